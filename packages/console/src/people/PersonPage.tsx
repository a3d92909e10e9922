import { PageHeader } from '../shared/PageHeader';

export function PersonPage() {
  return <PageHeader title="PersonPage" />;
}
