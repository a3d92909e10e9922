import EcosystemIcon from '@mui/icons-material/HubOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import RelationshipIcon from '@mui/icons-material/TimelineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { kinds } from '../shared/kinds';
import { paths } from '../shared/paths';

export interface MenuItem {
  label: string;
  to: string;
  Icon: SvgIconComponent;
}

/** The map first: it is what the register is for. */
export const menuItems: MenuItem[] = [
  { label: 'Ecosystem', to: paths.ecosystem(), Icon: EcosystemIcon },
  { label: 'Home', to: paths.home(), Icon: HomeIcon },
  { label: 'Boards', to: paths.list('boards'), Icon: kinds.BOARD.Icon },
  { label: 'Plans', to: paths.list('plans'), Icon: kinds.PLAN.Icon },
  { label: 'Actions', to: paths.list('actions'), Icon: kinds.ACTION.Icon },
  { label: 'Posts', to: paths.list('posts'), Icon: kinds.POST.Icon },
  { label: 'People', to: paths.list('people'), Icon: kinds.PERSON.Icon },
  { label: 'Organisations', to: paths.list('organisations'), Icon: kinds.ORGANISATION.Icon },
  { label: 'Documents', to: paths.list('documents'), Icon: kinds.DOCUMENT.Icon },
  { label: 'Relationships', to: paths.list('relationships'), Icon: RelationshipIcon },
];
