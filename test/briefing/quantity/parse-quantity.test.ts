/** Every form in which a count may be written, what is refused and with which way out, and that what is printed can be typed back. */

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, rangeOfReports, restOf, sumQuantities } from '../../../src/briefing/quantity/algebra.ts';
import { isProblem, parseQuantity } from '../../../src/briefing/quantity/parse-quantity.ts';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import {
  about,
  asWord,
  between,
  exactly,
  hard,
  notStated,
  type Quantity,
  soft,
  strict,
} from '../../../src/briefing/quantity/quantity.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { numberHelpers } from '../../../src/render/helpers/number-helpers.ts';
import { fillLabel, parseLabels } from '../../../src/render/labels.ts';
import { writtenQuantity } from '../../support/any-quantity.ts';

const atLeast = (n: number) => between(hard(n), null);
const moreThan = (n: number) => between(strict(n), null);
const upTo = (n: number) => between(null, hard(n));
const fewerThan = (n: number) => between(null, strict(n));
const range = (low: number, high: number, best: number | null = null) => between(hard(low), hard(high), { best });

/** Written, and what it means. */
const forms: readonly (readonly [unknown, Quantity])[] = [
  [3, exactly(3)],
  [0, exactly(0)],
  ['3', exactly(3)],
  ['three', exactly(3)],
  ['Twelve', exactly(12)],
  ['zero', exactly(0)],
  ['1,200', exactly(1200)],
  ['1 200 000', exactly(1_200_000)],
  ['none', exactly(0)],
  ['nobody', exactly(0)],
  ['нет', exactly(0)],
  ['up to 4', upTo(4)],
  ['UP  TO   four', upTo(4)],
  ['at most 4', upTo(4)],
  ['no more than 4', upTo(4)],
  ['<= 4', upTo(4)],
  ['≤4', upTo(4)],
  ['до 4', upTo(4)],
  ['не более 4', upTo(4)],
  ['fewer than 4', fewerThan(4)],
  ['< 2', fewerThan(2)],
  ['менее 9', fewerThan(9)],
  ['at least 7', atLeast(7)],
  ['no fewer than seven', atLeast(7)],
  ['>=7', atLeast(7)],
  ['7 or more', atLeast(7)],
  ['7+', atLeast(7)],
  ['не менее 7', atLeast(7)],
  ['7 или более', atLeast(7)],
  ['more than 7', moreThan(7)],
  ['over 7', moreThan(7)],
  ['more than 0', moreThan(0)],
  ['более 6500', moreThan(6500)],
  ['свыше 6 500', moreThan(6500)],
  ['about 20', about(20)],
  ['~20', about(20)],
  ['ca. 1,000', about(1000)],
  ['около 20', about(20)],
  ['примерно 1 200', about(1200)],
  ['4-6', range(4, 6)],
  ['4–6', range(4, 6)],
  ['4 to 6', range(4, 6)],
  ['between 4 and 6', range(4, 6)],
  ['from 4 to 6', range(4, 6)],
  ['four or five', range(4, 5)],
  ['4-4', exactly(4)],
  ['0-2', range(0, 2)],
  ['от 4 до 6', range(4, 6)],
  ['между 4 и 6', range(4, 6)],
  ['2 (0–2)', range(0, 2, 2)],
  ['5 (at least 4)', between(hard(4), null, { best: 5 })],
  ['at least about 27', between(soft(27, 2.7), null)],
  ['at least about 27', between(soft(27, 2.7), null)],
  ['около 27 или более', between(soft(27, 2.7), null)],
  ['up to about 30', between(null, soft(30, 3))],
  ['about 20 to 24', between(soft(20, 2), soft(24, 2.4))],
  ['20 to about 24', between(hard(20), soft(24, 2.4))],
  ['7 to 30 or more', between(hard(7), null, { reach: 30 })],
  ['at least 10, fewer than 19', between(hard(10), strict(19))],
  ['more than 8, up to 30 or more', between(strict(8), null, { reach: 30 })],
  ['dozens', asWord('dozens', null)],
  ['Hundreds of', asWord('Hundreds of', null)],
  ['десятки', asWord('десятки', null)],
  [{ word: 'dozens', low: 24 }, between(hard(24), null, { word: 'dozens' })],
  [{ word: 'a handful' }, asWord('a handful', null)],
  [{ low: 4, best: 5, high: 6 }, range(4, 6, 5)],
  [{ low: 4, high: 6 }, range(4, 6)],
  [{ low: 4, high: 4 }, exactly(4)],
  [{ low: 4 }, atLeast(4)],
  [{ high: 4 }, upTo(4)],
  [{ low: 4, best: 5 }, between(hard(4), null, { best: 5 })],
  [{ low: null, best: 2, high: 2 }, between(null, hard(2), { best: 2 })],
];

