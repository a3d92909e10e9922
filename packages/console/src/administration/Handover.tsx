import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { FormDialog } from '../shared/FormDialog';

export interface Secret {
  title: string;
  /** What to do with it. */
  lead: string;
  label: string;
  text: string;
}

/** A secret that is shown this one time: to be copied, and handed over by a way that one trusts. */
export function Handover({ secret, onClose }: { secret: Secret; onClose: () => void }) {
  const [said, setSaid] = useState<string | null>(null);
  return (
    <FormDialog title={secret.title} lead={secret.lead} onClose={onClose}>
      <Alert severity="warning" variant="outlined" sx={{ mb: 2.5 }}>
        It is shown only now. Copy it before you close this.
      </Alert>
      <TextField
        label={secret.label}
        value={secret.text}
        fullWidth
        multiline
        slotProps={{ htmlInput: { readOnly: true, spellCheck: false, sx: { fontFamily: 'monospace' } } }}
        onFocus={(event) => event.target.select()}
      />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mt: 2.5, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          onClick={() =>
            void navigator.clipboard.writeText(secret.text).then(
              () => setSaid('It is copied.'),
              () => setSaid('It could not be copied: select the text and copy it yourself.'),
            )
          }
        >
          Copy
        </Button>
        <Button color="inherit" onClick={onClose}>
          Close
        </Button>
        <Box component="output">{said}</Box>
      </Box>
    </FormDialog>
  );
}
