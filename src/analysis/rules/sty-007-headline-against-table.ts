/** STY007: a title of the author's own that says another number than the table under it. */
import type { SlideRule, SlideText } from './rule.ts';
import { numbersSaid, type TitleNumber, ungrouped, wordsIn } from './title-numbers.ts';

export const headlineAgainstTable: SlideRule = {
  code: 'STY007',
  name: 'headline-against-table',
  severity: 'warning',
  what: 'A title under `headlines:` says a number of something that its slide has a column, a key figure or a chart for, and no figure there says this number, nor do two, three or all of them together. Ranges, “more than” and “about” leave room.',
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
      return numbersSaid(text, briefing.language).flatMap((said) => {
        const { low, high, words } = said;
        const meant = columns.filter((column) =>
          wordsIn(countedIn(column)).some((word) => words.some((other) => isAlike(word, other))),
        );
        const told = meant.map(numbersOf);
        const [first] = meant;
        if (!first || meant.some((column) => mayCountRows(low, column))) return [];
        // "More than 200" may be a round number of anything.
        if (told.some((numbers) => isSaid(said, numbers, meant))) return [];
        const numbers = [...new Set(told.flat())].sort((a, b) => b - a);
        const number = low === high ? String(low) : `${low} to ${high}`;
        const what = first.isOther ? 'what it shows of' : 'its column';
        return [
          {
            at,
            message: `the title of the slide ${id} says ${number}, and ${what} “${first.head.trim()}” has ${numbers.join(', ')}`,
            hints: ['write the number that the slide has, or delete this title: then it is made from the figures'],
          },
        ];
      });
    });
  },
};

type Column = SlideText['columns'][number];

/** Words that stand in many heads, and say nothing of what is counted. */
const idle: ReadonlySet<string> = new Set(
  'people persons total number людей человек люди всего число personnes total nombre personas número اشخاص شخص عدد'.split(' '),
);

/** The head of a column and a word of a title in another form: Убито, убиты. */
function isAlike(head: string, word: string): boolean {
  if (head.length < 4 || idle.has(head)) return false;
  const stem = Math.max(4, Math.min(head.length, word.length) - 2);
  return head.slice(0, stem) === word.slice(0, stem) && Math.abs(head.length - word.length) <= 3;
}

/** Under a key figure stands what is counted, and behind a comma what has to be said of it: "killed, excluding attackers". */
const countedIn = ({ head, isOther }: Column): string => (isOther ? (head.split(/[,;،؛]/u)[0] ?? head) : head);

const numbersOf = ({ cells }: Column): readonly number[] => [
  ...new Set(cells.flatMap((cell) => (ungrouped(cell).match(/\d+/gu) ?? []).map(Number))),
];

/** "Two totals differ" counts rows of the column "Their total"; a head of one word names what is counted in each of them. */
const mayCountRows = (number: number, { head, cells, isOther }: Column): boolean =>
  !isOther && number <= cells.length && wordsIn(head).length > 1;

/** Whether the numbers of the slide leave room for what the title says. */
function isSaid({ low, high, sureness }: TitleNumber, numbers: readonly number[], columns: readonly Column[]): boolean {
  const sums = sumsOf(numbers);
  const [least, most] = [Math.min(...numbers), Math.max(...sums)];
  switch (sureness) {
    case 'least':
      return low <= most;
    case 'most':
      return high >= least;
    case 'about':
      return sums.some((sum) => sum >= low * 0.8 && sum <= high * 1.25);
    case 'exact':
      return sums.some((sum) => low <= sum && sum <= high) || columns.some((column) => isWithinCell(low, column));
  }
}

/** "8" is one of "7 to 9", and may be one of "up to 9" and of "at least 7". */
const isWithinCell = (number: number, { cells }: Column): boolean =>
  cells.some((cell) => {
    const ends = (ungrouped(cell).match(/\d+/gu) ?? []).map(Number);
    const isOpen = /\p{L}|[<>≤≥+~]/u.test(cell);
    return (
      (ends.length > 1 && Math.min(...ends) <= number && number <= Math.max(...ends)) ||
      (isOpen && ends.length === 1 && !!ends[0] && number <= ends[0] * 2 && number * 2 >= ends[0])
    );
  });

/** A title may count two or three rows together, or all of them. */
function sumsOf(parts: readonly number[]): readonly number[] {
  const pairs = parts.flatMap((one, index) => parts.slice(index).map((two) => ({ sum: one + two, index })));
  const triples =
    parts.length > mostRows ? [] : pairs.flatMap(({ sum, index }) => parts.slice(index).map((three) => sum + three));
  return [...parts, ...pairs.map(({ sum }) => sum), ...triples, parts.reduce((all, each) => all + each, 0)];
}

/** Of more rows any number is the sum of some three. */
const mostRows = 60;
