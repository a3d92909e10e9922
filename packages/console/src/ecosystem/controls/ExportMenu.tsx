import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { saveFile } from '../export/download';
import type { Picture } from '../export/mapSvg';
import { toPng } from '../export/toPng';
import { HeadButton } from './HeadButton';

interface ExportMenuProps {
  /** Null while there is no map to save. */
  draw: (() => Picture) | null;
  fileName: string;
  isSmall: boolean;
  /** Says something to the reader. */
  say: (words: string) => void;
}

/** The whole map as a picture, with title, day and legend. */
export function ExportMenu({ draw, fileName, say, isSmall }: ExportMenuProps) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const save = async (kind: 'svg' | 'png') => {
    setAt(null);
    if (!draw) return;
    try {
      const picture = draw();
      const content =
        kind === 'png' ? await toPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
      saveFile(`${fileName}.${kind}`, content);
    } catch (error) {
      say(error instanceof Error ? error.message : 'The picture could not be saved.');
    }
  };
  return (
    <>
      <HeadButton
        label="Picture"
        icon={<DownloadIcon />}
        isSmall={isSmall}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        disabled={!draw}
        onClick={(event) => setAt(event.currentTarget)}
      />
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        <MenuItem onClick={() => void save('svg')}>
          <ListItemText primary="SVG" secondary="Sharp at any size: for Word, print and the web" />
        </MenuItem>
        <MenuItem onClick={() => void save('png')}>
          <ListItemText primary="PNG" secondary="For slides and e-mail" />
        </MenuItem>
      </Menu>
    </>
  );
}
