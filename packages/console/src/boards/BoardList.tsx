import { PageHeader } from '../shared/PageHeader';

export function BoardList() {
  return <PageHeader title="Boards" />;
}
