import Box from '@mui/material/Box';
import { RestrictedThingsDocument, type RestrictedThingsQuery } from '@golden-thread/schema/writing';
import { useState } from 'react';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { dayOf, formatDate } from '../shared/dates';
import { Empty } from '../shared/Empty';
import { NodeLinks } from '../shared/NodeLink';
import { PageHeader } from '../shared/PageHeader';
import { Pages } from '../shared/Pages';
import { RegisterPage } from '../shared/RegisterPage';
import { AdminTable, type AdminColumn } from './AdminTable';
import { kindOfThing, RestrictedThing } from './RestrictedThing';

type Restricted = RestrictedThingsQuery['restrictedThings']['nodes'][number];

/** As many as the document asks for. */
const PAGE = 50;

/** What is not for everybody, why and for whom: on one page, for those who keep the register. */
export function RestrictionsPage() {
  const [page, setPage] = useState(1);
  const answer = useRegisterQuery(RestrictedThingsDocument, { offset: (page - 1) * PAGE });
  return (
    <RegisterPage answer={answer} find={({ restrictedThings }) => restrictedThings} what="restriction">
      {({ nodes, totalCount }) => (
        <>
          <PageHeader
            title="Restricted"
            lead="What only those named here, officers and administrators are shown. To all others it is not there, nor is what hangs on it."
          />
          {totalCount === 0 ? (
            <Empty words="Nothing is restricted. A board, a plan, an action, a document or a tie is restricted on its page, under “More”." />
          ) : (
            <AdminTable
              label="What is restricted"
              rows={nodes.map((restricted) => ({ ...restricted, id: restricted.thing.id }))}
              columns={columns}
            />
          )}
          {totalCount > PAGE && (
            <Box sx={{ mt: 2 }}>
              <Pages
                page={page}
                pages={Math.ceil(totalCount / PAGE)}
                onChange={setPage}
                of="what is restricted"
              />
            </Box>
          )}
        </>
      )}
    </RegisterPage>
  );
}

const columns: AdminColumn<Restricted & { id: string }>[] = [
  { label: 'What', cell: ({ thing }) => <RestrictedThing thing={thing} />, isHead: true },
  { label: 'Kind', cell: ({ thing }) => kindOfThing(thing) },
  { label: 'Why', cell: ({ restriction }) => restriction.reason },
  { label: 'For whom', cell: ({ restriction }) => <Audience {...restriction} /> },
  { label: 'Since', isDate: true, cell: ({ restriction }) => formatDate(dayOf(restriction.since)) },
];

function Audience({ boards, accounts }: Pick<Restricted['restriction'], 'boards' | 'accounts'>) {
  if (boards.length + accounts.length === 0) return 'Officers and administrators alone';
  return (
    <>
      {boards.length > 0 && (
        <div>
          Who chairs or sits on <NodeLinks nodes={boards} />
        </div>
      )}
      {accounts.length > 0 && <div>{accounts.map(({ name }) => name).join(', ')}</div>}
    </>
  );
}
