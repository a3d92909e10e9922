import LockIcon from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import { useKeepsRegister, useRestriction, type Restriction } from '../edit/useCan';
import { dayOf, formatDate } from './dates';
import { NodeLink, NodeLinks } from './NodeLink';

/** That not everybody sees a record or a tie: why, since when, and who does. Nothing where it is open. */
export function RestrictedNotice({ id }: { id: string }) {
  const { own, by } = useRestriction(id);
  if (!own && by.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" icon={<LockIcon fontSize="small" />} sx={{ mb: 3 }}>
      {own && (
        <>
          <strong>Restricted</strong> since {formatDate(dayOf(own.since))}: {own.reason}
          <br />
          <Audience {...own} />
        </>
      )}
      {by.map((node) => (
        <div key={node.id}>
          <strong>Restricted</strong> with <NodeLink node={node} />
        </div>
      ))}
    </Alert>
  );
}

/** Who is named in it the register tells to those who keep it; to others, that there may be some. */
function Audience({ boards, accounts }: Restriction) {
  const isTold = useKeepsRegister();
  const names = accounts.map(({ name }) => name).join(', ');
  return (
    <>
      It is shown to officers and administrators
      {boards.length > 0 && (
        <>
          , to whoever chairs or sits on <NodeLinks nodes={boards} />
        </>
      )}
      {isTold ? names && `, to ${names}` : ', to those whom they named'}, and to nobody else.
    </>
  );
}
