import { PageHeader } from '../shared/PageHeader';

export function OrganisationPage() {
  return <PageHeader title="OrganisationPage" />;
}
