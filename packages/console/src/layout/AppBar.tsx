import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Link } from 'react-router-dom';
import { paths } from '../shared/paths';
import { AccountMenu } from '../account/AccountMenu';
import { Brand } from './Brand';
import { SearchBox } from './SearchBox';
import { ThemeSwitch } from './ThemeSwitch';

export const APP_BAR_HEIGHT = 60;

export function AppBar({ isMenuOpen, onMenu }: { isMenuOpen: boolean; onMenu: () => void }) {
  return (
    <Box
      component="header"
      className="no-print"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        height: APP_BAR_HEIGHT,
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, sm: 2 },
        px: { xs: 1, sm: 1.5 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <IconButton
        onClick={onMenu}
        aria-label={isMenuOpen ? 'Hide the menu' : 'Show the menu'}
        aria-expanded={isMenuOpen}
      >
        <MenuIcon />
      </IconButton>
      <Box
        component={Link}
        to={paths.home()}
        aria-label="Golden Thread, home"
        sx={{ color: 'text.primary', textDecoration: 'none', display: 'flex', borderRadius: 1 }}
      >
        <Brand />
      </Box>
      <SearchBox />
      <ThemeSwitch />
      <AccountMenu />
    </Box>
  );
}
