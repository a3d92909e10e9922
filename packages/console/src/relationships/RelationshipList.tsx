import Link from '@mui/material/Link';
import {
  defineVocabulary,
  relationshipRule,
  relationshipStatus,
  relationshipTypes,
  type RelationshipType,
} from '@golden-thread/schema';
import type { RelationshipsListQuery } from '@golden-thread/schema/operations';
import { Link as RouterLink } from 'react-router-dom';
import type { RegisterDefinition } from '../register/columns';
import { dateColumn, termColumn, updatedColumn } from '../register/commonColumns';
import type { FilterField } from '../register/filterFields';
import { RegisterList } from '../register/RegisterList';
import { NodeLink, Nothing } from '../shared/NodeLink';
import { paths } from '../shared/paths';
import { capitalise } from '../shared/terms';

type Row = RelationshipsListQuery['relationships']['nodes'][number];

/** The catalogue as a vocabulary, for the filter. Containment is read from the plans and never in this list. */
const types = defineVocabulary(
  'RelationshipType',
  'What ties two things.',
  Object.fromEntries(
    relationshipTypes
      .filter((type) => !relationshipRule(type).derived)
      .map((type) => [
        type,
        { label: capitalise(relationshipRule(type).label), meaning: relationshipRule(type).meaning },
      ]),
  ) as Record<RelationshipType, { label: string; meaning: string }>,
);

const register: RegisterDefinition<Row> = {
  resource: 'relationships',
  title: 'Relationships',
  one: 'relationship',
  oneToAdd: 'tie',
  many: 'relationships',
  lead: 'Every tie between two things of the register, with its dates and the papers that state it.',
  sort: { field: 'type', order: 'ASC' },
  columns: [
    {
      key: 'source',
      label: 'From',
      minWidth: 220,
      cell: (row) => <NodeLink node={row.source} withIcon />,
      csv: (row) => row.source.name,
    },
    {
      key: 'type',
      label: 'Relationship',
      sortBy: 'type',
      cell: (row) => (
        <Link
          component={RouterLink}
          to={paths.relationship(row.id)}
          title={relationshipRule(row.type).meaning}
        >
          {relationshipRule(row.type).label}
        </Link>
      ),
      csv: (row) => relationshipRule(row.type).label,
    },
    {
      key: 'target',
      label: 'To',
      minWidth: 220,
      cell: (row) => <NodeLink node={row.target} withIcon />,
      csv: (row) => row.target.name,
    },
    termColumn('status', 'Status', relationshipStatus, { sortBy: undefined }),
    dateColumn('validFrom', 'Since', (row) => row.validity.from ?? { date: row.validFrom }, {
      sortBy: 'validFrom',
    }),
    dateColumn('validTo', 'Until', (row) => row.validity.to ?? { date: row.validTo }, { sortBy: 'validTo' }),
    {
      key: 'note',
      label: 'Note',
      isHiddenAtFirst: true,
      cell: (row) => row.note ?? <Nothing />,
      csv: (row) => row.note,
    },
    {
      key: 'papers',
      label: 'Papers',
      isHiddenAtFirst: true,
      cell: (row) => row.citations.length,
      csv: (row) => [...new Set(row.citations.map((citation) => citation.document.name))],
    },
    updatedColumn(),
  ],
};

const filters: FilterField[] = [
  { type: 'terms', field: 'typeIn', label: 'Relationship', vocabulary: types },
  { type: 'node', field: 'nodeId', label: 'At either end', among: 'anything' },
  { type: 'node', field: 'sourceId', label: 'From', among: 'anything' },
  { type: 'node', field: 'targetId', label: 'To', among: 'anything' },
  {
    type: 'oneTerm',
    field: 'status',
    label: 'Status',
    vocabulary: relationshipStatus,
  },
  {
    type: 'yesNo',
    field: 'isInForce',
    label: 'In force',
    yes: 'In force on the day',
    no: 'Not in force on the day',
  },
];

export function RelationshipList() {
  return <RegisterList register={register} filters={filters} />;
}
