/** Isfara in its three editions: what each says of the one before, with every number held against the reports in the files. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { bodyText, itemTexts, tablesOf, textsOf } from '../layout/page-text.ts';
import { workshop } from '../support/compile-briefing.ts';

const files = {
  1: 'briefings/editions/isfara-2006-reports.1.yaml',
  2: 'briefings/editions/isfara-2006-reports.2.yaml',
  3: 'briefings/isfara-2006-reports.yaml',
} as const;
type Edition = keyof typeof files;

const compiled = (edition: Edition, asked: { onlyChanges?: boolean; template?: string; minutes?: number } = {}) => {
  const file = files[edition];
  return compile({ file, text: workshop.host.readText(file), ...asked }, workshop);
};
const made = { 1: compiled(1), 2: compiled(2), 3: compiled(3) };
const pagesOf = (edition: Edition) => made[edition].pages ?? [];
const namesOf = (pages: readonly { readonly name: string }[]) => [
  ...new Set(pages.map(({ name }) => name.replace(/-\d+$/u, ''))),
];
/** The rows of all pages of a slide, their cells parted by `|`. */
const rowsOf = (edition: Edition, slide: string): readonly string[] =>
  pagesOf(edition)
    .filter(({ name }) => name.replace(/-\d+$/u, '') === slide)
    .flatMap((page) => tablesOf(page))
    .flatMap(({ rows }) =>
      rows.map(({ cells }) =>
        cells
          .map(({ body }) =>
            bodyText(body)
              .replaceAll(/[\u00A0\u202F]/gu, ' ')
              .trim(),
          )
          .join(' | '),
      ),
    );

interface Raw {
  readonly casualties: readonly { party: string; killed?: unknown; wounded?: unknown; detained?: unknown }[];
  readonly incidents: readonly { attackers: { size: { reports: readonly { value: unknown }[] } } }[];
}
const raw = (edition: Edition) => parse(workshop.host.readText(files[edition])) as Raw;

/** The ends of what was typed, `null` where it is open; the reader of the program is not asked. */
function ends(value: unknown): readonly [low: number | null, high: number | null] | null {
  if (value === undefined || value === 'not stated') return null;
  if (typeof value === 'number') return [value, value];
  if (typeof value === 'object' && value !== null) {
    const { low = null, high = null } = value as { low?: number; high?: number };
    return [low, high];
  }
  const [, word, n] = /^(up to|at least|more than) (\d+)$/u.exec(String(value)) ?? [];
  if (word === 'up to') return [null, Number(n)];
  return [Number(n) + (word === 'more than' ? 1 : 0), null];
}

/** From the lowest to the highest of the reports that no other replaces. */
function spread(field: unknown): readonly [low: number | null, high: number | null] | null {
  const reports = (field as { reports?: readonly { source: string; value: unknown; supersedes?: string }[] } | null)?.reports;
  if (!reports) return ends(field);
  const replaced = new Set(reports.map(({ supersedes }) => supersedes));
  const standing = reports.filter(({ source }) => !replaced.has(source)).map(({ value }) => ends(value));
  const lows = standing.map((each) => each?.[0] ?? null);
  const highs = standing.map((each) => each?.[1] ?? null);
  return [
    lows.includes(null) ? null : Math.min(...(lows as number[])),
    highs.includes(null) ? null : Math.max(...(highs as number[])),
  ];
}

const row = (edition: Edition, party: string) => raw(edition).casualties.find((each) => each.party === party);
const killedWithoutAttackers = (edition: Edition) =>
  raw(edition)
    .casualties.filter(({ party, killed }) => party !== 'gunmen' && killed !== undefined)
    .map(({ killed }) => spread(killed) ?? ([0, 0] as const))
    .reduce<readonly [number, number]>((sum, [low, high]) => [sum[0] + (low ?? 0), sum[1] + (high ?? 0)], [0, 0]);

