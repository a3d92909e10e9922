import { PageHeader } from '../shared/PageHeader';

export function BoardPage() {
  return <PageHeader title="BoardPage" />;
}
