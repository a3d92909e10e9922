import CheckedIcon from '@mui/icons-material/CheckBoxOutlined';
import UncheckedIcon from '@mui/icons-material/CheckBoxOutlineBlank';

/** How a line of a menu shows that it is chosen. Only a picture: the line itself is the control. */
export function CheckMark({ isChecked }: { isChecked: boolean }) {
  const Icon = isChecked ? CheckedIcon : UncheckedIcon;
  return (
    <Icon
      fontSize="small"
      aria-hidden
      sx={{ mr: 1.25, color: isChecked ? 'primary.main' : 'text.secondary' }}
    />
  );
}
