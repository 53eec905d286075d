/** Helpers for counts: numbers, small numbers in words, quantities with open ends. */
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
    use: 'quantity q [words=true] [capital=true] [best=true] [figures=true]',
    meaning:
      'a count as it was stated: `3`, `6–10`, `up to 4`, `at least 7`, `about 20`, `none`, `not stated`; `best` adds the best estimate to a range, `figures` prints a computed nought as 0',
    example: '{{quantity row.killed}}',
    values: [1, 1],
    options: ['words', 'capital', 'best', 'figures'],
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

function formatNumber(value: number, { options, locale }: HelperCall): string {
  const digits = Number(options.digits ?? 2);
  const maximumFractionDigits = Number.isInteger(digits) && digits >= 0 && digits <= 20 ? digits : 2;
  const minimumFractionDigits = options.fixed === true ? maximumFractionDigits : 0;
  return numberFormat(locale, { minimumFractionDigits, maximumFractionDigits }).format(value);
}

const inWords = (value: number, call: HelperCall): string | undefined =>
  Number.isInteger(value) && value >= 0 && value <= 12 ? call.label(`numbers.${value}`) : formatNumber(value, call);

const inCase = (text: string | undefined, { options, locale }: HelperCall): string | undefined =>
  text !== undefined && options.capital === true ? capitalize(text, locale) : text;

const isEnd = (value: unknown): value is number | null => value === null || typeof value === 'number';

function printQuantity([value]: readonly unknown[], call: HelperCall): string | undefined {
  if (typeof value === 'number') return inCase(exact(value, call), call);
  if (!isRecord(value)) return notQuantity(value, call);
  const { low = null, best = null, high = null, stated = true, about = false } = value;
  if (!isEnd(low) || !isEnd(best) || !isEnd(high)) return notQuantity(value, call);
  if (stated === false || (low === null && best === null && high === null)) return inCase(call.label('quantity.unstated'), call);
  return inCase(interval({ low, best, high, isAbout: about === true }, call), call);
}

function notQuantity(value: unknown, { fail }: HelperCall): undefined {
  return fail(`quantity needs a count, not ${describe(value)}`, 'name a field that holds a count, such as killed');
}

interface Interval {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly isAbout: boolean;
}

const figure = (value: number, call: HelperCall): string | undefined =>
  call.options.words === true ? inWords(value, call) : formatNumber(value, call);

/** "none" only because somebody said so: an unstated quantity never comes here. */
const exact = (value: number, call: HelperCall): string | undefined =>
  value === 0 && call.options.figures !== true ? call.label('quantity.none') : figure(value, call);

function interval({ low, best, high, isAbout }: Interval, call: HelperCall): string | undefined {
  const say = (key: string, value: number) => {
    const n = figure(value, call);
    return n === undefined ? undefined : call.label(`quantity.${key}`, { n });
  };
  if (low !== null && low === high && !isAbout) return exact(low, call);
  if (best !== null && (isAbout || (low === null && high === null))) return say('about', best);
  const range = openEnded({ low, best, high }, call, say);
  const shown = best === null || call.options.best !== true ? undefined : figure(best, call);
  return shown === undefined || range === undefined ? range : call.label('quantity.best', { range, best: shown });
}

type Say = (key: string, value: number) => string | undefined;

/** "up to 4" for a ceiling alone; with a best estimate the nought is a figure like any other: "0–2". */
function openEnded({ low, best, high }: Omit<Interval, 'isAbout'>, call: HelperCall, say: Say): string | undefined {
  // "At least none" would say nothing in the voice of a finding.
  if (high === null && (low ?? 0) === 0 && best === null) return call.label('quantity.open');
  if (high === null) return say('atLeast', low ?? 0);
  if (low === null || (low === 0 && best === null)) return say('upTo', high);
  const [from, to] = [figure(low, call), figure(high, call)];
  return from === undefined || to === undefined ? undefined : call.label('quantity.range', { low: from, high: to });
}
