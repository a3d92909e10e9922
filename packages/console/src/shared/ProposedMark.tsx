import Box from '@mui/material/Box';

/** Dashed, as proposals are on the map. */
export function ProposedMark() {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        border: '1px dashed',
        borderColor: 'text.secondary',
        borderRadius: 1,
        px: 0.75,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        fontWeight: 600,
        color: 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      Proposed
    </Box>
  );
}
