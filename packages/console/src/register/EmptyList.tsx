import Button from '@mui/material/Button';
import { useListContext, type RaRecord } from 'react-admin';
import { AddLink } from '../edit/AddLink';
import { useKeepsRegister } from '../edit/useCan';
import { formatDate } from '../shared/dates';
import { Empty } from '../shared/Empty';
import type { RegisterDefinition } from './columns';
import { useListDay } from './useListDay';

/** A list without rows: because of its filters, of its day, or because the register has none. */
export function EmptyList<Row extends RaRecord>({ register }: { register: RegisterDefinition<Row> }) {
  const { filterValues, setFilters } = useListContext();
  const [day, setDay] = useListDay();
  const keeps = useKeepsRegister();
  const isFiltered = Object.keys(filterValues).length > (day ? 1 : 0);

  if (isFiltered) {
    return (
      <Empty words="Take a filter away, or look for fewer words.">
        <Button variant="outlined" onClick={() => setFilters({})}>
          Clear all filters
        </Button>
      </Empty>
    );
  }
  if (day) {
    return (
      <Empty words={`The register has none for ${formatDate(day)}. Choose another day.`}>
        <Button variant="outlined" onClick={() => setDay(undefined)}>
          Back to today
        </Button>
      </Empty>
    );
  }
  return (
    <Empty words={keeps ? 'Add the first.' : 'Governance officers add them: sign in if you are one.'}>
      {keeps && <AddLink resource={register.resource} one={register.oneToAdd ?? register.one} />}
    </Empty>
  );
}
