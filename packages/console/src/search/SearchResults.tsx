import Box from '@mui/material/Box';
import type { SearchRegisterQuery } from '@golden-thread/schema/operations';
import { Headline } from '../shared/Headline';
import { kinds } from '../shared/kinds';
import { NodeLink } from '../shared/NodeLink';

export function SearchResults({ results }: { results: SearchRegisterQuery['search']['nodes'] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {results.map(({ node, headline }) => (
        <Box
          component="li"
          key={node.id}
          sx={{
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1.5,
            px: 2,
            py: 1.5,
          }}
        >
          <Box sx={{ fontWeight: 600 }}>
            <NodeLink node={node} withIcon />
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem', maxWidth: '80ch' }}>
            {kinds[node.kind].label}
            {headline && (
              <>
                {' · '}
                <Headline text={headline} />
              </>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
