import { PageHeader } from '../shared/PageHeader';

export function PlanPage() {
  return <PageHeader title="PlanPage" />;
}
