/** CAS003: one number where the reports differ, or where the words give only a bound. */
import type { Briefing, Casualty } from '../../briefing/briefing.ts';
import { isExact } from '../../briefing/quantity/quantity.ts';
import { type BoundedNumber, readBoundedNumbers, spokenMeasures } from './bounded-numbers.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const pointForRange: BriefingRule = {
  code: 'CAS003',
  name: 'point-for-range',
  severity: 'warning',
  what: 'A row of casualties is disputed but gives single numbers only; or its note, a claim, an event or a sentence of the situation says "up to four", "at least seven" or "dozens" where the row gives exactly that number.',
  why: 'A single number says that nobody doubts it. "Up to four may have been killed" is a range from none to four; as 4 it makes every total too high and too sure.',
  source: 'UCDP (low, best and high estimates); ACLED has one, the most conservative figure',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: gunmen, killed: 4, note: Up to four were killed., sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: gunmen, killed: up to 4, note: Up to four were killed., sources: [S1] }
`,
  check({ briefing }) {
    const found = [...disputedPoints(briefing), ...boundsInNotes(briefing), ...boundsInTexts(briefing)];
    return [...new Map(found.toReversed().map((finding) => [finding.at, finding])).values()].toReversed();
  },
};

const disputedPoints = (briefing: Briefing): readonly Finding[] =>
  briefing.casualties
    .filter(({ status }) => status === 'disputed')
    .flatMap((row) => {
      const stated = spokenMeasures.filter((measure) => row[measure]?.stated);
      const [first] = stated;
      if (!first || !stated.every((measure) => isPlainNumber(row[measure]))) return [];
      return [
        {
          at: `${row.at}.${first}`,
          message: `one number for a disputed figure: ${row[first]?.best} ${first}, ${partyOf(row, briefing)}`,
          hints: ['write the range (`2-3`, `up to 4`), or each report under `reports:`'],
          related: [{ at: `${row.at}.status`, note: 'disputed' }],
        },
      ];
    });

const boundsInNotes = (briefing: Briefing): readonly Finding[] =>
  briefing.casualties.flatMap((row) =>
    readBoundedNumbers(row.note ?? '').flatMap((bounded) =>
      isPoint(row, bounded) ? [describe({ row, bounded, at: `${row.at}.note`, briefing })] : [],
    ),
  );

/** What a sentence says of a party by its name. Where two rows could be meant, nothing is said. */
function boundsInTexts(briefing: Briefing): readonly Finding[] {
  const texts = [
    ...briefing.claims.filter(({ status }) => status !== 'denied').map(({ text, at }) => ({ text, at: `${at}.text` })),
    ...briefing.events.map(({ what, at }) => ({ text: what, at: `${at}.what` })),
    ...briefing.situation.map(({ text, at }) => ({ text, at: `${at}.text` })),
  ];
  const rows = rowsByParty(briefing);
  return texts.flatMap(({ text, at }) =>
    readBoundedNumbers(text).flatMap((bounded) => {
      const [row, ...others] = rows
        .filter(({ name }) => isCounted(name, bounded.counted))
        .flatMap((party) => party.rows.filter((each) => each[bounded.measure]?.stated));
      return row && others.length === 0 && isPoint(row, bounded) ? [describe({ row, bounded, at, briefing })] : [];
    }),
  );
}

interface RowsOfParty {
  /** Lower case, without what stands in brackets. */
  readonly name: string;
  readonly rows: readonly Casualty[];
}

function rowsByParty({ parties, casualties }: Briefing): readonly RowsOfParty[] {
  const rows = new Map<string, Casualty[]>(parties.map(({ id }) => [id, []]));
  for (const row of casualties) rows.get(row.party)?.push(row);
  return parties.map(({ id, name }) => ({
    name: name
      .replaceAll(/\([^)]*\)/gu, '')
      .trim()
      .toLowerCase(),
    rows: rows.get(id) ?? [],
  }));
}

/** The name follows the number at once, or after one word: "up to four masked gunmen". */
function isCounted(name: string, counted: string): boolean {
  const rest = counted.replace(/^[\p{L}-]+ /u, '');
  return name !== '' && [counted, rest].some((text) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)));
}

function isPoint(row: Casualty, { value, measure }: BoundedNumber): boolean {
  const figure = row[measure];
  return figure !== null && isExact(figure) && (value === null || figure.best === value);
}

const isPlainNumber = (figure: Casualty['killed']): boolean => figure !== null && isExact(figure) && figure.reports.length === 0;

interface Told {
  readonly row: Casualty;
  readonly bounded: BoundedNumber;
  /** Where the words stand. */
  readonly at: string;
  readonly briefing: Briefing;
}

const describe = ({ row, bounded: { words, measure }, at, briefing }: Told): Finding => ({
  at: `${row.at}.${measure}`,
  message: `one number where the text says “${words.trim()}”: ${row[measure]?.best} ${measure}, ${partyOf(row, briefing)}`,
  hints: [hintFor(words, row[measure]?.best ?? 0)],
  related: [{ at, note: 'said here' }],
});

const hintFor = (words: string, value: number): string =>
  /^(?:at least|no fewer|no less|more)|or more/iu.test(words)
    ? `write \`at least ${value}\`, or \`{low, best, high}\` with the number you hold likeliest as best`
    : `write \`up to ${value}\`, \`about ${value}\` or a range, as the text says`;

const partyOf = ({ party }: Casualty, { parties }: Briefing): string => parties.find(({ id }) => id === party)?.name ?? party;
