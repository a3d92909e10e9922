import { Section } from './Section';
import type { CitedTie } from './Sources';
import { TieGroups } from './TieGroups';
import type { TieTimes } from './ties';

/** Ties that do not hold on the day: only discussed, agreed for later, or over. */
export function TiesNotInForce({ times, id }: { times: TieTimes<CitedTie>; id: string }) {
  const { proposed, upcoming, ended } = times;
  return (
    <>
      {proposed.length > 0 && (
        <Section title="Under discussion" lead="Proposed in a paper. It binds nobody until it is confirmed.">
          <TieGroups ties={proposed} id={id} />
        </Section>
      )}
      {upcoming.length > 0 && (
        <Section title="Agreed for later">
          <TieGroups ties={upcoming} id={id} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title="Formerly">
          <TieGroups ties={ended} id={id} />
        </Section>
      )}
    </>
  );
}
