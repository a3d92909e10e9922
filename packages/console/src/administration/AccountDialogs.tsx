import type { AccountRowFragment } from '@golden-thread/schema/writing';
import { AccountInviteDocument, AccountUpdateDocument } from '@golden-thread/schema/writing';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { EditForm } from '../edit/EditForm';
import { changes, createInput, emptyValues, valuesOf } from '../edit/values';
import { FormDialog } from '../shared/FormDialog';
import { accountFields } from './accountFields';

const groups = [{ title: 'Account', fields: accountFields }];

export interface Invited {
  name: string;
  link: string;
}

/** Makes an account, and the link that its owner is handed. */
export function InviteDialog({
  onDone,
  onClose,
}: {
  onDone: (invited: Invited) => void;
  onClose: () => void;
}) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return (
    <FormDialog
      title="Invite somebody"
      lead="This makes an account and a link by which its owner chooses a password. You hand the link over yourself: no email is sent."
      onClose={onClose}
    >
      <EditForm<Invited>
        groups={groups}
        initial={emptyValues(accountFields, { role: 'CONTRIBUTOR' })}
        submitLabel="Make the account"
        isCompact
        onCancel={onClose}
        toInput={(values) => createInput(accountFields, values)}
        save={async (input, key) => {
          const { account, link } = await dataProvider.write(AccountInviteDocument, input as never, { key });
          return { name: account?.name ?? '', link: link ?? '' };
        }}
        onSaved={onDone}
      />
    </FormDialog>
  );
}

interface ChangeDialogProps {
  account: AccountRowFragment;
  onDone: () => void;
  onClose: () => void;
}

/** Changes who somebody is or what they may do. */
export function ChangeDialog({ account, onDone, onClose }: ChangeDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return (
    <FormDialog title={`Change the account of ${account.name}`} onClose={onClose}>
      <EditForm<unknown>
        groups={groups}
        initial={valuesOf(accountFields, { ...account })}
        version={account.version}
        isCompared
        submitLabel="Save"
        isCompact
        onCancel={onClose}
        toInput={(values, base, version) => ({
          ...changes(accountFields, values, base?.values ?? {}),
          id: account.id,
          version,
        })}
        save={(input, key) => dataProvider.write(AccountUpdateDocument, input as never, { key })}
        onSaved={onDone}
      />
    </FormDialog>
  );
}
