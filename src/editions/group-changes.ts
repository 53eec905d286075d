/** Changes by what they are about, for a slide: topics in the order of their most important change. */
import type { Change, ChangeGroup, ChangeKind, ChangeRow, ChangeTopic } from '../analysis/edition.ts';
import type { Sentence } from '../analysis/sentences/sentence.ts';
import { isExact } from '../briefing/quantity/quantity.ts';
import { differenceNews } from './compare-figures.ts';

const topics: Readonly<Record<ChangeKind, ChangeTopic>> = {
  judgement: 'judgements',
  figure: 'figures',
  person: 'persons',
  hypotheses: 'explanations',
  evidence: 'explanations',
  question: 'answers',
  indicator: 'answers',
  claim: 'accounts',
  scenario: 'outlook',
  implication: 'outlook',
  option: 'outlook',
  assumption: 'outlook',
  dissent: 'outlook',
  event: 'events',
  source: 'sources',
  situation: 'events',
  dispute: 'accounts',
  actor: 'accounts',
  relation: 'accounts',
  quotation: 'accounts',
  context: 'background',
  wording: 'background',
  field: 'background',
  'bottom-line': 'summary',
};

/** What moves a decision. */
const mainTopics: ReadonlySet<ChangeTopic> = new Set<ChangeTopic>([
  'judgements',
  'figures',
  'persons',
  'explanations',
  'answers',
]);

/** @param changes by rank */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  return [...new Set(changes.map(({ kind }) => topics[kind]))].map((topic) => {
    const rows = changes.filter(({ kind }) => topics[kind] === topic).map(rowOf);
    return {
      topic,
      is_main: mainTopics.has(topic) && rows.some(({ change }) => change.kind !== 'evidence'),
      has_why: hasWhy(rows),
      rows,
      at: rows[0]?.at ?? 'previous',
    };
  });
}

export const hasWhy = (rows: readonly ChangeRow[]): boolean => rows.some(({ change }) => change.why.length > 0);

const rowOf = (change: Change): ChangeRow => ({
  change,
  moved: movedOf(change),
  is_standing: isStanding(change),
  at: change.at,
});

function isStanding({ before, after }: Change): boolean {
  if (after?.kind !== 'quantity' || before?.kind !== 'quantity') return true;
  // What nobody stated stood in no way.
  return before.status !== after.status || (!before.quantity.stated && after.status !== 'reported');
}

/** “3 fewer to 4 more” of two ranges says nothing that the ranges beside each other do not. */
function movedOf({ before, after, difference }: Change): Sentence | null {
  if (before?.kind !== 'quantity' || after?.kind !== 'quantity' || !difference) return null;
  const [was, now] = [before.quantity, after.quantity];
  const isSided = difference.low >= 0 || difference.high <= 0;
  const hasBests = was.best !== null && now.best !== null;
  if (!hasBests && !isSided) return null;
  // Beside ranges, only how the best number moved.
  if (hasBests && was.best === now.best && !(isExact(was) && isExact(now))) return null;
  return differenceNews(now, was, difference);
}
