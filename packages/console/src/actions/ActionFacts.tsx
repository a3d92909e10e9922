import type { Rating } from '@golden-thread/schema';
import { formatDate } from '../shared/dates';
import { Facts, type Fact } from '../shared/Facts';
import { OverdueMark } from '../shared/OverdueMark';
import { RatingChip } from '../shared/RatingChip';
import { Section } from '../shared/Section';
import { SlippageMark } from '../shared/SlippageMark';
import { count } from '../shared/terms';
import { describeReading, timescaleWords } from '../shared/TimescaleText';
import type { ActionOnPage } from './goldenThread';

export function ActionFacts({ action }: { action: ActionOnPage }) {
  const { accountableText, isOverdue, originalTimescale, rating, slippage, timescale } = action;
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
      term: 'Against its first timescale',
      value: slippage.days ? <SlippageMark days={slippage.days} /> : null,
      note: `in ${count(slippage.revisions, 'revision')}, from ${timescaleWords(originalTimescale)}`,
    },
    {
      term: 'Standing',
      value: isOverdue ? <OverdueMark /> : null,
      note: isOverdue ? 'Past its due date and not rated as completed' : null,
    },
    {
      term: 'Rating of the action',
      value: <RatingChip rating={rating?.action} />,
      note: rating?.action ? (
        <RatingNote meaning={meaning('action', rating.action)} ratedOn={rating.actionRecordedOn} />
      ) : (
        'The papers publish none'
      ),
    },
    {
      term: 'Rating of its impact',
      value: <RatingChip rating={rating?.impact} />,
      note: rating?.impact && (
        <RatingNote meaning={meaning('impact', rating.impact)} ratedOn={rating.impactRecordedOn} />
      ),
    },
    { term: 'Accountable, as published', value: accountableText },
  ];
  return (
    <Section title="At a glance">
      <Facts facts={facts} />
    </Section>
  );
}

/** What a rating means in its plan, and since when it stands: the action and its impact are rated each on a day of its own. */
function RatingNote({ meaning, ratedOn }: { meaning: string | null | undefined; ratedOn?: string | null }) {
  return (
    <>
      {meaning && <div>{meaning}</div>}
      {ratedOn && <div>Rated on {formatDate(ratedOn)}</div>}
    </>
  );
}
