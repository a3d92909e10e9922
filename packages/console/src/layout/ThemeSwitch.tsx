import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useMode } from '../theme/ThemeMode';

export function ThemeSwitch() {
  const [mode, setMode] = useMode();
  const isDark = mode === 'dark';
  const label = isDark ? 'Use light colours' : 'Use dark colours';
  return (
    <IconButton aria-label={label} onClick={() => setMode(isDark ? 'light' : 'dark')}>
      {isDark ? <LightIcon /> : <DarkIcon />}
    </IconButton>
  );
}
