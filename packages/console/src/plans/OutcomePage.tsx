import { PageHeader } from '../shared/PageHeader';

export function OutcomePage() {
  return <PageHeader title="OutcomePage" />;
}
