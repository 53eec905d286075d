/** `briefdeck new --kind`: each starter builds as it is and with all its parts switched on, and claims nothing. */
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefingSchema } from '../../../src/briefing/schema.ts';
import { check } from '../../../src/cli/commands/check.ts';
import { starterKinds } from '../../../src/cli/scaffold/starter/shapes.ts';
import { compile } from '../../../src/compile.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { workshop } from '../../support/compile-briefing.ts';
import { fakeTalk } from '../fake-talk.ts';
import { findings, openNewProject, placeholdersIn, switchedOn } from '../new-project.ts';

const { folder, start } = openNewProject();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kinds = starterKinds.filter((kind) => kind !== 'none');
const examples: Readonly<Record<string, string>> = {
  disaster: 'flood',
  attack: 'bombings',
  cyber: 'grid',
  accident: 'ferry',
};
let begun = 0;
const choices = starterKinds.flatMap((kind) => ['en', 'ru'].map((language) => ({ kind, language })));
/** All parts in use; a source that cannot be graded carries no judgement. */
const inFull = (text: string) => switchedOn(text).replace('reliability: F', 'reliability: C');

/** Every count of a briefing. */
const countsIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  const counted = [
    'killed',
    'wounded',
    'missing',
    'detained',
    'abducted',
    'freed',
    'value',
    'number',
    'size',
    'taken',
    'recovered',
  ];
  return Object.entries(value).flatMap(([key, inner]) =>
    counted.includes(key) && typeof inner !== 'object' ? [inner] : countsIn(inner),
  );
};

describe.each(choices)('briefdeck new --kind $kind, in $language', ({ kind, language }) => {
  const begin = () => start(`${kind}-${language}-${++begun}`, { kind, language });

  it('builds at once, with a warning for each placeholder and nothing else, and not with --strict', async () => {
    const { code, text, file } = await begin();
    expect(code).toBe(0);
    const { found, slides } = findings(file, text);
    expect(found.map((each) => each.replace(/ placeholder .*$/u, ''))).toEqual(placeholdersIn(text));
    // Most slides of a new briefing say one thing, and share a page.
    expect(slides).toBeGreaterThanOrEqual(5);
    const context = { workshop: openWorkshop(folder), talk: fakeTalk(), folder };
    expect(check([file], { format: 'text', strict: false }, context)).toBe(0);
    expect(check([file], { format: 'text', strict: true }, context)).toBe(1);
  });

  it('builds with all parts switched on', async () => {
    const { text, file } = await begin();
    const all = inFull(text);
    expect(briefingSchema.safeParse(parse(all)).error?.issues ?? []).toEqual([]);
    const { found, slides } = findings(file, all);
    expect(found.filter((each) => !each.includes('STY005'))).toEqual([]);
    expect(slides).toBeGreaterThan(findings(file, text).slides);
  });

  it('gives no number that an author might leave as it is', async () => {
    const counts = countsIn(parse(inFull((await begin()).text)));
    expect(counts.length).toBeGreaterThan(0);
    expect(new Set(counts)).toEqual(new Set(['not stated']));
  });
});

describe('the shape of a kind', () => {
  it('an abduction has those taken and those set free in the table, and no example', async () => {
    const { text, file } = await start('shape-abduction', { kind: 'abduction' });
    expect(parse(text).incidents).toMatchObject([{ kind: 'abduction', attackers: { party: 'takers' } }]);
    expect(text).not.toContain('a whole example');
    const { analysis } = compile({ file, text: inFull(text) }, workshop);
    expect(analysis?.incident?.casualties.measures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['abducted', 'freed', 'killed']),
    );
  });

  it.each(kinds.filter((kind) => kind in examples))(
    '%s: names its kind, and the exercise that has the same shape',
    async (kind) => {
      const { text } = await start(`shape-${kind}`, { kind });
      expect(parse(text).incidents).toMatchObject([{ kind }]);
      const exercise = `briefings/exercise-${examples[kind]}.yaml`;
      expect(text).toContain(exercise);
      const example = readFileSync(exercise, 'utf8');
      expect(example).toContain(`npm run new -- NAME --kind ${kind}`);
      expect(parse(example).incidents[0].kind).toBe(kind);
    },
  );

  it('without a kind has neutral words', async () => {
    const { text, file } = await start('neutral');
    expect(parse(text).incidents[0].kind).toBeUndefined();
    const { pages = [] } = compile({ file, text: inFull(text) }, workshop);
    expect(pages.find(({ name }) => name === 'hypotheses')?.items).toBeDefined();
    expect(JSON.stringify(pages)).not.toMatch(/Motive|"Cause"/u);
  });

  it.each([
    ['disaster', ['measures', 'materiel', 'actors'], ['became', 'figures', 'key_figures', 'published_totals']],
    ['attack', ['measures', 'figures', 'became'], ['materiel', 'actors', 'persons', 'published_totals', 'key_figures']],
    ['cyber', ['casualties', 'became', 'materiel'], ['measures', 'figures', 'key_figures', 'actors', 'published_totals']],
    ['accident', ['materiel', 'actors', 'became'], ['measures', 'figures', 'key_figures', 'published_totals']],
    ['abduction', ['measures', 'figures', 'became', 'materiel'], ['actors', 'persons', 'published_totals', 'key_figures']],
  ] as const)('%s: has what it needs and nothing else', async (kind, without, within) => {
    const all = parse(inFull((await start(`parts-${kind}`, { kind })).text));
    expect(Object.keys(all)).toEqual(expect.arrayContaining([...within, 'hypotheses', 'evidence', 'claims', 'assumptions']));
    expect(without.filter((part) => part in all)).toEqual([]);
  });

  it('an attack counts its attackers apart; nobody is accused before an author says so', async () => {
    const { text, file } = await start('apart', { kind: 'attack' });
    expect(parse(text).incidents[0].attackers).toMatchObject({ party: 'attackers', size: 'not stated' });
    const { pages = [], analysis } = compile({ file, text }, workshop);
    expect(pages.map(({ name }) => name)).not.toContain('accused');
    expect(analysis?.incident?.casualties.attackers).not.toBeNull();
    expect(analysis?.incident?.balance).toBeNull();
  });

  it('a cyber attack has no slide of casualties, and comes back by the clock of its zone', async () => {
    const { text, file } = await start('clock', { kind: 'cyber', date: '2026-02-28' });
    expect(compile({ file, text: inFull(text) }, workshop).pages?.map(({ name }) => name)).not.toContain('casualties');
    expect(parse(inFull(text)).events.map(({ time }: { time: string }) => time)).toEqual([
      '2026-02-28',
      'about 2026-02-28 06:00',
      'between 2026-02-28 18:00 and 19:30',
    ]);
  });

  it.each(['1986-04', 'late 1986', 'about 2026-03-04 05:00', 'after 2026-03-02'])(
    'builds with all parts switched on after %s as well',
    async (date) => {
      for (const kind of kinds) {
        const { text, file } = await start(`dated-${kind}-${date.replaceAll(/\W/gu, '')}`, { kind, date });
        expect(findings(file, inFull(text)).found.filter((each) => !each.includes('STY005'))).toEqual([]);
      }
    },
  );
});
