import { PageHeader } from '../shared/PageHeader';

export function PostPage() {
  return <PageHeader title="PostPage" />;
}
