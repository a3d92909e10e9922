import { Citations, papersDiffer, type Citation } from './Citations';
import { DiffersMark } from './DiffersMark';
import { Disclosure } from './Disclosure';
import { count } from './terms';

/** "Which paper says so?", one press away from the fact. */
export function SourceDisclosure({
  citations,
  about,
  isPrinted = false,
}: {
  citations: readonly Citation[];
  about: string;
  /** Printed also when closed. */
  isPrinted?: boolean;
}) {
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
      isPrinted={isPrinted}
    >
      <Citations citations={citations} />
    </Disclosure>
  );
}
