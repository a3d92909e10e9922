import MoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { IntentDialog } from './intents/IntentDialog';
import type { Intent, Target } from './intents/intent';
import { useAfterWrite } from './useAfterWrite';

export interface MenuLink {
  label: string;
  to: string;
}

interface IntentMenuProps {
  /** Forms with a page of their own. */
  links?: readonly MenuLink[];
  intents: readonly Intent[];
  target: Target;
  /** Where to go when the record's page is gone. */
  home: string;
}

/** What else can be done to a record, each in a dialog of its own. */
export function IntentMenu({ links = [], intents, target, home }: IntentMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [intent, setIntent] = useState<Intent | null>(null);
  const navigate = useNavigate();
  const afterWrite = useAfterWrite();
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<MoreIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        More
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {links.map(({ label, to }) => (
          <MenuItem key={to} component={Link} to={to}>
            {label}
          </MenuItem>
        ))}
        {intents.map((one) => (
          <MenuItem
            key={one.key}
            onClick={() => {
              setAnchor(null);
              setIntent(one);
            }}
            sx={one.isDangerous ? { color: 'error.main' } : {}}
          >
            {one.label}
          </MenuItem>
        ))}
      </Menu>
      {intent && (
        <IntentDialog
          key={intent.key}
          intent={intent}
          target={target}
          onClose={() => setIntent(null)}
          onDone={() => {
            setIntent(null);
            afterWrite(intent.done(target.name));
            if (intent.endsPage) void navigate(home);
          }}
        />
      )}
    </>
  );
}
