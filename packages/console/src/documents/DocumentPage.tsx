import { PageHeader } from '../shared/PageHeader';

export function DocumentPage() {
  return <PageHeader title="DocumentPage" />;
}
