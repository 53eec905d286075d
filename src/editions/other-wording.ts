/** Whether two editions say anything otherwise at all, where nothing that is compared by itself has changed. */
import { sentence } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { changeOf, news, type Unranked } from './make-change.ts';
import type { Names } from './same-names.ts';

/**
 * What an edition says of itself, how it is checked and how it is shown. An inference names its premises by address; it is read
 * from `inferred_from`, which moves with every row.
 */
const own: ReadonlySet<string> = new Set([
  'at',
  // Of a likelihood: the slides say its step, in the word of the scale.
  'term',
  'id',
  'version',
  'as_of',
  'previous',
  'changes',
  'previous_likelihood',
  'change_reason',
  'template',
  'theme',
  'minutes',
  'rules',
  'waive',
  'wording',
  'audiences',
  'withheld',
  'premises',
  'inferred_from',
  'reviewed',
  'excerpt',
  'quote',
  'sha256',
]);

/** One line for the whole briefing; none between two languages, where all words are others. */
export function otherWording(before: Briefing, after: Briefing, { sameLanguage }: Names): readonly Unranked[] {
  if (!sameLanguage) return [];
  // An id may be another, and says nothing to a reader.
  const ids = new Set([...idsIn(before), ...idsIn(after)]);
  const nameOf = (text: string): string => (ids.has(text) ? '' : text);
  if (canonical(before, nameOf) === canonical(after, nameOf)) return [];
  const name = sentence('changes.names.wording', 'title');
  return [
    changeOf({
      kind: 'wording',
      action: 'reworded',
      name,
      subject: name,
      news: news('otherWording', 'title'),
      fields: [],
      at: 'title',
      was_at: 'title',
    }),
  ];
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(idsIn);
  return 'id' in value && typeof value.id === 'string' ? [value.id, ...inner] : inner;
}

/** Without places in the file, and without the order of lists and fields. */
function canonical(value: unknown, nameOf: (id: string) => string): string {
  if (typeof value === 'string') return JSON.stringify(nameOf(value.trim().replaceAll(/\s+/gu, ' ')));
  if (Array.isArray(value))
    return `[${value
      .map((each) => canonical(each, nameOf))
      .toSorted()
      .join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([field]) => !own.has(field));
  return `{${fields
    .map(([field, each]) => `${JSON.stringify(nameOf(field))}:${canonical(each, nameOf)}`)
    .toSorted()
    .join()}}`;
}