describe('written forms', () => {
  it.each(forms)('%j', (input, expected) => expect(parseQuantity(input)).toStrictEqual(expected));

  it.each([[null], [undefined], ['not stated'], ['Unknown'], ['n/a'], ['?'], ['неизвестно'], [{}], [{ low: null, high: null }]])(
    '%j is not stated, and not zero',
    (input) => expect(parseQuantity(input)).toStrictEqual(notStated),
  );

  it('claims no zero with "up to", and no best with "about" or a range', () => {
    expect(parseQuantity('up to 4')).toMatchObject({ low: null, best: null, high: 4 });
    expect(parseQuantity('about 20')).toMatchObject({ low: 20, best: null, high: 20, low_slack: 2, high_slack: 2 });
    expect(parseQuantity('4-6')).toMatchObject({ best: null });
    expect(parseQuantity('more than 7')).toMatchObject({ low: 7, low_strict: true });
  });

  it('gives "about" a tenth of the number, and at least one', () => {
    expect(parseQuantity('about 5')).toMatchObject({ low_slack: 1, high_slack: 1 });
    expect(parseQuantity('about 95')).toMatchObject({ low_slack: 9.5 });
  });

  it('reads a minus sign before zero as zero without a sign', () => {
    const parsed = parseQuantity(-0);
    expect(isProblem(parsed) ? parsed : Object.is(parsed.best, 0)).toBe(true);
  });

  it('has decimals only where there is a unit', () => {
    const decimals = { decimals: true };
    expect(parseQuantity('1.2-1.6', decimals)).toStrictEqual(range(1.2, 1.6));
    expect(parseQuantity('около 2,5', decimals)).toStrictEqual(about(2.5));
    expect(parseQuantity({ low: 1.2, high: 1.6 }, decimals)).toStrictEqual(range(1.2, 1.6));
    expect(parseQuantity(0.5, decimals)).toStrictEqual(exactly(0.5));
    expect(parseQuantity('fewer than 0.5', decimals)).toStrictEqual(fewerThan(0.5));
  });
});

