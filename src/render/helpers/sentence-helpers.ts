/** The helper that prints a sentence of the analysis: its label, with each value as the language writes it. */
import { countWords } from '../../foundation/characters/count-words.ts';
import { type LabelValues, pickPlural } from '../labels.ts';
import { isRecord } from '../ref.ts';
import { dateHelpers } from './date-helpers.ts';
import { capitalize, describe, type Helper, type HelperCall } from './helper.ts';
import { numberHelpers } from './number-helpers.ts';
import { textHelpers } from './text-helpers.ts';

const helpers = [...dateHelpers, ...numberHelpers, ...textHelpers];

export const sentenceHelpers: readonly Helper[] = [
  {
    name: 'say',
    use: 'say sentence [inside=true] [part="head|caveat"]',
    meaning:
      'a sentence that the analysis decided on, in the words of its label and with a capital first letter; `inside` leaves the letter as it is, for the middle of a line; of a title, `part` prints as much as may stand over a slide (`titles.mostWords`), or what has to be known besides, for a line beneath it',
    example: '<h1>{{say titles.timeline}}</h1>',
    values: [1, 1],
    options: ['inside', 'part'],
    run: ([value], call) => {
      const part = partOf(value, call);
      if (part === null) return '';
      const text = saySentence(part, call);
      return text === undefined || call.options.inside === true ? text : capitalize(text, call.locale);
    },
  },
];

/** So many clauses are read as one title. */
const mostClauses = 2;

/** What a title says first, or the clauses that are left for a line beneath, where the template asks for one of both; `null` where none is left. */
function partOf(value: unknown, call: HelperCall): unknown {
  const { part } = call.options;
  if (part !== 'head' && part !== 'caveat') return value;
  const clauses = clausesOf(value);
  const { head, told } = headOf(clauses, call);
  if (part === 'head') return head;
  const [first, ...others] = clauses.slice(told);
  return first === undefined ? null : others.reduce(joined, first);
}

/**
 * Two clauses where they have no more words than a title may; else the same with what is shorter in place of the first, else the first
 * alone, else what is shorter. A title that is too long all the same is told as short as it can be.
 */
function headOf([first, ...others]: readonly unknown[], call: HelperCall): { readonly head: unknown; readonly told: number } {
  const shorter = isRecord(first) && isRecord(first.shorter) ? [first.shorter] : [];
  const leads = [first, ...shorter];
  const added = others.slice(0, mostClauses - 1);
  const tries = [
    ...(added.length > 0 ? leads.map((lead) => ({ head: added.reduce(joined, lead), told: 1 + added.length })) : []),
    ...leads.map((lead) => ({ head: lead, told: 1 })),
  ];
  const last = tries.at(-1) ?? { head: first, told: 1 };
  const most = Number(call.label('titles.mostWords'));
  return tries.find(({ head }) => countWords(saySentence(head, call) ?? '') <= most) ?? last;
}

const joined = (first: unknown, next: unknown): unknown => ({
  key: joint,
  n: null,
  values: { first: { kind: 'sentence', sentence: first }, next: { kind: 'sentence', sentence: next } },
});

const joint = 'sentences.then';

function clausesOf(value: unknown): readonly unknown[] {
  if (!isRecord(value) || value.key !== joint || !isRecord(value.values)) return [value];
  const { first, next } = value.values;
  return [first, next].flatMap((filling) => (isRecord(filling) ? clausesOf(filling.sentence) : []));
}

/** In the middle of a line; `undefined` after a failure. */
export function saySentence(value: unknown, call: HelperCall): string | undefined {
  if (!isRecord(value) || typeof value.key !== 'string' || !isRecord(value.values))
    return call.fail(
      `say needs a sentence, not ${describe(value)}`,
      'name a field that holds a sentence, such as titles.timeline',
    );
  const filled: Record<string, string | number> = typeof value.n === 'number' ? { n: value.n } : {};
  for (const [name, filling] of Object.entries(value.values)) {
    const text = fill(filling, call, value.n);
    if (text === undefined) return undefined;
    filled[name] = text;
  }
  return call.label(value.key, filled satisfies LabelValues);
}

/** One value of a sentence that says `n`. Names and texts stand as they are: whose they are decides their capitals. */
function fill(filling: unknown, call: HelperCall, count: unknown): string | number | undefined {
  if (typeof filling === 'string' || typeof filling === 'number') return filling;
  if (!isRecord(filling)) return call.fail(`say cannot print ${describe(filling)}`, 'name a field that holds a sentence');
  const { kind, n, quantity, words, time, style, names, join, quoted, key, sentence, sentences, quantities, open } = filling;
  const print = (helper: string, printed: unknown, options: Readonly<Record<string, unknown>> = {}) =>
    helpers.find(({ name }) => name === helper)?.run([printed], { ...call, options }) as string | undefined;
  if (kind === 'count') return print('words', n);
  if (kind === 'quantity') return print('quantity', quantity, { words });
  if (kind === 'time') return print('date', time, { style });
  if (kind === 'names' && join === 'apart') return print('join', names, { separator: '; ' });
  if (kind === 'names') return print('list', quoted === true ? inQuotes(names, call) : names, { kind: join ?? 'and' });
  if (kind === 'label') return print('label', key);
  if (kind === 'noun') return sayNoun(filling, call, count);
  if (kind === 'list' && Array.isArray(sentences)) {
    const said = sentences.map((each) => saySentence(behindNumber(each, count), call));
    return said.includes(undefined) ? undefined : print('list', said, { kind: join });
  }
  if (kind === 'sum' && Array.isArray(quantities)) {
    const terms = quantities.map((each) => print('quantity', each));
    return [...terms, ...(open === undefined ? [] : [print('label', open)])].join(' + ');
  }
  if (kind === 'sentence') return saySentence(sentence, call);
  return call.fail(`say cannot print a value of the kind ${describe(kind)}`, 'name a field that holds a sentence');
}

/** Nouns of a list stand behind the number of the whole, where they say none of their own: «21 палатка или дом». */
const behindNumber = (each: unknown, count: unknown): unknown =>
  isRecord(each) && typeof count === 'number' && typeof each.n !== 'number' ? { ...each, n: count } : each;

/** A noun alone, or as it ends behind a number; where its author wrote no such form, as it stands alone. */
function sayNoun({ label, forms }: Readonly<Record<string, unknown>>, call: HelperCall, count: unknown): string {
  const alone = String(label);
  const all = { other: alone, words: alone, ...(isRecord(forms) ? forms : {}), alone };
  return pickPlural(all, call, typeof count === 'number' ? count : undefined);
}

const inQuotes = (names: unknown, { label }: HelperCall): unknown =>
  Array.isArray(names) ? names.map((name) => `${label('quotes.open')}${name}${label('quotes.close')}`) : names;
