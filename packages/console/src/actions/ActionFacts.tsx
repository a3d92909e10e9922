import type { Rating } from '@golden-thread/schema';
import { formatDate } from '../shared/dates';
import { Facts, type Fact } from '../shared/Facts';
import { OverdueMark } from '../shared/OverdueMark';
import { RatingChip } from '../shared/RatingChip';
import { Section } from '../shared/Section';
import { describeReading } from '../shared/TimescaleText';
import type { ActionOnPage } from './goldenThread';

export function ActionFacts({ action }: { action: ActionOnPage }) {
  const { accountableText, isOverdue, rating, timescale } = action;
  const reading = timescale && describeReading(timescale);
  const meaning = (of: 'action' | 'impact', value: Rating | null | undefined) =>
    value ? action.plan.ratingKey.find((entry) => entry.rating === value)?.[of] : null;
  const facts: Fact[] = [
    { term: 'Timescale as published', value: timescale ? (timescale.text ?? 'Not stated') : 'No timescale' },
    {
      term: 'Read as',
      value: reading,
      note: timescale?.dueOn ? `Due by ${formatDate(timescale.dueOn)}` : null,
    },
    {
      term: 'Standing',
      value: isOverdue ? <OverdueMark /> : null,
      note: isOverdue ? 'Past its due date and not rated as completed' : null,
    },
    {
      term: 'Rating of the action',
      value: <RatingChip rating={rating?.action} />,
      note: meaning('action', rating?.action) ?? (rating?.action ? null : 'The papers publish none'),
    },
    {
      term: 'Rating of its impact',
      value: <RatingChip rating={rating?.impact} />,
      note: meaning('impact', rating?.impact),
    },
    { term: 'Rated on', value: rating ? formatDate(rating.recordedOn) : null },
    { term: 'Accountable, as published', value: accountableText },
  ];
  return (
    <Section title="At a glance">
      <Facts facts={facts} />
    </Section>
  );
}