describe('refused, with what to write instead', () => {
  it.each([
    ['about 0', 'write none where a source says so'],
    ['~0', 'write none where a source says so'],
    ['fewer than 1', 'write none where a source says so'],
    ['< 1', 'nothing is below zero'],
    ['fewer than 0', 'nothing is below zero'],
    ['up to 0', 'write none where a source says so'],
    ['≤0', 'write none where a source says so'],
    ['at least 0', 'write not stated'],
    ['≥0', 'write not stated'],
    ['0 or more', 'write not stated'],
    [{ low: 0 }, 'write not stated'],
    [{ high: 0 }, 'write none where a source says so'],
    [{ best: 0, high: 0 }, 'write none where a source says so'],
    [{ best: 5 }, 'write 5 alone, or about 5'],
    [{ low: 0, best: 5 }, 'write 5 alone, or about 5'],
    ['40%', 'a share is no count; write the number itself'],
    ['40 %', 'a share is no count'],
    ['4-2', '4 is more than 2; write the smaller number first'],
    ['between 6 and 4', '6 is more than 4'],
    [-3, 'a count is a whole number, 0 or more'],
    ['-3', 'a count is never below zero'],
    ['−3', 'a count is never below zero'],
    [3.5, 'a count of people or things is a whole number'],
    ['3.5', 'a count of people or things is a whole number'],
    ['1.200', 'write thousands without a dot: 1200 or 1,200'],
    [Number.NaN, 'whole number'],
    [Number.POSITIVE_INFINITY, 'whole number'],
    [1e16, 'too large to count with'],
    ['99999999999999999999', 'too large to count with'],
    ['up to 9007199254740991', 'too large to count with'],
    ['up to many', 'write the word alone (dozens), or {word: dozens, low: 24}'],
    ['more than a dozen', 'write the word alone'],
    ['dozens of guards', 'write the word alone'],
    ['4 and 6', 'write the number alone'],
    ['three guards', 'what is counted stands in the name of the field, a unit in `unit:`'],
    ['1.2 million', 'write 1.2 million in digits: 1200000'],
    ['около 2,5 тысячи', 'write 2,5 тысячи in digits: 2500'],
    ['2 млн', 'write 2 млн in digits: 2000000'],
    ['73 MWh', 'a unit in `unit:`'],
    ['1000,000', 'write thousands without a dot: 1200 or 1,200'],
    ['1.000', 'write thousands without a dot: 1200 or 1,200'],
    ['about 1.000', 'write thousands without a dot'],
    ['7 (4–6)', 'the best number lies outside of its range'],
    ['', 'not a quantity'],
    ['guards', 'not a quantity'],
    [true, 'expected a number, words, or {low, best, high}'],
    [[1, 2], 'expected a number'],
    [{ low: 5, high: 2 }, 'low ≤ best ≤ high'],
    [{ low: 5, best: 4 }, 'low ≤ best ≤ high'],
    [{ best: 5, high: 4 }, 'low ≤ best ≤ high'],
    [{ low: 1.5 }, 'a count of people or things is a whole number, 0 or more'],
    [{ low: -1 }, 'low, best and high are a whole number, 0 or more'],
    [{ low: '4' }, 'low, best and high are numbers, 0 or more'],
    [{ word: 'dozens', high: 90 }, 'beside word stands only low'],
    [{ lo: 4 }, 'not lo'],
    [{ min: 3, max: 5 }, 'write { low: 3, high: 5 }'],
    [{ S1: 3, S2: 5 }, 'write { reports: [{ source: S1, value: 3 }, { source: S2, value: 5 }] }'],
    ['3 (S1) or 5 (S2)', 'write { reports: [{ source: S1, value: 3 }, { source: S2, value: 5 }] }'],
    [{ low: 4, best: 5, high: 6, about: true }, 'not about'],
    [JSON.parse('{"__proto__": 4}'), 'not __proto__'],
  ])('%j: %s', (input, words) => {
    const parsed = parseQuantity(input);
    expect(isProblem(parsed) ? parsed.problem : parsed).toContain(words);
  });

  it('does not take fields from the prototype', () => {
    expect(parseQuantity(Object.create({ low: 4 }))).toStrictEqual(notStated);
  });
});

describe('counts as they are written in the languages of decks', () => {
  it.each([
    ["12'000", exactly(12_000)],
    ['at least 1’200', atLeast(1200)],
    ['twenty', exactly(20)],
    ['Twenty-one', exactly(21)],
    ['at least a hundred', atLeast(100)],
    ['environ 20', about(20)],
    ['au moins 1', atLeast(1)],
    ['jusqu’à quatre', upTo(4)],
    ['entre 5 et 9', range(5, 9)],
    ['soixante-dix-sept', exactly(77)],
    ['plus de 1 000 000', moreThan(1_000_000)],
    ['aucun', exactly(0)],
    ['des dizaines', asWord('des dizaines', null)],
    ['unos 20', about(20)],
    ['al menos 1', atLeast(1)],
    ['treinta y dos', exactly(32)],
    ['más de 1.000.000', moreThan(1_000_000)],
    ['decenas', asWord('decenas', null)],
    ['حوالي ٢٠', about(20)],
    ['٧ على الأقل', atLeast(7)],
    ['بين 5 و 9', range(5, 9)],
    ['عشرات', asWord('عشرات', null)],
    ['около двадцати одного', about(21)],
  ])('%s', (text, quantity) => void expect(parseQuantity(text)).toEqual(quantity));
});

