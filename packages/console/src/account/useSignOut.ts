import { SignOutDocument } from '@golden-thread/schema/writing';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { newKey } from '../data/write';
import { paths } from '../shared/paths';

/** Signs out, and loads the page afresh: nothing of what was shown stays in memory. */
export function useSignOut(): () => Promise<void> {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  return async () => {
    await dataProvider.command(SignOutDocument, {}, { key: newKey() });
    window.location.hash = paths.home();
    window.location.reload();
  };
}
