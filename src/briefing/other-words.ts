/**
 * What of each item an author may write in other words, for those who may not see the item or a text of it (`wording:`). A text alone is
 * for the main one; several are given by the names of their fields.
 */

export interface OtherWords {
  /** The text that words without a field's name are for. */
  readonly main: string;
  /** The other texts that may be given. */
  readonly more: readonly string[];
  /** Texts without which the item cannot be shown in other words: a reader would miss them. */
  readonly needed: readonly string[];
  /** Texts needed where the item has them: a question without its answer would be open again. */
  readonly neededIfStated: readonly string[];
  /** What stays as it is, beside what stays of every item: of a course its likelihood, of a place that it is on the map. */
  readonly stays: readonly string[];
  /** Its numbers are what it says: only a field of it can have other words. */
  readonly isFieldOnly: boolean;
}

const words = (main: string, given: Partial<Omit<OtherWords, 'main'>> = {}): OtherWords => ({
  main,
  ...{ more: [], needed: [main], neededIfStated: [], stays: [], isFieldOnly: false },
  ...given,
});
const note = words('note', { isFieldOnly: true });

/** By the list of the item; of an item within another one with the field in which it stands. */
export const otherWords = {
  bottom_line: words('text'),
  key_judgements: words('statement', { more: ['basis', 'change_reason'] }),
  sources: words('title', { more: ['author', 'publisher', 'descriptor'], stays: ['kind', 'reliability', 'appended'] }),
  places: words('name', { more: ['country', 'precision'], stays: ['on_map'] }),
  routes: words('label', { stays: ['through'] }),
  parties: words('name', { stays: ['side'] }),
  incidents: words('summary', { more: ['title', 'question', 'link'], needed: ['title'], stays: ['kind'] }),
  'incidents.attackers': note,
  situation: words('text'),
  events: words('what', { more: ['note'] }),
  measures: words('label', { stays: ['kind', 'unit', 'standing', 'of', 'parts'] }),
  groups: words('label', { stays: ['dimension'] }),
  casualties: note,
  figures: { ...note, more: ['item'] },
  became: note,
  published_totals: { ...note, more: ['by'] },
  materiel: { ...note, more: ['item'] },
  claims: words('text', { more: ['said_by'] }),
  disputes: words('question', { more: ['reading'], needed: ['question', 'reading'], stays: ['about'] }),
  assumptions: words('text', { more: ['if_wrong'], needed: ['text', 'if_wrong'] }),
  actors: words('summary', { more: ['name', 'short', 'kind', 'aims', 'strength'], needed: ['name'] }),
  'actors.history': words('text'),
  'actors.attribution': words('text', { more: ['by', 'interest', 'rests_on'], needed: ['text', 'by'], stays: ['kind'] }),
  persons: words('name', { more: ['standing'], needed: ['name', 'standing'], stays: ['role'] }),
  'persons.details': words('text', { more: ['said_by'] }),
  relations: words('label', { more: ['said_by'], stays: ['from', 'to'] }),
  context: words('title', { more: ['kicker'] }),
  'context.paragraphs': words('text', { more: ['heading'] }),
  hypotheses: words('title', { more: ['statement', 'missing', 'disconfirming_sought'], stays: ['origin'] }),
  'hypotheses.for': words('text'),
  'hypotheses.against': words('text'),
  evidence: words('text'),
  questions: words('question', {
    ...{ more: ['why', 'how', 'answered'], needed: ['question', 'why', 'how'], neededIfStated: ['answered'], stays: ['group'] },
  }),
  indicators: words('text', { more: ['changes', 'came_true'], needed: ['text', 'changes'], neededIfStated: ['came_true'] }),
  changes: words('text', { stays: ['version'] }),
  implications: words('text', { more: ['for_whom', 'by_when'] }),
  options: words('text', { more: ['benefits', 'costs', 'reconsider_if'], needed: ['text', 'costs'] }),
  scenarios: words('title', { more: ['text', 'trigger'] }),
  dissent: words('text', { more: ['who', 'why'], needed: ['text', 'who', 'why'], stays: ['judgement'] }),
  quotations: words('words', { more: ['who', 'where'], needed: ['words', 'who'] }),
  images: words('caption', { more: ['alt', 'credit'], isFieldOnly: true }),
  waive: words('reason', { more: ['by'], needed: ['reason', 'by'], stays: ['rule', 'where'] }),
} as const satisfies Readonly<Record<string, OtherWords>>;

export type Rewordable = keyof typeof otherWords;
