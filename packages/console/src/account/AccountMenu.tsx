import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { role } from '@golden-thread/schema';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '../shared/paths';
import { useSignOut } from './useSignOut';
import { useViewer } from './useViewer';

/** Who is signed in, and what is theirs; or the way in. */
export function AccountMenu() {
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const signOut = useSignOut();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  if (!viewer.account) {
    const here = pathname + search;
    const to = pathname === paths.signIn() ? here : paths.signIn(here);
    return (
      <>
        <Button
          component={Link}
          to={to}
          color="inherit"
          sx={{ whiteSpace: 'nowrap', display: { xs: 'none', sm: 'inline-flex' } }}
        >
          Sign in
        </Button>
        <IconButton
          component={Link}
          to={to}
          aria-label="Sign in"
          sx={{ display: { xs: 'inline-flex', sm: 'none' } }}
        >
          <AccountIcon />
        </IconButton>
      </>
    );
  }
  const close = () => setAnchor(null);
  const items = [
    { label: 'My actions', to: paths.myActions() },
    { label: 'My account', to: paths.account() },
    ...(viewer.role === 'OFFICER' || viewer.role === 'ADMIN'
      ? [{ label: 'Restricted', to: paths.restricted() }]
      : []),
    ...(viewer.role === 'ADMIN'
      ? [
          { label: 'Accounts', to: paths.accounts() },
          { label: 'Tokens', to: paths.tokens() },
        ]
      : []),
  ];
  return (
    <>
      <IconButton
        aria-label={`Account of ${viewer.name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountIcon />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        <ListSubheader role="presentation" sx={{ lineHeight: 1.5, py: 1 }}>
          {viewer.name}
          <br />
          {viewer.role && role.terms[viewer.role].label}
        </ListSubheader>
        <Divider component="li" role="presentation" />
        {items.map(({ label, to }) => (
          <MenuItem key={to} component={Link} to={to} onClick={close}>
            {label}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            close();
            void signOut();
          }}
        >
          Sign out
        </MenuItem>
      </Menu>
    </>
  );
}
