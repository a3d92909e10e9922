import { PageHeader } from '../shared/PageHeader';

export function DifferencesPage() {
  return <PageHeader title="DifferencesPage" />;
}
