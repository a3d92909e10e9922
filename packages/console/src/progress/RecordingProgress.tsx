import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useAfterWrite } from '../edit/useAfterWrite';
import { BesidePageContext } from '../shared/unsaved';
import { RecordingContext, type Correctable, type StartRecording } from './recording';

// What writes is loaded when it is first used: most readers never do.
const RecordProgressDrawer = lazy(async () => ({
  default: (await import('./RecordProgressDrawer')).RecordProgressDrawer,
}));

/**
 * Around a page, so that the drawer stays whatever becomes of the row from which it was opened: a filter, a colleague or
 * another width may take that away while somebody types.
 */
export function RecordingProgress({ children }: { children: ReactNode }) {
  const [action, setAction] = useState<{ id: string; name: string; corrects?: Correctable } | null>(null);
  const start = useCallback<StartRecording>(
    (id, name, corrects) => setAction({ id, name, ...(corrects && { corrects }) }),
    [],
  );
  const afterWrite = useAfterWrite();
  const close = () => setAction(null);
  return (
    <RecordingContext value={start}>
      {children}
      {action && (
        <BesidePageContext value>
          <Suspense fallback={null}>
            <RecordProgressDrawer
              key={action.id}
              actionId={action.id}
              name={action.name}
              corrects={action.corrects}
              onClose={close}
              onDone={() => {
                close();
                afterWrite(
                  action.corrects
                    ? `The report on ${action.name} is corrected.`
                    : `The progress of ${action.name} is recorded.`,
                );
              }}
            />
          </Suspense>
        </BesidePageContext>
      )}
    </RecordingContext>
  );
}
