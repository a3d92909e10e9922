import { useRef } from 'react';
import { ListBase, type RaRecord } from 'react-admin';
import { AddLink } from '../edit/AddLink';
import { AsAtProvider } from '../shared/asAt';
import { PageHeader } from '../shared/PageHeader';
import { useLostFocus } from '../shared/useLostFocus';
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
  const list = useRef<HTMLDivElement>(null);
  useLostFocus(list);
  return (
    <ListBase
      resource={register.resource}
      sort={register.sort}
      perPage={25}
      storeKey={false}
      // A fault is said in the place of the rows, not over the page as well.
      queryOptions={{ onError: () => {} }}
      disableAuthentication
    >
      <PageHeader
        title={register.title}
        lead={register.lead}
        actions={<AddLink resource={register.resource} one={register.oneToAdd ?? register.one} />}
      />
      <DayOfList>
        <div ref={list}>
          <RegisterToolbar register={register} filters={filters} hasDay={hasDay} />
          <RegisterBody register={register} />
        </div>
      </DayOfList>
    </ListBase>
  );
}

/** Links in the rows lead to the day of the list. */
function DayOfList({ children }: { children: React.ReactNode }) {
  const [day] = useListDay();
  return <AsAtProvider day={day}>{children}</AsAtProvider>;
}
