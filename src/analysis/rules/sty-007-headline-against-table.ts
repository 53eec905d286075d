/** STY007: a title of the author's own that says another number than the table under it. */
import { numberOfWords } from '../../briefing/number-words.ts';
import type { SlideRule, SlideText } from './rule.ts';

export const headlineAgainstTable: SlideRule = {
  code: 'STY007',
  name: 'headline-against-table',
  severity: 'warning',
  what: 'A title under `headlines:` says a number of something that its slide has a column for, and no cell of that column says this number, nor do two or three of them together.',
  why: 'A title written by hand, or in the deck and taken over by `trace --apply`, is not computed any more: the figures move on, and the title stays.',
  source: 'arithmetic',
  wrong: `sources: [{ id: S1, kind: article, title: Report, reliability: C }]
places: [{ id: post, name: Post }]
parties: [{ id: guards, name: Guards, side: state }, { id: passers, name: Passers-by, side: civilians }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
casualties:
  - { party: guards, place: post, killed: 4, wounded: 1, sources: [S1] }
  - { party: passers, place: post, killed: 2, wounded: 0, sources: [S1] }
headlines: { casualties: Nine people were killed }
`,
  right: `sources: [{ id: S1, kind: article, title: Report, reliability: C }]
places: [{ id: post, name: Post }]
parties: [{ id: guards, name: Guards, side: state }, { id: passers, name: Passers-by, side: civilians }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
casualties:
  - { party: guards, place: post, killed: 4, wounded: 1, sources: [S1] }
  - { party: passers, place: post, killed: 2, wounded: 0, sources: [S1] }
headlines: { casualties: Six people were killed }
`,
  checkSlides({ briefing, slides }) {
    return slides.flatMap(({ id, title, columns }) => {
      const { text, at } = title;
      if (at?.startsWith('headlines.') !== true) return [];
      return saidIn(text, briefing.language).flatMap(({ number, words }) => {
        const meant = columns.filter(({ head }) => wordsIn(head).some((word) => words.some((other) => isAlike(word, other))));
        const told = meant.map(numbersOf);
        const [first] = meant;
        if (!first || meant.some((column) => mayCountRows(number, column))) return [];
        if (told.some((numbers) => isSum(number, numbers))) return [];
        const numbers = [...new Set(told.flat())].sort((a, b) => b - a);
        return [
          {
            at,
            message: `the title of the slide ${id} says ${number}, and its column “${first.head.trim()}” has ${numbers.join(', ')}`,
            hints: ['write the number that the table has, or delete this title: then it is made from the figures'],
          },
        ];
      });
    });
  },
};

type Column = SlideText['columns'][number];

/** A word counts what stands so many words before it: "six people were killed", "убито 6 человек". */
const reach = 3;

/** The numbers that a title says, each with the words around it. Times, dates, shares and bounds of a range are none of one column. */
function saidIn(title: string, language: string): readonly { readonly number: number; readonly words: readonly string[] }[] {
  const words = wordsIn(ungrouped(title).replaceAll(/\p{Nd}+\s*%|\p{Nd}+[:.]\p{Nd}+/gu, ' '));
  const numbers = words.map((word) => (/^\d{1,9}$/u.test(word) ? Number(word) : numberOfWords(word, language)));
  return numbers.flatMap((number, index) => {
    // Of "thirty five" neither word is the number.
    const isAlone = numbers[index - 1] === undefined && numbers[index + 1] === undefined;
    if (number === undefined || !isAlone) return [];
    const before = numbers.findLastIndex((each, at) => at < index && each !== undefined);
    const after = numbers.findIndex((each, at) => at > index && each !== undefined);
    // What stands before it belongs to the number before, where there is one.
    const near = words.slice(
      before < 0 ? Math.max(0, index - reach) : index,
      Math.min(after < 0 ? words.length : after, index + reach + 1),
    );
    return [{ number, words: near.filter((word) => word.length >= 4) }];
  });
}

/** `1,215` and `1 215` as one number. */
const ungrouped = (text: string): string => text.replaceAll(/(?<=\p{Nd})[.,\s\u00A0\u202F’](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];

/** The head of a column and a word of a title in another form: Убито, убиты. */
function isAlike(head: string, word: string): boolean {
  if (head.length < 4) return false;
  const stem = Math.max(4, Math.min(head.length, word.length) - 2);
  return head.slice(0, stem) === word.slice(0, stem) && Math.abs(head.length - word.length) <= 3;
}

const numbersOf = ({ cells }: Column): readonly number[] => [
  ...new Set(cells.flatMap((cell) => (ungrouped(cell).match(/\d+/gu) ?? []).map(Number))),
];

/** "Two totals differ" counts rows of the column "Their total"; a head of one word names what is counted in each of them. */
const mayCountRows = (number: number, { head, cells }: Column): boolean => number <= cells.length && wordsIn(head).length > 1;

/** A title may count two or three rows together. */
const isSum = (number: number, parts: readonly number[]): boolean =>
  parts.includes(number) ||
  parts.some((one, index) =>
    parts.some(
      (two, at) =>
        at >= index && (one + two === number || parts.some((three, last) => last >= at && one + two + three === number)),
    ),
  );
