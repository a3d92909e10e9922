import { useStore, type ReactFlowState } from '@xyflow/react';

export type Distance = 'far' | 'middle' | 'near';

/** From afar only names are read, near by also what the lines mean. */
export const useDistance = (): Distance => useStore(distanceOf);

function distanceOf({ transform: [, , zoom] }: ReactFlowState): Distance {
  if (zoom < FAR) return 'far';
  return zoom >= NEAR ? 'near' : 'middle';
}

const FAR = 0.72;
const NEAR = 1.15;
