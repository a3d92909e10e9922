import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { EditField } from '../editField';
import type { Values } from '../values';
import { compared, merged, type Choice } from './compare';
import { ConflictRow } from './ConflictRow';

interface ConflictPanelProps {
  fields: readonly EditField[];
  /** As both began. */
  base: Values;
  mine: Values;
  /** As it is now. */
  theirs: Values;
  isSaving: boolean;
  onSave: (values: Values) => void;
  onBack: () => void;
}

/** Two people changed one record: both versions side by side, and which one holds is chosen field by field. */
export function ConflictPanel({ fields, base, mine, theirs, isSaving, onSave, onBack }: ConflictPanelProps) {
  const [rows] = useState(() => compared(fields, base, mine, theirs));
  const [choices, setChoices] = useState<Record<string, Choice>>(() =>
    Object.fromEntries(rows.map((row) => [row.field.name, row.suggested])),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const disputed = rows.filter((row) => row.isDisputed).length;
  return (
    <Box component="section" sx={{ maxWidth: 980, mb: 3 }}>
      <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ mb: 1.5, outline: 'none' }}>
        Somebody else changed this record
      </Typography>
      <Alert severity="warning" variant="outlined" sx={{ mb: 2.5 }}>
        It was changed and saved while you were editing. Nothing of yours is lost, and nothing of theirs is
        overwritten: choose what holds, then save.
        {disputed > 0
          ? ` ${disputed === 1 ? 'One field was' : `${disputed} fields were`} changed by both of you.`
          : ' You changed different fields, so both can stand.'}
      </Alert>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {rows.map((row) => (
          <ConflictRow
            key={row.field.name}
            row={row}
            choice={choices[row.field.name] ?? row.suggested}
            onChoose={(choice) => setChoices({ ...choices, [row.field.name]: choice })}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2.5 }}>
        <Button
          variant="contained"
          loading={isSaving}
          loadingPosition="start"
          onClick={() => onSave(merged(fields, rows, choices, mine, theirs))}
        >
          Save what I chose
        </Button>
        <Button color="inherit" onClick={onBack}>
          Back to my form
        </Button>
      </Box>
    </Box>
  );
}
