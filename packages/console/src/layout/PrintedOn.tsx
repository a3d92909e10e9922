import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { formatDate, isDay, today } from '../shared/dates';

/** At the foot of a printed page: where it comes from and when it was printed. */
export function PrintedOn() {
  useRunningHead();
  return (
    <Box
      sx={{
        display: 'none',
        '@media print': { display: 'block', mt: '8mm', pt: '2mm', borderTop: '1px solid', fontSize: '9pt' },
      }}
    >
      Golden Thread, the register of boards, plans and actions. Printed on {formatDate(today())} from{' '}
      {window.location.href}
    </Box>
  );
}

/**
 * On every sheet the page's title, the day that it speaks of, and the number of the sheet: written when it is printed, as
 * the margin of a sheet can only be filled by a style.
 */
function useRunningHead(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const write = () => {
      const asAt = /asAt(?:=|%22%3A%22)(\d{4}-\d{2}-\d{2})/.exec(window.location.hash)?.[1];
      const day = isDay(asAt) ? asAt : today();
      const box = (place: string, content: string) =>
        `@${place}{content:${content};font:8pt "Atkinson Hyperlegible Next Variable",sans-serif;color:#444}`;
      const title = document.title.replace(/["\\\n]/g, ' ');
      sheet.replaceSync(
        `@page{${box('top-left', `"${title}"`)}${box('top-right', `"As at ${formatDate(day)}"`)}${box('bottom-right', '"Page " counter(page) " of " counter(pages)')}}`,
      );
    };
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, []);
}