/** The printers: messages in English, and slides in each language, as figures and with small numbers in words. */
const helper = numberHelpers.find(({ name }) => name === 'quantity');
function printer(language: string, options: Readonly<Record<string, unknown>> = {}): (quantity: Quantity) => string {
  const file = `templates/labels/${language}.yaml`;
  const labels = parseLabels(readFileSync(file, 'utf8'), { file, language }).value;
  if (!labels || !helper) throw new Error('no labels');
  const memory = openMemory();
  const call = {
    options,
    memory,
    locale: language,
    label: (key: string, values?: Readonly<Record<string, string | number>>) => fillLabel(labels, key, memory, values)?.text,
    fail: (problem: string) => {
      throw new Error(problem);
    },
  };
  return (quantity) => String(helper.run([quantity], call));
}

const printers = [
  ['messages', sayQuantity],
  ['slides in en', printer('en')],
  ['slides in en, in words', printer('en', { words: true })],
  ['slides in ru', printer('ru')],
  ['slides in ru, in words', printer('ru', { words: true })],
  ['slides in fr, in words', printer('fr', { words: true })],
  ['slides in ar', printer('ar')],
] as const;

describe.each(printers)('what %s print can be typed back', (_name, print) => {
  const read = (text: string): Quantity => {
    const parsed = parseQuantity(text);
    if (isProblem(parsed)) throw new Error(`${text}: ${parsed.problem}`);
    // A vague word is said in the language of the deck.
    return parsed.word === null ? parsed : { ...parsed, word: 'dozens' };
  };
  const plain = (quantity: Quantity): Quantity => (quantity.word === null ? quantity : { ...quantity, word: 'dozens' });

  it('for each form of the table above', () => {
    // A word of the author's own is no form that can be read: only `word:` says that it stands for a number.
    const written = forms.map(([, quantity]) => quantity).filter(({ word }) => word !== 'a handful');
    expect(written.map((quantity) => read(print(quantity)))).toEqual(written.map(plain));
  });

  it('for any written quantity: the same', () => {
    fc.assert(fc.property(writtenQuantity, (quantity) => void expect(read(print(quantity))).toEqual(plain(quantity))));
  });

  it('for sums, ranges of reports and rests: it allows no less', () => {
    // Each "about" gives one at least, so that several small ones give more than a tenth of their sum.
    const isSmall = ({ low, low_slack }: Quantity) => low_slack > 0 && (low ?? 0) < 10;
    const several = fc
      .array(writtenQuantity, { minLength: 2, maxLength: 4 })
      .filter((parts) => !parts.some(isSmall) || parts.filter(({ low_slack }) => low_slack > 0).length < 2);
    fc.assert(
      fc.property(several, (parts) => {
        const [whole = notStated, part = notStated] = parts;
        for (const derived of [sumQuantities(parts), rangeOfReports(parts)]) {
          const [said, meant] = [allowed(read(print(derived))), allowed(derived)];
          expect(said.least).toBeLessThanOrEqual(Math.max(meant.least, 0) + 1e-6);
          expect(said.most).toBeGreaterThanOrEqual(meant.most - 1e-6);
        }
        const rest = restOf(whole, part);
        if (rest.stated) expect(read(print(rest))).toBeDefined();
      }),
    );
  });
});
