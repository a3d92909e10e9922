import Box from '@mui/material/Box';

export function SearchBox() {
  return <Box sx={{ flex: 1 }} />;
}
