import Button from '@mui/material/Button';
import { accountStatus, role } from '@golden-thread/schema';
import type { AccountRowFragment } from '@golden-thread/schema/writing';
import { AccountsDocument } from '@golden-thread/schema/writing';
import { useState } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { useAfterWrite } from '../edit/useAfterWrite';
import { formatInstant } from '../shared/dates';
import { NodeLink } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { RegisterPage } from '../shared/RegisterPage';
import { ChangeDialog, InviteDialog } from './AccountDialogs';
import { AccountMenuButton } from './AccountMenuButton';
import { AdminTable, type AdminColumn } from './AdminTable';
import { Handover, type Secret } from './Handover';

const FIRST = 1000;

/** Who may sign in, and what they may do. For administrators. */
export function AccountsPage() {
  const answer = useRegisterQuery(AccountsDocument, { first: FIRST });
  const afterWrite = useAfterWrite();
  const [isInviting, setIsInviting] = useState(false);
  const [changing, setChanging] = useState<AccountRowFragment | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);

  const handOver = (name: string, link: string, purpose: string) =>
    setSecret({
      title: `A link for ${name}`,
      lead: `Hand it to ${name} by a way that you trust. It opens a page where they choose a password, once. ${purpose}`,
      label: 'One-time link',
      text: link,
    });

  return (
    <RegisterPage answer={answer} find={({ accounts }) => accounts} what="account">
      {({ nodes, totalCount }) => (
        <>
          <PageHeader
            title="Accounts"
            lead={`Who may sign in, and what they may do. ${totalCount === 1 ? 'There is one' : `There are ${totalCount}`}.`}
            actions={
              <Button variant="contained" onClick={() => setIsInviting(true)}>
                Invite somebody
              </Button>
            }
          />
          <AdminTable label="Accounts" rows={nodes} columns={columnsFor(setChanging, handOver)} />
          {isInviting && (
            <InviteDialog
              onClose={() => setIsInviting(false)}
              onDone={({ name, link }) => {
                setIsInviting(false);
                afterWrite(`${name} has an account.`);
                handOver(name, link, 'It works for a week.');
              }}
            />
          )}
          {changing && (
            <ChangeDialog
              account={changing}
              onClose={() => setChanging(null)}
              onDone={() => {
                setChanging(null);
                afterWrite(`The account of ${changing.name} is changed.`);
              }}
            />
          )}
          {secret && <Handover secret={secret} onClose={() => setSecret(null)} />}
        </>
      )}
    </RegisterPage>
  );
}

function columnsFor(
  change: (account: AccountRowFragment) => void,
  handOver: (name: string, link: string, purpose: string) => void,
): AdminColumn<AccountRowFragment>[] {
  return [
    { label: 'Name', cell: ({ name }) => name, isHead: true },
    { label: 'Email address', cell: ({ email }) => email },
    { label: 'Role', cell: (account) => role.terms[account.role].label },
    { label: 'State', cell: ({ status }) => accountStatus.terms[status].label },
    { label: 'Person', cell: ({ person }) => (person ? <NodeLink node={person} /> : '–') },
    {
      label: 'Last used',
      isDate: true,
      cell: ({ lastSeenAt }) => (lastSeenAt ? formatInstant(lastSeenAt) : '–'),
    },
    {
      label: 'More',
      isControl: true,
      cell: (account) => (
        <AccountMenuButton
          account={account}
          onChange={() => change(account)}
          onLink={(link) => handOver(account.name, link, 'Their old password no longer works.')}
        />
      ),
    },
  ];
}
