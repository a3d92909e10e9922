import type { Rating } from '@golden-thread/schema';
import { createContext, useContext } from 'react';
import type { Citation } from '../shared/Citations';

/** A report as it is to be corrected. */
export interface Correctable {
  id: string;
  recordedOn: string;
  actionRating?: Rating | null;
  impactRating?: Rating | null;
  commentary?: string | null;
  citations: readonly Citation[];
}

/** Opens the drawer in which progress of an action is recorded, or a report of it corrected. */
export type StartRecording = (actionId: string, name: string, corrects?: Correctable) => void;

export const RecordingContext = createContext<StartRecording | null>(null);

export function useRecording(): StartRecording {
  const start = useContext(RecordingContext);
  if (!start) throw new Error('Progress is recorded inside of RecordingProgress.');
  return start;
}
