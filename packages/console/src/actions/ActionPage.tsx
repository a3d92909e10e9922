import { PageHeader } from '../shared/PageHeader';

export function ActionPage() {
  return <PageHeader title="ActionPage" />;
}
