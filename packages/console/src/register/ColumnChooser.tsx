import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { RaRecord } from 'react-admin';
import { useState } from 'react';
import { CheckMark } from '../shared/CheckMark';
import type { RegisterDefinition } from './columns';
import { useHiddenColumns } from './useHiddenColumns';

export function ColumnChooser<Row extends RaRecord>({ register }: { register: RegisterDefinition<Row> }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useHiddenColumns(register);
  const toggle = (key: string) =>
    setHidden(hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key]);
  // The first column names the row and stays.
  const [, ...columns] = register.columns;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ColumnsIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Columns
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} disablePortal>
        {columns.map((column) => {
          const isShown = !hidden.includes(column.key);
          return (
            <MenuItem
              key={column.key}
              dense
              role="menuitemcheckbox"
              aria-checked={isShown}
              onClick={() => toggle(column.key)}
            >
              <CheckMark isChecked={isShown} />
              <ListItemText primary={column.label} />
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
