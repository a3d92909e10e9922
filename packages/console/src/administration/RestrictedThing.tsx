import type { ThingPartsFragment } from '@golden-thread/schema/writing';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../shared/dates';
import { kinds } from '../shared/kinds';
import { tieName } from '../shared/names';
import { NodeLink } from '../shared/NodeLink';
import { paths } from '../shared/paths';

/** A link to what is restricted: a record, a tie, or the action of which a report is restricted. */
export function RestrictedThing({ thing }: { thing: ThingPartsFragment }) {
  if ('type' in thing) {
    return (
      <Link component={RouterLink} to={paths.relationship(thing.id)}>
        {tieName(thing)}
      </Link>
    );
  }
  if ('recordedOn' in thing) {
    return (
      <>
        Progress of <NodeLink node={thing.action} />, {formatDate(thing.recordedOn)}
      </>
    );
  }
  return 'kind' in thing ? <NodeLink node={thing} withIcon /> : null;
}

/** What it is, for a table. A plan takes its parts along. */
export function kindOfThing(thing: ThingPartsFragment): string {
  if ('type' in thing) return 'Relationship';
  if ('recordedOn' in thing) return 'Report of progress';
  if (!('kind' in thing)) return '';
  return thing.kind === 'PLAN' ? 'Plan, with all its parts' : kinds[thing.kind].label;
}
