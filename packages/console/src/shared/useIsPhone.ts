import useMediaQuery from '@mui/material/useMediaQuery';

/** Whether the screen is too narrow for tables. Paper never is: there, tables stay tables. */
export function useIsPhone(): boolean {
  return useMediaQuery('@media screen and (max-width: 899.95px)', { noSsr: true });
}
