import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CitationControls } from '../edit/EditControls';
import { DiffersMark } from './DiffersMark';
import { fieldLabel } from './fieldLabels';
import { NodeLink, type NodeRef } from './NodeLink';

/** The fragment CitationParts. */
export interface Citation {
  id: string;
  field?: string | null;
  place?: string | null;
  quote?: string | null;
  note?: string | null;
  contradicts: boolean;
  document: NodeRef;
}

interface CitationsProps {
  citations: readonly Citation[];
  /** Names the field that each one supports. */
  withField?: boolean;
  /** The record or tie that they are of: those who may can take one back. */
  of?: string;
}

/** Which paper says so: its own words, the place, and a plain mark where papers disagree. */
export function Citations({ citations, withField = false, of }: CitationsProps) {
  if (citations.length === 0)
    return <Typography color="textSecondary">No paper is cited for this.</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {citations.map((citation) => (
        <CitationItem key={citation.id} citation={citation} withField={withField} of={of} />
      ))}
    </Box>
  );
}

interface CitationItemProps {
  citation: Citation;
  withField: boolean;
  of: string | undefined;
}

function CitationItem({ citation, withField, of }: CitationItemProps) {
  const { contradicts, document, field, note, place, quote } = citation;
  return (
    <Box
      component="li"
      sx={{
        borderLeft: 3,
        borderColor: contradicts ? 'error.main' : 'divider',
        pl: 1.75,
        breakInside: 'avoid',
      }}
    >
      {(withField || contradicts) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.25 }}>
          {withField && (
            <Typography variant="caption" color="textSecondary" sx={{ fontWeight: 600 }}>
              {fieldLabel(field)}
            </Typography>
          )}
          {contradicts && <DiffersMark />}
        </Box>
      )}
      {quote && (
        <Box component="blockquote" sx={{ m: 0, maxWidth: '75ch' }}>
          “{quote}”
        </Box>
      )}
      {note && (
        <Typography variant="body2" sx={{ maxWidth: '75ch', fontStyle: 'italic' }}>
          {note}
        </Typography>
      )}
      <Typography variant="caption" component="div" color="textSecondary">
        <NodeLink node={document} />
        {place && <>, {place}</>}
        {of && <CitationControls id={citation.id} of={of} document={document.name} />}
      </Typography>
    </Box>
  );
}

export function papersDiffer(citations: readonly Citation[]): boolean {
  return citations.some((citation) => citation.contradicts);
}
