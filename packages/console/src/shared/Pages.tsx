import Pagination from '@mui/material/Pagination';

interface PagesProps {
  page: number;
  pages: number;
  onChange: (page: number) => void;
  /** What lies on them, such as "this list". */
  of: string;
}

/** The numbers of the pages, to go to one of them. Not printed. */
export function Pages({ page, pages, onChange, of }: PagesProps) {
  return (
    <Pagination
      className="no-print"
      count={pages}
      page={page}
      onChange={(_event, next) => onChange(next)}
      color="primary"
      shape="rounded"
      aria-label={`Pages of ${of}`}
    />
  );
}
