/** A range that was changed on a slide, in the form in which its file has it: a hyphen between two numbers, or ends in fields. */
import { sameWords } from '../foundation/characters/same-words.ts';

/** A field that is to say another number. */
export interface RangeWriting {
  readonly path: string;
  readonly value: string | number;
  readonly changes: readonly { readonly before: string; readonly after: string }[];
}

/**
 * Nothing where what stands on the slide is no range, or not the one of the field.
 * @param shown on the slide as it was built
 * @param young what stands there now
 */
export function writeRange(path: string, value: unknown, shown: string, young: string): readonly RangeWriting[] {
  if (typeof value === 'string') {
    const now = /^\d/u.test(young) ? asFile(young) : '';
    if (now === '' || asFile(shown) !== sameWords(value) || sameWords(value) === shown) return [];
    const isNumber = /^\d{1,15}$/u.test(now);
    return [{ path, value: isNumber ? Number(now) : now, changes: [{ before: value, after: now }] }];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const [was, is] = [readEnds(shown), readEnds(young)];
  if (!was || !is || !ends.every((end) => (was[end] === undefined) === (is[end] === undefined))) return [];
  const given = new Map<string, unknown>(Object.entries(value));
  // What the slide says is what these fields say, or it is not known which of them to write.
  if (!ends.every((end) => was[end] === undefined || given.get(end) === was[end])) return [];
  return ends.flatMap((end): readonly RangeWriting[] => {
    const [old, now] = [was[end], is[end]];
    if (old === undefined || now === undefined || old === now) return [];
    return [{ path: `${path}.${end}`, value: now, changes: [{ before: String(old), after: String(now) }] }];
  });
}

/** The text as the next slide says it: a range that somebody typed with a hyphen is set with a dash. */
export const asShown = (text: string): string => text.replaceAll(/(?<=\d)-(?=\d)/gu, '–');

const ends = ['low', 'best', 'high'] as const;
type Ends = { readonly [End in (typeof ends)[number]]?: number };

/** “4–6”, “6 (4–8)”. */
function readEnds(text: string): Ends | undefined {
  const [, best, low, high] = /^(?:(\d+) \((?=\d+[–-]\d+\)$))?(\d+)[–-](\d+)\)?$/u.exec(asFile(text)) ?? [];
  if (low === undefined || high === undefined) return undefined;
  return { ...(best === undefined ? {} : { best: Number(best) }), low: Number(low), high: Number(high) };
}

/** With a hyphen, and without commas between thousands. */
const asFile = (text: string): string =>
  sameWords(text)
    .replaceAll(/(?<=\d)–(?=\d)/gu, '-')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
