import MoreIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { AccountRowFragment } from '@golden-thread/schema/writing';
import {
  AccountDisableDocument,
  AccountEnableDocument,
  AccountResetPasswordDocument,
} from '@golden-thread/schema/writing';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { useAfterWrite } from '../edit/useAfterWrite';
import { ClearancesDialog } from './ClearancesDialog';
import { Confirm, type Question } from './Confirm';

interface AccountMenuButtonProps {
  account: AccountRowFragment;
  onChange: () => void;
  onLink: (link: string) => void;
}

/** What an administrator does with one account. */
export function AccountMenuButton({ account, onChange, onLink }: AccountMenuButtonProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const afterWrite = useAfterWrite();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const { id, version, name, status } = account;

  const reset: Question = {
    title: `Reset the password of ${name}?`,
    lead: 'Their password stops working and their sessions end, at once. You get a link to hand over, by which they choose another.',
    label: 'Reset the password',
    run: async (key) => {
      const { link } = await dataProvider.write(AccountResetPasswordDocument, { id, version }, { key });
      afterWrite(`The password of ${name} is reset.`);
      onLink(link ?? '');
    },
  };
  const disable: Question = {
    title: `Disable the account of ${name}?`,
    lead: 'They cannot sign in any more, and their sessions end, at once. What they did stays in the change log.',
    label: 'Disable the account',
    run: async (key) => {
      await dataProvider.write(AccountDisableDocument, { id, version }, { key });
      afterWrite(`The account of ${name} is disabled.`);
    },
  };
  const enable: Question = {
    title: `Enable the account of ${name}?`,
    lead: 'They can sign in again.',
    label: 'Enable the account',
    run: async (key) => {
      await dataProvider.write(AccountEnableDocument, { id, version }, { key });
      afterWrite(`The account of ${name} is enabled.`);
    },
  };
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };

  return (
    <>
      <IconButton
        aria-label={`More about the account of ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(onChange)}>Change …</MenuItem>
        <MenuItem onClick={choose(() => setIsLooking(true))}>What is shown to them …</MenuItem>
        <MenuItem onClick={choose(() => setQuestion(reset))}>Reset the password …</MenuItem>
        <MenuItem onClick={choose(() => setQuestion(status === 'DISABLED' ? enable : disable))}>
          {status === 'DISABLED' ? 'Enable …' : 'Disable …'}
        </MenuItem>
      </Menu>
      {isLooking && <ClearancesDialog account={account} onClose={() => setIsLooking(false)} />}
      {question && <Confirm question={question} onClose={() => setQuestion(null)} />}
    </>
  );
}
