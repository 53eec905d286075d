/** Helpers for counts: numbers, small numbers in words, quantities with open ends. */
import { type Phrase, phraseOf } from '../../briefing/quantity/phrase.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { foreignVague } from '../../briefing/quantity/written-forms.ts';
import { mostDecimals } from '../../foundation/decimals.ts';
import { numberFormat } from '../formatters.ts';
import { isRecord } from '../ref.ts';
import { capitalize, describe, type Helper, type HelperCall } from './helper.ts';

export const numberHelpers: readonly Helper[] = [
  {
    name: 'number',
    use: 'number n [digits=1] [fixed=true]',
    meaning: 'a number as the language writes it, with so many decimals at most, or with `fixed` exactly so many',
    example: '{{number place.population}}',
    values: [1, 1],
    options: ['digits', 'fixed'],
    run: ([value], call) => withNumber('number', value, call, (number) => formatNumber(number, call)),
  },
  {
    name: 'words',
    use: 'words n [capital=true]',
    meaning: 'a whole number up to 12 in words, a larger one in figures',
    example: '{{words places.length capital=true}} places',
    values: [1, 1],
    options: ['capital'],
    run: ([value], call) => withNumber('words', value, call, (number) => inCase(inWords(number, call), call)),
  },
  {
    name: 'quantity',
    use: 'quantity q [words=true] [capital=true] [best="alone|none"] [figures=true] [lead=true]',
    meaning:
      'a count as it was stated: `3`, `6–10`, `up to 4`, `more than 8`, `about 20`, `none`, `not stated`; a best number stands before its range, `2 (0–2)`, with `best="alone"` without it, with `best="none"` only the range; `figures` prints a computed nought as 0, and `lead` says none as it stands before what is counted',
    example: '{{quantity row.killed}}',
    values: [1, 1],
    options: ['words', 'capital', 'best', 'figures', 'lead'],
    run: printQuantity,
  },
];

function withNumber(
  name: string,
  value: unknown,
  { fail }: HelperCall,
  print: (value: number) => string | undefined,
): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return print(value);
  return fail(`${name} needs a number, not ${describe(value)}`, 'for a count that may be a range use quantity');
}

function formatNumber(value: number, call: HelperCall): string {
  const usual = mostDecimals(value);
  const digits = Number(call.options.digits ?? usual);
  const maximumFractionDigits = Number.isInteger(digits) && digits >= 0 && digits <= 20 ? digits : usual;
  const minimumFractionDigits = call.options.fixed === true ? maximumFractionDigits : 0;
  return numberFormat(call, { minimumFractionDigits, maximumFractionDigits }).format(value);
}

const inWords = (value: number, call: HelperCall): string | undefined =>
  Number.isInteger(value) && value >= 0 && value <= 12 ? call.label(`numbers.${value}`) : formatNumber(value, call);

const inCase = (text: string | undefined, { options, locale }: HelperCall): string | undefined =>
  text !== undefined && options.capital === true ? capitalize(text, locale) : text;

const isEnd = (value: unknown): value is number | null => value === null || typeof value === 'number';

function printQuantity([value]: readonly unknown[], call: HelperCall): string | undefined {
  if (typeof value === 'number') return inCase(printCount(value, call), call);
  const quantity = readQuantity(value);
  if (!quantity)
    return call.fail(`quantity needs a count, not ${describe(value)}`, 'name a field that holds a count, such as killed');
  const phrase = phraseOf(quantity);
  const ends = printPhrase(phrase, call);
  const { best } = quantity;
  const hasBest = best !== null && phrase.form !== 'exact' && phrase.form !== 'none' && call.options.best !== 'none';
  if (!hasBest) return inCase(ends, call);
  const led = figure(best, call);
  if (call.options.best === 'alone' || led === undefined || ends === undefined) return inCase(led, call);
  return inCase(call.label('quantity.best', { best: led, range: ends }), call);
}

/** A record of a count; what it leaves out is as in a plain number. */
function readQuantity(value: unknown): Quantity | undefined {
  if (!isRecord(value)) return undefined;
  const { low = null, best = null, high = null, reach = null, word = null, stated = true } = value;
  if (![low, best, high, reach].every(isEnd) || !('low' in value || 'stated' in value)) return undefined;
  const number = (name: string) => (typeof value[name] === 'number' ? (value[name] as number) : 0);
  return {
    low: low as number | null,
    best: best as number | null,
    high: high as number | null,
    reach: reach as number | null,
    word: typeof word === 'string' ? word : null,
    stated: stated === true,
    low_strict: value.low_strict === true,
    high_strict: value.high_strict === true,
    low_slack: number('low_slack'),
    high_slack: number('high_slack'),
  };
}

const figure = (value: number, call: HelperCall): string | undefined =>
  call.options.words === true ? inWords(value, call) : formatAmount(value, call);

/** A small amount keeps two figures of its own: 0.004 is not 0. */
function formatAmount(value: number, call: HelperCall): string {
  const digits = value !== 0 && Math.abs(value) < 0.1 ? Math.min(12, 1 - Math.floor(Math.log10(Math.abs(value)))) : 2;
  return formatNumber(value, { ...call, options: { ...call.options, digits } });
}

/** "None" only because somebody said so: a quantity that is not stated has a phrase of its own. */
const printCount = (value: number, call: HelperCall): string | undefined =>
  value === 0 && call.options.figures !== true
    ? call.label(call.options.lead === true ? 'quantity.led' : 'quantity.none')
    : figure(value, call);

function printPhrase(phrase: Phrase, call: HelperCall): string | undefined {
  const { form } = phrase;
  if (form === 'none') return printCount(0, call);
  if (form === 'unstated' || form === 'unknown') return call.label(`quantity.${form}`);
  if (form === 'word') return printWord(phrase, call);
  if (form === 'exact') return figure(phrase.n, call);
  if (form === 'bounds') {
    const [low, high] = [printPhrase(phrase.low, call), printPhrase(phrase.high, call)];
    return low === undefined || high === undefined ? undefined : call.label('quantity.bounds', { low, high });
  }
  if ('n' in phrase) {
    const n = figure(phrase.n, call);
    return n === undefined ? undefined : call.label(`quantity.${form}`, { n });
  }
  if (!('low' in phrase)) return undefined;
  // "Six to ten" would be two words of a scale; a range is read in figures.
  const [low, high] = [formatAmount(phrase.low, call), formatAmount(phrase.high, call)];
  return call.label(`quantity.${form}`, { low, high });
}

function printWord({ word, floor }: Extract<Phrase, { form: 'word' }>, call: HelperCall): string | undefined {
  // "Dozens" in a source is "десятки" in a Russian deck; a word of the author's own stands as it is.
  const meaning = foreignVague(word, call.locale);
  const said = meaning === undefined ? word : call.label(`quantity.vague.${meaning}`);
  if (floor === null || said === undefined) return said;
  const n = figure(floor, call);
  const least = n === undefined ? undefined : call.label('quantity.atLeast', { n });
  return least === undefined ? undefined : call.label('quantity.word', { word: said, least });
}
