import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { Arranging } from './useArranging';

/** An order that is not saved stays in sight until it is, or is given up. */
export function ArrangingNotice({ arranging }: { arranging: Arranging }) {
  const { fault, retry, putBack, close } = arranging;
  if (!fault) return null;
  return (
    <Alert
      severity="error"
      variant="outlined"
      className="no-print"
      sx={{ mb: 2 }}
      action={
        fault.isLost ? (
          <>
            <Button size="small" onClick={retry}>
              Save it again
            </Button>
            <Button size="small" color="inherit" onClick={putBack}>
              Put it back
            </Button>
          </>
        ) : (
          <Button size="small" color="inherit" onClick={close}>
            Close
          </Button>
        )
      }
    >
      {fault.isLost
        ? `The new order is not saved. ${fault.message}`
        : `The new order was not taken, and the plan is shown as it is now: somebody changed it meanwhile. ${fault.message}`}
    </Alert>
  );
}
