/** The helper that prints a sentence of the analysis: its label, with each value as the language writes it. */
import type { LabelValues } from '../labels.ts';
import { isRecord } from '../ref.ts';
import { dateHelpers } from './date-helpers.ts';
import { capitalize, describe, type Helper, type HelperCall } from './helper.ts';
import { numberHelpers } from './number-helpers.ts';
import { textHelpers } from './text-helpers.ts';

const helpers = [...dateHelpers, ...numberHelpers, ...textHelpers];

export const sentenceHelpers: readonly Helper[] = [
  {
    name: 'say',
    use: 'say sentence [inside=true]',
    meaning:
      'a sentence that the analysis decided on, in the words of its label and with a capital first letter; `inside` leaves the letter as it is, for the middle of a line',
    example: '<h1>{{say titles.timeline}}</h1>',
    values: [1, 1],
    options: ['inside'],
    run: ([value], call) => {
      const text = saySentence(value, call);
      return text === undefined || call.options.inside === true ? text : capitalize(text, call.locale);
    },
  },
];

/** In the middle of a line; `undefined` after a failure. */
export function saySentence(value: unknown, call: HelperCall): string | undefined {
  if (!isRecord(value) || typeof value.key !== 'string' || !isRecord(value.values))
    return call.fail(
      `say needs a sentence, not ${describe(value)}`,
      'name a field that holds a sentence, such as titles.timeline',
    );
  const filled: Record<string, string | number> = typeof value.n === 'number' ? { n: value.n } : {};
  for (const [name, filling] of Object.entries(value.values)) {
    const text = fill(filling, call);
    if (text === undefined) return undefined;
    filled[name] = text;
  }
  return call.label(value.key, filled satisfies LabelValues);
}

/** One value of a sentence. Names and texts stand as they are: whose they are decides their capitals. */
function fill(filling: unknown, call: HelperCall): string | number | undefined {
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
  if (kind === 'list' && Array.isArray(sentences)) {
    const said = sentences.map((each) => saySentence(each, call));
    return said.includes(undefined) ? undefined : print('list', said, { kind: join });
  }
  if (kind === 'sum' && Array.isArray(quantities)) {
    const terms = quantities.map((each) => print('quantity', each));
    return [...terms, ...(open === undefined ? [] : [print('label', open)])].join(' + ');
  }
  if (kind === 'sentence') return saySentence(sentence, call);
  return call.fail(`say cannot print a value of the kind ${describe(kind)}`, 'name a field that holds a sentence');
}

const inQuotes = (names: unknown, { label }: HelperCall): unknown =>
  Array.isArray(names) ? names.map((name) => `${label('quotes.open')}${name}${label('quotes.close')}`) : names;
