import LinkIcon from '@mui/icons-material/LinkOutlined';
import { HeadButton } from './HeadButton';

/** The address holds the whole view: filters, day, selection. */
export function CopyLink({ say, isSmall }: { say: (words: string) => void; isSmall: boolean }) {
  return (
    <HeadButton
      label="Copy link"
      icon={<LinkIcon />}
      isSmall={isSmall}
      onClick={() =>
        void navigator.clipboard.writeText(window.location.href).then(
          () => say('The link to this view is copied.'),
          () => say('The link could not be copied: copy the address of the page instead.'),
        )
      }
    />
  );
}
