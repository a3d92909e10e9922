import { Citations, papersDiffer, type Citation } from './Citations';
import { DiffersMark } from './DiffersMark';
import { Disclosure } from './Disclosure';
import { count } from './terms';

/** "Which paper says so?", one press away from the fact. */
export function SourceDisclosure({ citations, about }: { citations: readonly Citation[]; about: string }) {
  if (citations.length === 0) return null;
  return (
    <Disclosure
      label={
        <>
          Which paper says so? ({citations.length}){papersDiffer(citations) && <>&ensp;</>}
          {papersDiffer(citations) && <DiffersMark />}
        </>
      }
      ariaLabel={`Which paper says so: ${about} (${count(citations.length, 'citation')})${papersDiffer(citations) ? ', the papers differ' : ''}`}
    >
      <Citations citations={citations} />
    </Disclosure>
  );
}
