import Box from '@mui/material/Box';

/** The API's headline: plain text with each word that was found between ** and **. */
export function Headline({ text }: { text: string }) {
  return (
    <>
      {text.split('**').map((part, index) =>
        index % 2 === 1 ? (
          <Box
            component="mark"
            key={index}
            sx={{ bgcolor: 'secondary.light', color: 'inherit', borderRadius: 0.5, px: 0.25 }}
          >
            {part}
          </Box>
        ) : (
          part
        ),
      )}
    </>
  );
}
