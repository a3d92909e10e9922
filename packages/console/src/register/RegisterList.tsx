import { ListBase, type RaRecord } from 'react-admin';
import { AddLink } from '../edit/AddLink';
import { AsAtProvider } from '../shared/asAt';
import { PageHeader } from '../shared/PageHeader';
import type { RegisterDefinition } from './columns';
import type { FilterField } from './filterFields';
import { RegisterBody } from './RegisterBody';
import { RegisterToolbar } from './RegisterToolbar';
import { useListDay } from './useListDay';

interface RegisterListProps<Row extends RaRecord> {
  register: RegisterDefinition<Row>;
  filters: readonly FilterField[];
  /** Whether rows depend on the day. */
  hasDay?: boolean;
}

/**
 * A register as a list. Filters, order and page live in the address alone (no stored parameters), so that what is sent
 * to a colleague is what they see, and the menu leads to the whole list.
 */
export function RegisterList<Row extends RaRecord>({
  register,
  filters,
  hasDay = true,
}: RegisterListProps<Row>) {
  return (
    <ListBase
      resource={register.resource}
      sort={register.sort}
      perPage={25}
      storeKey={false}
      disableAuthentication
    >
      <PageHeader
        title={register.title}
        lead={register.lead}
        // A tie is added from the page of one of its ends.
        actions={
          register.resource !== 'relationships' && <AddLink resource={register.resource} one={register.one} />
        }
      />
      <DayOfList>
        <RegisterToolbar register={register} filters={filters} hasDay={hasDay} />
        <RegisterBody register={register} />
      </DayOfList>
    </ListBase>
  );
}

/** Links in the rows lead to the day of the list. */
function DayOfList({ children }: { children: React.ReactNode }) {
  const [day] = useListDay();
  return <AsAtProvider day={day}>{children}</AsAtProvider>;
}
