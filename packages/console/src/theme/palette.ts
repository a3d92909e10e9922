import type { PaletteOptions } from '@mui/material/styles';

/*
 * Deep blue for what can be pressed, gold for the thread and for nothing else. Text keeps 7:1 on its ground where it is
 * read at length and 4.5:1 everywhere; outlines of controls keep 3:1.
 */

export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#1c4f7c', dark: '#123655', light: '#dfeaf4', contrastText: '#ffffff' },
  secondary: { main: '#7d5200', light: '#f6ead0', contrastText: '#ffffff' },
  error: { main: '#a3211b' },
  warning: { main: '#8a4b00' },
  success: { main: '#1c6b3a' },
  info: { main: '#1c4f7c' },
  background: { default: '#f4f6f8', paper: '#ffffff' },
  text: { primary: '#17212b', secondary: '#465564' },
  divider: '#d5dce3',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#93c2ea', dark: '#c3def5', light: '#1d3348', contrastText: '#0d1722' },
  secondary: { main: '#e8b64c', light: '#3a2f17', contrastText: '#1b1405' },
  error: { main: '#ff9d94' },
  warning: { main: '#f0b266' },
  success: { main: '#84d3a0' },
  info: { main: '#93c2ea' },
  background: { default: '#0f161d', paper: '#18212b' },
  text: { primary: '#e9eef3', secondary: '#aebac7' },
  divider: '#33414f',
};

/** The golden thread itself: decorative lines, never text. */
export const thread = { light: '#c48a1a', dark: '#e8b64c' } as const;
