import { useNavigate, useSearchParams } from 'react-router-dom';
import { useNodes } from '../../register/useNodes';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { PageLoading } from '../../layout/PageLoading';
import { NodeLink } from '../../shared/NodeLink';
import { PageHeader } from '../../shared/PageHeader';
import { paths } from '../../shared/paths';
import { useAfterWrite } from '../useAfterWrite';
import { TieForm } from './TieForm';

/** Adds a tie to the node that `?from=` names. */
export function AddTiePage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const afterWrite = useAfterWrite();
  const from = params.get('from');
  const [node] = useNodes(from ? [from] : []);
  if (!from) {
    return (
      <>
        <PageHeader title="Add a tie" />
        <ErrorPanel
          severity="info"
          message="A tie is added from the page of one of its ends: open a board, a plan or a post, and press “Add a tie”."
        />
      </>
    );
  }
  if (!node) return <PageLoading />;
  const back = () => void navigate(paths.node(node));
  return (
    <>
      <PageHeader title="Add a tie" lead={<NodeLink node={node} withIcon />} />
      <TieForm
        key={node.id}
        from={[node]}
        choice={params.get('choice') ?? ''}
        onDone={() => {
          afterWrite('The tie is in the register.');
          back();
        }}
        onCancel={back}
      />
    </>
  );
}
