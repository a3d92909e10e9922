import { PageHeader } from '../shared/PageHeader';

export function PriorityPage() {
  return <PageHeader title="PriorityPage" />;
}
