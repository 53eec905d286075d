/**
 * A number or a time of day that was changed on a slide, where its field has it in another form: without marks between thousands,
 * behind another word (`about 3500` stands as “около 3 500” in a Russian deck), as the day of a date.
 */

export interface DigitEdit {
  readonly before: string;
  readonly after: string;
}

export interface WrittenDigits {
  readonly value: string | number;
  readonly changes: readonly DigitEdit[];
}

/** Nothing where one of the edits is of other words, or its old digits do not stand once in the field. What comes of it has to be tried. */
export function writeDigits(value: unknown, edits: readonly DigitEdit[]): WrittenDigits | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const changes: DigitEdit[] = [];
  let text = String(value);
  for (const edit of edits) {
    const found = forms.map((form) => inForm(form, edit)).find((each) => each !== undefined && countOf(each.before, text) === 1);
    if (!found) return undefined;
    text = text.replace(patternOf(found.before), found.after);
    changes.push(found);
  }
  if (edits.length === 0 || text === String(value)) return undefined;
  return { value: typeof value === 'number' ? Number(text) : text, changes };
}

/** Whether a number that stands in a file is the one that a slide shows. */
export const isShownAs = (value: unknown, shown: string): boolean =>
  (typeof value === 'number' || typeof value === 'string') && forms.some((form) => form(shown.trim()) === String(value));

/** From a slide to a file: as it stands, with commas between thousands, with blanks or points there and a comma before decimals. */
const forms: readonly ((shown: string) => string)[] = [
  (shown) => shown,
  (shown) => shown.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, ''),
  (shown) => shown.replaceAll(/(?<=\d)[\s.’'](?=\d{3}(?!\d))/gu, '').replace(/(?<=\d),(?=\d)/u, '.'),
];

function inForm(form: (shown: string) => string, { before, after }: DigitEdit): DigitEdit | undefined {
  const [was, is] = [before, after].map((words) => form(words.replace(/[.,;:!?)]+$/u, '')));
  const isNumber = (words = ''): boolean => /^\d+(?:[.:]\d+)*$/u.test(words);
  return was !== undefined && is !== undefined && isNumber(was) && isNumber(is) ? { before: was, after: is } : undefined;
}

/** Not as part of another number. */
const patternOf = (digits: string): RegExp => new RegExp(`(?<![\\d.:])${digits.replaceAll('.', '\\.')}(?![\\d:]|\\.\\d)`, 'gu');

const countOf = (digits: string, text: string): number => [...text.matchAll(patternOf(digits))].length;
