import { nodeKind } from '@golden-thread/schema';
import Box from '@mui/material/Box';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useNodes } from '../../register/useNodes';
import { PageLoading } from '../../layout/PageLoading';
import { NodeLink } from '../../shared/NodeLink';
import { PageHeader } from '../../shared/PageHeader';
import { paths } from '../../shared/paths';
import { useAfterWrite } from '../useAfterWrite';
import { NodeChoice } from '../fields/NodeInputs';
import { TieForm } from './TieForm';

/** Adds a tie to the node that `?from=` names. */
export function AddTiePage() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const afterWrite = useAfterWrite();
  const from = params.get('from');
  const [node] = useNodes(from ? [from] : []);
  if (!from) {
    return (
      <>
        <PageHeader
          title="Add a tie"
          lead="Choose one of its ends. The same form opens from the page of a board, a plan or anything else, under “Add a tie”."
        />
        <Box sx={{ maxWidth: 860, bgcolor: 'background.paper' }}>
          <NodeChoice
            label="One end of the tie"
            kinds={nodeKind.values}
            value={null}
            onChange={(chosen) => chosen && setParams({ from: chosen.id }, { replace: true })}
          />
        </Box>
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
