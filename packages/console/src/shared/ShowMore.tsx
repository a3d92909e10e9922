import Button from '@mui/material/Button';

interface ShowMoreProps {
  onMore: () => void;
  isFetching: boolean;
}

/** Adds the next part of a list to what is shown of it. */
export function ShowMore({ onMore, isFetching }: ShowMoreProps) {
  return (
    <Button className="no-print" variant="outlined" onClick={onMore} disabled={isFetching} sx={{ mt: 2 }}>
      Show more
    </Button>
  );
}
