import { PageHeader } from '../shared/PageHeader';

export function EcosystemPage() {
  return <PageHeader title="Ecosystem" />;
}
