import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { alpha, type Components, type Theme, type ThemeOptions } from '@mui/material/styles';
import { darkPalette, lightPalette } from './palette';

// Drawn for legibility by the Braille Institute; shipped with the console, so that nothing is fetched from elsewhere.
const fontFamily = '"Atkinson Hyperlegible Next Variable", "Segoe UI", system-ui, sans-serif';

const components: Components<Omit<Theme, 'components'>> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      // What has the focus is not hidden behind the bar at the top or that of a form at the foot.
      html: { scrollPaddingTop: 76, scrollPaddingBottom: 72 },
      body: { fontSize: '1rem', overflowWrap: 'break-word' },
      a: { textDecorationThickness: '0.06em', textUnderlineOffset: '0.18em' },
      // One focus ring for everything, visible on every ground.
      ':focus-visible': { outline: `3px solid ${theme.palette.secondary.main}`, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          // What turns for ever would otherwise flicker.
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
        },
      },
      '@media print': {
        '@page': { size: 'A4', margin: '18mm 15mm 16mm' },
        html: { fontSize: '10.5pt' },
        body: { background: '#fff !important', color: '#000' },
        // On paper a link leads nowhere.
        'a, a *': { color: 'inherit !important', textDecoration: 'none !important' },
        'tr, figure, img, svg': { breakInside: 'avoid' },
        '.MuiTypography-overline': { breakAfter: 'avoid' },
        thead: { display: 'table-header-group' },
        'p, li': { orphans: 3, widows: 3 },
      },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { textTransform: 'none', fontWeight: 600, minHeight: 36, borderRadius: 8 },
      sizeSmall: { fontSize: '0.875rem', minHeight: 32 },
    },
  },
  MuiIconButton: { styleOverrides: { root: { minWidth: 36, minHeight: 36 } } },
  MuiLink: { defaultProps: { underline: 'always' } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiInputBase: {
    styleOverrides: {
      input: ({ theme }) => ({ '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 } }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      notchedOutline: ({ theme }) => ({ borderColor: alpha(theme.palette.text.secondary, 0.75) }),
    },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiChip: { styleOverrides: { root: { borderRadius: 6, fontWeight: 550 } } },
  MuiTooltip: {
    defaultProps: { arrow: true, enterDelay: 300 },
    styleOverrides: {
      tooltip: { fontSize: '0.875rem', lineHeight: 1.4, maxWidth: 320, padding: '8px 12px' },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderColor: theme.palette.divider,
        padding: '10px 12px',
        verticalAlign: 'top',
        '@media print': { padding: '1.5mm 1mm', fontSize: '8.5pt' },
      }),
      head: ({ theme }) => ({
        fontWeight: 650,
        color: theme.palette.text.secondary,
        backgroundColor: theme.palette.background.paper,
        whiteSpace: 'nowrap',
      }),
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
};

const shared: ThemeOptions = {
  shape: { borderRadius: 8 },
  typography: {
    fontFamily,
    fontSize: 14,
    body1: { fontSize: '1rem', lineHeight: 1.55 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.5 },
    caption: { fontSize: '0.875rem', lineHeight: 1.45 },
    h1: {
      fontSize: 'clamp(1.6rem, 1.25rem + 1.4vw, 2.15rem)',
      fontWeight: 700,
      lineHeight: 1.2,
      letterSpacing: '-0.012em',
    },
    h2: { fontSize: '1.3rem', fontWeight: 680, lineHeight: 1.3, letterSpacing: '-0.006em' },
    h3: { fontSize: '1.08rem', fontWeight: 660, lineHeight: 1.35 },
    h4: { fontSize: '1rem', fontWeight: 660, lineHeight: 1.4 },
    overline: { fontSize: '0.8125rem', fontWeight: 600, letterSpacing: '0.06em', lineHeight: 1.5 },
  },
  components,
};

export const lightTheme: ThemeOptions = { ...shared, palette: lightPalette };
export const darkTheme: ThemeOptions = { ...shared, palette: darkPalette };
