import SavedIcon from '@mui/icons-material/BookmarkBorderOutlined';
import Button from '@mui/material/Button';
import { Suspense, lazy, useState } from 'react';

// Few readers open it, and its form is a good part of a list's script.
const SavedFilters = lazy(async () => ({ default: (await import('./SavedFilters')).SavedFilters }));

/** The lists that a reader has given a name to. */
export function SavedFiltersButton({ resource }: { resource: string }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<SavedIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Saved
      </Button>
      {anchor && (
        <Suspense fallback={null}>
          <SavedFilters resource={resource} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
