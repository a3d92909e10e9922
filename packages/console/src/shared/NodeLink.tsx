import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { NodeKind } from '@golden-thread/schema';
import { Link as RouterLink } from 'react-router-dom';
import { useAsAt } from './asAt';
import { kinds } from './kinds';
import { paths } from './paths';
import { unseen } from './unseen';

/** What a link to anything in the register needs: the fragments Ref and NodeRef. */
export interface NodeRef {
  id: string;
  kind: NodeKind;
  name: string;
  slug: string;
  reference?: string | null;
  /** Where the row says it: that not everybody sees it. */
  restriction?: object | null;
}

interface NodeLinkProps {
  node: NodeRef;
  /** Shows the kind as an icon before the name. */
  withIcon?: boolean;
  /** Shows the number of a part of a plan before its name. */
  withReference?: boolean;
}

/** A link to the page of anything, on the day of the page it stands on. */
export function NodeLink({ node, withIcon = false, withReference = true }: NodeLinkProps) {
  const asAt = useAsAt();
  const { Icon, label } = kinds[node.kind];
  return (
    <Link component={RouterLink} to={paths.node(node, asAt)} sx={{ overflowWrap: 'anywhere' }}>
      {withIcon && (
        <Icon
          titleAccess={label}
          sx={{ fontSize: '1.1em', verticalAlign: '-0.18em', mr: 0.75, color: 'text.secondary' }}
        />
      )}
      {withReference && node.reference && (
        <Box component="span" sx={{ fontWeight: 650, mr: 0.75 }}>
          {node.reference}
        </Box>
      )}
      {node.name}
      {node.restriction && (
        <LockIcon
          titleAccess="Restricted"
          sx={{ fontSize: '1em', verticalAlign: '-0.15em', ml: 0.5, color: 'text.secondary' }}
        />
      )}
    </Link>
  );
}

/** Links with commas between, or a dash where there are none. */
export function NodeLinks({ nodes, withIcon = false }: { nodes: readonly NodeRef[]; withIcon?: boolean }) {
  if (nodes.length === 0) return <Nothing />;
  return (
    <>
      {nodes.map((node, index) => (
        <span key={node.id}>
          {index > 0 && ', '}
          <NodeLink node={node} withIcon={withIcon} />
        </span>
      ))}
    </>
  );
}

/** An empty cell that is also heard as empty. */
export function Nothing({ words = 'not stated' }: { words?: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </Box>
  );
}

export function VisuallyHidden({ children }: { children: string }) {
  return (
    <Box component="span" sx={unseen}>
      {children}
    </Box>
  );
}
