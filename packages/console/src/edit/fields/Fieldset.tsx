import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useId, type ReactNode } from 'react';

interface FieldsetProps {
  legend: string;
  help?: string | undefined;
  fault?: string | undefined;
  children: ReactNode;
}

/** Several controls that make one field. What is wrong with it is read with its name. */
export function Fieldset({ legend, help, fault, children }: FieldsetProps) {
  const helpId = useId();
  const words = fault ?? help;
  return (
    <Box
      component="fieldset"
      aria-describedby={words ? helpId : undefined}
      sx={{
        m: 0,
        minWidth: 0,
        border: 1,
        borderRadius: 1,
        borderColor: fault ? 'error.main' : 'divider',
        px: { xs: 1.5, sm: 2 },
        pt: 0.75,
        pb: 1.75,
      }}
    >
      <Box component="legend" sx={{ px: 0.75, fontWeight: 600, fontSize: '0.9375rem' }}>
        {legend}
      </Box>
      {words && (
        <FormHelperText id={helpId} error={Boolean(fault)} sx={{ m: 0, mb: 1.25 }}>
          {words}
        </FormHelperText>
      )}
      {children}
    </Box>
  );
}
