import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { Link as RouterLink, NavLink, useLocation } from 'react-router-dom';
import { paths } from '../shared/paths';
import { menuItems, type MenuItem } from './menuItems';

interface MenuProps {
  /** Icons alone; the names stay for assistive technology and as tooltips. */
  isNarrow?: boolean;
  onNavigate?: () => void;
}

export function Menu({ isNarrow = false, onNavigate }: MenuProps) {
  return (
    <Box component="nav" aria-label="Main" sx={{ py: 1.5, px: 1 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {menuItems.map((item) => (
          <li key={item.to}>
            <MenuLink item={item} isNarrow={isNarrow} onNavigate={onNavigate} />
          </li>
        ))}
      </Box>
      {!isNarrow && (
        <Box sx={{ display: 'grid', justifyItems: 'start', gap: 0.5, mx: 1.5, mt: 2, fontSize: '0.8125rem' }}>
          <Link
            component={RouterLink}
            to={paths.accessibility()}
            onClick={onNavigate}
            color="textSecondary"
            sx={{ py: 0.5 }}
          >
            Accessibility
          </Link>
          <Link href="./third-party.txt" color="textSecondary" sx={{ py: 0.5 }}>
            Third-party licences
          </Link>
        </Box>
      )}
    </Box>
  );
}

function MenuLink({ item, isNarrow, onNavigate }: MenuProps & { item: MenuItem }) {
  const { pathname } = useLocation();
  const isCurrent = item.to === '/' ? pathname === '/' : pathname.startsWith(item.to);
  return (
    <ListItemButton
      component={NavLink}
      to={item.to}
      end={item.to === '/'}
      selected={isCurrent}
      onClick={onNavigate}
      aria-label={isNarrow ? item.label : undefined}
      title={isNarrow ? item.label : undefined}
      sx={{
        borderRadius: 1,
        minHeight: 40,
        px: 1.5,
        py: 0.75,
        '&.Mui-selected': { color: 'primary.dark', backgroundColor: 'primary.light' },
        '&.Mui-selected:hover': { backgroundColor: 'primary.light' },
        '&.Mui-selected .MuiListItemText-primary': { fontWeight: 680 },
      }}
    >
      <ListItemIcon sx={{ minWidth: isNarrow ? 0 : 36, color: 'inherit' }}>
        <item.Icon fontSize="small" />
      </ListItemIcon>
      {!isNarrow && <ListItemText primary={item.label} />}
    </ListItemButton>
  );
}
