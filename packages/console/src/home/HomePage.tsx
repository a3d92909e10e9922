import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { useViewer } from '../account/useViewer';
import { AsAtProvider, useAsAtParam } from '../shared/asAt';
import { AsAtControl } from '../shared/AsAtControl';
import { AsAtNotice } from '../shared/AsAtNotice';
import { PageLoading } from '../layout/PageLoading';
import { PageHeader } from '../shared/PageHeader';
import { twoColumns } from './columns';
import { Counts } from './Counts';
import { Gaps } from './Gaps';
import { MapInvitation } from './MapInvitation';
import { PlansStanding } from './PlansStanding';
import { Proposals } from './Proposals';

// Only those who are signed in have something that needs them.
const NeedsMe = lazy(async () => ({ default: (await import('./NeedsMe')).NeedsMe }));

/** What needs whoever is signed in. What the register holds, what is missing in it, and what is under discussion: each a way into a list. */
export function HomePage() {
  const [day, setDay] = useAsAtParam();
  const viewer = useViewer();
  return (
    <AsAtProvider day={day}>
      <PageHeader
        title="Golden Thread"
        lead="Who oversees what: boards, plans and actions, each fact with the paper that states it."
        actions={<AsAtControl day={day} onChange={setDay} />}
      />
      <AsAtNotice day={day} />
      {!day && viewer?.account && (
        <Suspense fallback={<PageLoading />}>
          <NeedsMe account={viewer.account.id} role={viewer.role} />
        </Suspense>
      )}
      <MapInvitation day={day} />
      <Counts day={day} />
      <Box sx={twoColumns}>
        <Gaps day={day} />
        <div>
          <Proposals />
          <PlansStanding day={day} />
        </div>
      </Box>
    </AsAtProvider>
  );
}
