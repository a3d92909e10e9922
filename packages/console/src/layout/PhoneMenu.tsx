import Drawer from '@mui/material/Drawer';
import { Menu } from './Menu';

/** The menu on a phone, over the page. */
export function PhoneMenu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: 272 }, 'aria-label': 'Menu' } }}
    >
      <Menu onNavigate={onClose} />
    </Drawer>
  );
}
