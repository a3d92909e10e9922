import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Prose } from './Prose';

/** About four lines of a table cell. */
const SHORT = 200;

/** A long text cut to a few lines, with a button for the rest; whole on paper. */
export function Clamp({ text, about }: { text: string; about: string }) {
  const [isOpen, setIsOpen] = useState(false);
  if (text.length <= SHORT) return <Prose text={text} />;
  return (
    <>
      <Box
        sx={
          isOpen
            ? undefined
            : {
                display: '-webkit-box',
                WebkitLineClamp: 4,
                WebkitBoxOrient: 'vertical',
                overflow: 'hidden',
                '@media print': { display: 'block' },
              }
        }
      >
        <Prose text={text} />
      </Box>
      <Button
        size="small"
        className="no-print"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? 'Show less of' : 'Show all of'} ${about}`}
        onClick={() => setIsOpen(!isOpen)}
        sx={{ ml: -0.75, px: 0.75, minHeight: 28 }}
      >
        {isOpen ? 'Less' : 'More'}
      </Button>
    </>
  );
}
