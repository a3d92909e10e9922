import { PageHeader } from '../shared/PageHeader';

export function RelationshipPage() {
  return <PageHeader title="RelationshipPage" />;
}
