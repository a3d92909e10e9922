import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { forgetLayouts } from '../ecosystem/arrange/keptLayouts';
import { newKey } from '../data/write';
import { paths } from '../shared/paths';

/** Signs out, and loads the page afresh: nothing of what was shown stays in memory. */
export function useSignOut(): () => Promise<void> {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return async () => {
    // The documents that write are many: no page loads them before something is written.
    const { SignOutDocument } = await import('@golden-thread/schema/writing');
    await dataProvider.command(SignOutDocument, {}, { key: newKey() });
    forgetLayouts();
    window.location.hash = paths.home();
    window.location.reload();
  };
}
