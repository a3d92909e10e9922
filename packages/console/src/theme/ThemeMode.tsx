import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, createTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useStore } from 'react-admin';
import type { ReactNode } from 'react';
import { darkTheme, lightTheme } from './theme';
import { usePrinting } from './usePrinting';

export type Mode = 'light' | 'dark';

const themes = { light: createTheme(lightTheme), dark: createTheme(darkTheme) };

/** The reader's choice, or what their system prefers until they choose. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const [chosen, choose] = useStore<Mode | null>('theme', null);
  return [chosen ?? (prefersDark ? 'dark' : 'light'), choose];
}

export function ThemeMode({ children }: { children: ReactNode }) {
  const [mode] = useMode();
  // Paper is white, whatever the screen.
  const isPrinting = usePrinting();
  return (
    <ThemeProvider theme={themes[isPrinting ? 'light' : mode]}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
