import type { ViewerQuery } from '@golden-thread/schema/operations';
import { ViewerDocument } from '@golden-thread/schema/operations';
import { useRegisterQuery } from '../data/useRegisterQuery';

export type Viewer = ViewerQuery['viewer'];

/** Who is here; undefined until the register has said so. */
export function useViewer(): Viewer | undefined {
  return useRegisterQuery(ViewerDocument, {}).data?.viewer;
}
