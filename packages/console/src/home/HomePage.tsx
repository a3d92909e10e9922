import Box from '@mui/material/Box';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { AsAtControl } from '../shared/AsAtControl';
import { AsAtNotice } from '../shared/AsAtNotice';
import { PageHeader } from '../shared/PageHeader';
import { Counts } from './Counts';
import { Gaps } from './Gaps';
import { MapInvitation } from './MapInvitation';
import { PlansStanding } from './PlansStanding';
import { Proposals } from './Proposals';

/** What the register holds, what is missing in it, and what is under discussion: each a way into a list. */
export function HomePage() {
  const [day, setDay] = useAsAtParam();
  return (
    <AsAtProvider day={day}>
      <PageHeader
        title="Golden Thread"
        lead="Who oversees what: boards, plans and actions, each fact with the paper that states it."
        actions={<AsAtControl day={day} onChange={setDay} />}
      />
      <AsAtNotice day={day} />
      <MapInvitation day={day} />
      <Counts day={day} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Gaps day={day} />
        <div>
          <Proposals />
          <PlansStanding day={day} />
        </div>
      </Box>
    </AsAtProvider>
  );
}
