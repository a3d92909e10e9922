import BoardIcon from '@mui/icons-material/GroupsOutlined';
import PlanIcon from '@mui/icons-material/AccountTreeOutlined';
import PriorityIcon from '@mui/icons-material/FlagOutlined';
import OutcomeIcon from '@mui/icons-material/TrackChangesOutlined';
import ActionIcon from '@mui/icons-material/TaskAltOutlined';
import PostIcon from '@mui/icons-material/BadgeOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import OrganisationIcon from '@mui/icons-material/ApartmentOutlined';
import DocumentIcon from '@mui/icons-material/ArticleOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { NodeKind } from '@golden-thread/schema';

/** How each kind of thing is named and drawn, everywhere alike. */
export const kinds = {
  BOARD: { label: 'Board', plural: 'Boards', Icon: BoardIcon },
  PLAN: { label: 'Plan', plural: 'Plans', Icon: PlanIcon },
  PRIORITY: { label: 'Priority', plural: 'Priorities', Icon: PriorityIcon },
  OUTCOME: { label: 'Outcome', plural: 'Outcomes', Icon: OutcomeIcon },
  ACTION: { label: 'Action', plural: 'Actions', Icon: ActionIcon },
  POST: { label: 'Post', plural: 'Posts', Icon: PostIcon },
  PERSON: { label: 'Person', plural: 'People', Icon: PersonIcon },
  ORGANISATION: { label: 'Organisation', plural: 'Organisations', Icon: OrganisationIcon },
  DOCUMENT: { label: 'Document', plural: 'Documents', Icon: DocumentIcon },
} as const satisfies Record<NodeKind, { label: string; plural: string; Icon: SvgIconComponent }>;
