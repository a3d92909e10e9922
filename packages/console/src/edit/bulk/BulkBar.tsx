import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, type RaRecord } from 'react-admin';
import { useState } from 'react';
import type { RegisterDefinition } from '../../register/columns';
import { download, toCsv } from '../../register/csv';
import { today } from '../../shared/dates';
import { fullName, tieName } from '../../shared/names';
import type { NodeRef } from '../../shared/NodeLink';
import type { Tie } from '../../shared/RelationshipSentence';
import { count } from '../../shared/terms';
import type { Intent } from '../intents/intent';
import { useAfterWrite } from '../useAfterWrite';
import { BulkDialog } from './BulkDialog';
import { BulkTieDialog } from './BulkTieDialog';
import { bulkIntents } from './bulkIntents';

interface BulkBarProps<Row extends RaRecord> {
  register: RegisterDefinition<Row>;
  rows: readonly Row[];
}

/** What is done to all that is chosen in a list. */
export function BulkBar<Row extends RaRecord>({ register, rows }: BulkBarProps<Row>) {
  const { onUnselectItems } = useListContext();
  const [intent, setIntent] = useState<Intent | null>(null);
  const [isTying, setIsTying] = useState(false);
  const afterWrite = useAfterWrite();
  const words = count(rows.length, register.one, register.many);
  const nodes = rows as unknown as readonly NodeRef[];
  const isOfNodes = register.resource !== 'relationships';
  const targets = rows.map((row) => ({
    id: String(row.id),
    name: isOfNodes ? fullName(row as unknown as NodeRef) : tieName(row as unknown as Tie),
    resource: register.resource,
  }));
  const finish = (message: string) => {
    setIntent(null);
    setIsTying(false);
    onUnselectItems();
    afterWrite(message);
  };
  return (
    <Box
      component="section"
      aria-label="What is chosen"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        px: 2,
        py: 1,
        mb: 1,
        bgcolor: 'primary.light',
        borderRadius: 1.5,
      }}
    >
      <Typography component="output" sx={{ fontWeight: 600, mr: 1 }}>
        {words} chosen
      </Typography>
      {isOfNodes && (
        <Button size="small" onClick={() => setIsTying(true)}>
          Add a tie …
        </Button>
      )}
      {bulkIntents(register.resource).map((one) => (
        <Button
          key={one.key}
          size="small"
          color={one.isDangerous ? 'error' : 'primary'}
          onClick={() => setIntent(one)}
        >
          {one.label}
        </Button>
      ))}
      <Button
        size="small"
        onClick={() => download(`${register.resource}-chosen-${today()}.csv`, toCsv(register.columns, rows))}
      >
        CSV of these
      </Button>
      <Button size="small" color="inherit" onClick={() => onUnselectItems()}>
        Choose none
      </Button>
      {intent && (
        <BulkDialog
          intent={intent}
          targets={targets}
          what={words}
          onClose={() => setIntent(null)}
          onDone={finish}
        />
      )}
      {isTying && (
        <BulkTieDialog targets={targets} nodes={nodes} onClose={() => setIsTying(false)} onDone={finish} />
      )}
    </Box>
  );
}