describe('each edition', () => {
  it.each([1, 2, 3] as const)('%i has nothing to mend', (edition) => {
    expect(made[edition].diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('has a slide on what changed from the second on', () => {
    expect(namesOf(pagesOf(1))).not.toContain('changes');
    expect(namesOf(pagesOf(2))).toEqual(expect.arrayContaining(['changes', 'editions']));
    expect(namesOf(pagesOf(3)).slice(0, 4)).toEqual(['title', 'bottom-line', 'changes', 'editions']);
    // The annex of a talk is where the rest of them stands.
    expect(namesOf(pagesOf(3)).slice(-3)).toEqual(['changes-further', 'sources', 'method']);
  });

  it('tells it on two slides, and other wording in the notes', () => {
    const named = pagesOf(3).map(({ name }) => name);
    expect(named.filter((name) => name.startsWith('changes'))).toEqual(['changes', 'changes-further']);
    const changes = pagesOf(3).find(({ name }) => name === 'changes');
    expect(changes?.items.flatMap(itemTexts).join()).toContain('18 further texts were changed; see the speaker notes.');
  });

  it('says in its method which it is', () => {
    const method = (edition: Edition) =>
      pagesOf(edition)
        .filter(({ name }) => name === 'method')
        .flatMap(({ items }) => items.flatMap(itemTexts))
        .join('\n');
    expect(method(1)).toContain('Edition 1: Initial coverage.');
    expect(method(2)).toContain('Edition 2; it follows edition 1 of 12 May.');
    expect(method(3)).toContain('Edition 3; it follows edition 2 of 15 May.');
  });
});

/** As slides print a range. */
const shown = ([low, high]: readonly [number | null, number | null], best?: number): string => {
  const range = low === null ? `up to ${high}` : high === null ? `at least ${low}` : low === high ? `${low}` : `${low}–${high}`;
  return best === undefined || low === high ? range : `${best} (${range})`;
};
const rowOf = (edition: Edition, slide: string, beginning: string): readonly string[] =>
  (rowsOf(edition, slide).find((each) => each.startsWith(beginning)) ?? '').split(' | ');
const bestOf = (field: unknown): number | undefined => (field as { best?: number }).best;

describe('the third edition', () => {
  it('tells what changed since the second, the most important first', () => {
    expect(rowsOf(3, 'changes').filter((each) => !each.startsWith('What |'))).toEqual([
      'Judgements',
      'Key judgement 1: It is very likely that three Tajik guards died. 1,6 | likely, low confidence | very likely, moderate confidence | A second later report counts three dead too\nNew report: CACI Analyst',
      'Key judgement 3: It is unlikely that a third post at Ak-Turpak was attacked as reported. 1,3,8 | unlikely, low confidence | unlikely, moderate confidence | A detailed report of 17 May does not tell of it\nNew report: CACI Analyst',
      'Key judgement 5: It is likely that seventeen of the nineteen rifles were recovered. 1,3 | – | New: likely, moderate confidence | A second report now gives the number',
      'Figures',
      'Killed, attackers 1,6,7 | 4 (4–5) | 4 (up to 5) | New report: CACI Analyst',
      'Detained, attackers 1,6,7 | 1–2 | 0–2 | New report: CACI Analyst',
      'Machine gun: outstanding 1,2 | – | New: none ▪ reported | ',
      'Gunmen: size of the group 1–5 | at least 6 | 6 to 7 or more | New report: CACI Analyst',
      'Machine gun: recovered 1,2 | not stated | 1 | New report: CACI Analyst',
    ]);
    expect(rowsOf(3, 'changes-further').filter((each) => !each.startsWith('What |'))).toEqual([
      'Persons',
      'Dilshod Rakhimov1 | – | New; now listed as a suspect; detained or killed (disputed)',
      'Questions and indicators',
      'Question: Whom do the two governments hold responsible?1 | open | The IMU; both governments say so.',
      'What is claimed',
      'The first attack was at 02:00.1 | – | New: ▪ reported',
      'The gunmen were members of the IMU.1 | – | New: ▫ claimed',
      'The group also attacked an Uzbek border post.1 | – | New: × denied',
      'Dispute: At what hour was Lyakkon attacked? | – | New',
      'Events',
      'Attack on the Lyakkon post; two or three guards killed 1,4,6 | 12 May 2006, 02:30 | 12 May 2006, 02:00 or 02:30',
      'Gunfight at the Kyrgyz post of Pulgon 1,2,4 | 12 May 2006 | 12 May 2006, about 05:00',
      'Sources',
      'IMU accused of attack on Tajik, Kyrgyz border posts (CACI Analyst)1 | – | New: grade C',
    ]);
  });

  it('prints numbers that the reports in both files come to', () => {
    const attackers = (edition: Edition, measure: 'killed' | 'detained') => {
      const field = row(edition, 'gunmen')?.[measure];
      return shown(spread(field) ?? [null, null], bestOf(field));
    };
    expect(rowOf(3, 'changes', 'Killed, attackers').slice(1, 3)).toEqual([attackers(2, 'killed'), attackers(3, 'killed')]);
    expect(rowOf(3, 'changes', 'Detained, attackers').slice(1, 3)).toEqual([attackers(2, 'detained'), attackers(3, 'detained')]);
  });

  it('tells the totals of all three editions as the files come to them', () => {
    const charts = pagesOf(3).flatMap(({ name, items }) =>
      name === 'editions' ? items.filter(({ kind }) => kind === 'chart') : [],
    );
    const [first] = charts.flatMap((item) => (item.kind === 'chart' ? [item.series.flatMap(({ labels }) => labels)] : []));
    // A chart says each number, and no table says it again.
    for (const edition of [1, 2, 3] as const) expect(first?.join(' | ')).toContain(shown(killedWithoutAttackers(edition)));
    expect(rowOf(3, 'editions', 'Killed, excluding attackers')).toEqual(['']);
  });

  it('marks what is new or changed, in words and with a sign', () => {
    expect(rowOf(3, 'casualties', 'Gunmen')[2]).toBe('4 (up to 5) Δ was 4 (4–5)');
    expect(rowOf(3, 'casualties', 'Total including attackers')[1]).toBe('4–13 Δ was 8–13');
    expect(rowOf(3, 'casualties', 'Total excluding attackers')[1]).toBe('4–8');
    expect(rowOf(3, 'materiel', 'Machine gun').slice(2, 4)).toEqual(['1 Δ was not stated', '0 Δ new']);
    expect(rowOf(3, 'sources', '1 |')[1]).toMatch(/Δ new$/u);
    expect(rowOf(3, 'sources', '6 |')[1]).not.toContain('Δ');
    expect(
      pagesOf(1)
        .flatMap((page) => textsOf(page).map(({ body }) => bodyText(body)))
        .join(),
    ).not.toContain('Δ');
  });
});

describe('the second edition', () => {
  it('tells an answer, what came true, a fate, and judgements that moved', () => {
    const rows = ['changes', 'changes-further', 'changes-other'].flatMap((slide) => rowsOf(2, slide));
    const beginning = (words: string): readonly string[] => (rows.find((each) => each.startsWith(words)) ?? '').split(' | ');
    expect(rows).toEqual(
      expect.arrayContaining([
        'Key judgement 1: It is likely that three Tajik guards died. 1,3–5 | unlikely, low confidence | likely, low confidence | A report three days after counts three dead\nNew report: RFE/RL',
        expect.stringMatching(
          /^Injured Tajik guard \(not named\) 1,3–5 \| wounded ▪ reported.* \| wounded or killed ≠ disputed.* \| $/u,
        ),
      ]),
    );
    expect(beginning('Question: Were any')[1]).toBe('open');
    expect(beginning('Indicator: A later report')[1]).toBe('not observed');
    expect(beginning('Killed, excluding attackers').slice(1, 3)).toEqual([
      shown(killedWithoutAttackers(1)),
      shown(killedWithoutAttackers(2)),
    ]);
  });
});

describe('only changes', () => {
  it('keeps the cover, the bottom line, what changed, slides with marks, and the sources', () => {
    const { pages = [], diagnostics } = compiled(3, { onlyChanges: true });
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const names = namesOf(pages);
    expect(names.slice(0, 5)).toEqual(['title', 'bottom-line', 'changes', 'editions', 'indicators']);
    expect(names).toContain('changes-further');
    expect(names).toEqual(expect.arrayContaining(['timeline', 'casualties', 'materiel', 'disputes', 'sources']));
    for (const left of ['where', 'published', 'questions', 'method']) expect(names).not.toContain(left);
    const others = pages.filter(({ name }) => !/^(?:title|bottom-line|changes|editions|sources)/u.test(name));
    const marked = new Set(
      others.filter(({ items }) => JSON.stringify(items).includes('Δ')).map(({ name }) => name.replace(/-\d+$/u, '')),
    );
    expect(namesOf(others).filter((name) => !marked.has(name))).toEqual([]);
  });

  it('says on the slide how it was chosen', () => {
    const { pages = [] } = compiled(3, { onlyChanges: true });
    const words = pages.flatMap((page) => textsOf(page).map(({ body }) => bodyText(body))).join('\n');
    expect(words).toContain('This short deck holds');
  });

  it('is the whole deck for a first edition, with a note', () => {
    const { pages = [], diagnostics } = compiled(1, { onlyChanges: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(['EDN008']);
    expect(pages.map(({ name }) => name)).toEqual(pagesOf(1).map(({ name }) => name));
  });

  it('goes with the short form and with a talk', () => {
    expect(namesOf(compiled(3, { onlyChanges: true, template: 'flash' }).pages ?? [])).toEqual([
      'bottom-line',
      'changes',
      'course',
      'cost',
      'outlook',
    ]);
    expect(namesOf(compiled(3, { onlyChanges: true, minutes: 5 }).pages ?? [])).toContain('changes');
  });
});
