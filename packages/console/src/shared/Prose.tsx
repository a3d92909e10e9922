import Box from '@mui/material/Box';

/** Text of the papers: paragraphs parted by a blank line, lists of lines that begin with "- ". */
export function Prose({ text }: { text: string }) {
  return (
    <Box sx={{ maxWidth: '75ch', '& > *': { m: 0 }, '& > * + *': { mt: 1.25 }, '& li + li': { mt: 0.5 } }}>
      {blocksOf(text).map((block, index) =>
        Array.isArray(block) ? (
          <Box component="ul" key={index} sx={{ pl: 2.5 }}>
            {block.map((item, place) => (
              <li key={place}>{item}</li>
            ))}
          </Box>
        ) : (
          <p key={index}>{block}</p>
        ),
      )}
    </Box>
  );
}

/** Paragraphs as strings, lists as arrays of their items. */
export function blocksOf(text: string): (string | string[])[] {
  const blocks: (string | string[])[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    let items: string[] = [];
    let words: string[] = [];
    const flushWords = () => {
      if (words.length > 0) blocks.push(words.join(' '));
      words = [];
    };
    const flushItems = () => {
      if (items.length > 0) blocks.push(items);
      items = [];
    };
    for (const line of paragraph.split('\n')) {
      const trimmed = line.trim();
      if (trimmed.startsWith('- ')) {
        flushWords();
        items.push(trimmed.slice(2));
      } else if (trimmed !== '') {
        flushItems();
        words.push(trimmed);
      }
    }
    flushWords();
    flushItems();
  }
  return blocks;
}
