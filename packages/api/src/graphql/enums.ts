import {
  type Vocabulary,
  boardStatus,
  boardType,
  cadence,
  datePrecision,
  defineVocabulary,
  direction,
  documentType,
  nodeKind,
  organisationType,
  planStatus,
  planType,
  rating,
  relationshipCatalogue,
  relationshipStatus,
  relationshipTypes,
  relationshipRule,
  type RelationshipType,
} from '@golden-thread/schema';
import { registerEnumType } from 'type-graphql';
import { userErrorCode } from '../write/refusal.js';

/** Publishes a vocabulary as a GraphQL enum whose values carry their meaning as description. */
export function register<Value extends string>(vocabulary: Vocabulary<Value>): Record<Value, Value> {
  const values = Object.fromEntries(vocabulary.values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(values, {
    name: vocabulary.name,
    description: vocabulary.description,
    valuesConfig: Object.fromEntries(
      vocabulary.values.map((value) => [value, { description: vocabulary.terms[value].meaning }]),
    ) as Record<Value, { description: string }>,
  });
  return values;
}

export const NodeKindEnum = register(nodeKind);
export const DatePrecisionEnum = register(datePrecision);
export const DocumentTypeEnum = register(documentType);
export const OrganisationTypeEnum = register(organisationType);
export const BoardTypeEnum = register(boardType);
export const BoardStatusEnum = register(boardStatus);
export const CadenceEnum = register(cadence);
export const PlanTypeEnum = register(planType);
export const PlanStatusEnum = register(planStatus);
export const RatingEnum = register(rating);
export const RelationshipStatusEnum = register(relationshipStatus);
export const DirectionEnum = register(direction);
export const UserErrorCodeEnum = register(userErrorCode);

export const RelationshipTypeEnum = register(
  defineVocabulary<RelationshipType>(
    'RelationshipType',
    'The relationship types of the catalogue. Read each as "source LABEL target".',
    Object.fromEntries(
      relationshipTypes.map((type) => [
        type,
        {
          label: relationshipCatalogue[type].label,
          meaning: `Source ${relationshipCatalogue[type].label} target. ${relationshipRule(type).meaning}`,
        },
      ]),
    ) as Record<RelationshipType, { label: string; meaning: string }>,
  ),
);

export const OrderDirectionEnum = register(
  defineVocabulary('OrderDirection', 'Which way a list runs. Missing values come last either way.', {
    ASC: 'Smallest, earliest or A first.',
    DESC: 'Largest, latest or Z first.',
  }),
);
