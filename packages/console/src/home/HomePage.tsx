import { PageHeader } from '../shared/PageHeader';

export function HomePage() {
  return <PageHeader title="Golden Thread" />;
}
