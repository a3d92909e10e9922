import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';

export function PrintButton() {
  return (
    <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
      Print
    </Button>
  );
}
