import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefingSchema } from '../../../src/briefing/schema.ts';
import type { NewOptions } from '../../../src/cli/commands/new.ts';
import { compile } from '../../../src/compile.ts';
import { workshop } from '../../support/compile-briefing.ts';
import { findings, openNewProject, placeholdersIn, switchedOn, today } from '../new-project.ts';

const { folder, start } = openNewProject();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('briefdeck new', () => {
  it.each<[string, Partial<NewOptions>, number]>([
    ['plain', {}, 6],
    ['on-the-map', { place: 'Bristow: the harbour', country: 'Exampleland', lat: '51.5', lon: '-3.1' }, 7],
    ['short', { template: 'flash', date: '1986-04' }, 3],
    ['по-русски', { language: 'ru', title: 'Пожар в порту: «два судна»' }, 6],
    ['late-evening', { date: `${today} 23:30` }, 6],
    ['hard-title', { title: '"Fire" #2: {harbour} & [port] – yes', tlp: 'RED' }, 6],
  ])(
    '%s: a briefing that builds at once, with a warning for each placeholder, and nothing else (case 40)',
    async (name, options, slides) => {
      const { code, said, text, file } = await start(name, options);
      expect([code, said]).toEqual([0, expect.stringContaining(`${file}: written`)]);
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./briefing.schema.json');
      const built = findings(file, text);
      expect(built.found.map((found) => found.replace(/ placeholder .*$/u, ''))).toEqual(placeholdersIn(text));
      expect(built.slides).toBeGreaterThanOrEqual(slides);
      const { tlp = 'AMBER' } = options;
      expect(parse(text)).toMatchObject({ handling: { tlp }, ...(options.title ? { title: options.title } : {}) });
      expect(existsSync(join(folder, 'briefings/briefing.schema.json'))).toBe(true);
    },
  );

  it('states nothing that nobody reported: every text is open, every count not stated', async () => {
    const { casualties, situation, key_judgements, claims } = parse((await start('honest')).text);
    expect(casualties).toMatchObject([{ killed: 'not stated', wounded: 'not stated' }]);
    expect(situation.every(({ text }: { text: string }) => /^\[.*\]$/u.test(text))).toBe(true);
    expect([key_judgements, claims]).toEqual([undefined, undefined]);
  });

  it('says nothing of responsibility while nobody is accused', async () => {
    const { file, text } = await start('accident');
    const { pages = [] } = compile({ file, text }, workshop);
    expect(pages.map(({ name }) => name)).not.toContain('accused');
    expect(pages[1]?.title).toBe('In brief: Accident');
    const attacked = compile({ file, text: text.replace('side: civilians', 'side: attackers') }, workshop).pages ?? [];
    expect(attacked.map(({ name }) => name)).not.toContain('accused');
    expect(attacked[1]?.title).toBe('In brief: Accident');
  });

  it('explains itself, and all that it has switched off is valid too', async () => {
    const { text, file } = await start('taught');
    for (const lesson of [
      'F cannot be judged',
      'up to 4',
      'not stated',
      'almost no chance',
      'AMBER+STRICT',
      'credibility grades the information',
    ])
      expect(text).toContain(lesson);
    const all = switchedOn(text).replace('reliability: F', 'reliability: C');
    expect(Object.keys(parse(all))).toEqual(
      expect.arrayContaining(['key_judgements', 'claims', 'assumptions', 'hypotheses', 'evidence']),
    );
    expect(briefingSchema.safeParse(parse(all)).error?.issues ?? []).toEqual([]);
    expect(findings(file, all).found.filter((found) => !found.includes('STY005'))).toEqual([]);
  });

  it('asks at a terminal, explains a wrong answer and asks again, and takes what is suggested for Enter', async () => {
    const answers = [
      'Fire in the harbour',
      'fire',
      '',
      'yesterday',
      '2026-02-28',
      '',
      'Bristow',
      '',
      '95',
      '51.5',
      '-3.1',
      'WHITE',
      'GREEN',
      'ru',
      '',
      '',
    ];
    const asked: string[] = [];
    const { code, text } = await start('asked', {}, async (prompt) => {
      asked.push(prompt);
      return answers[asked.length - 1];
    });
    expect(code).toBe(0);
    expect(asked).toHaveLength(answers.length);
    expect(asked[0]).toBe('What is the briefing about? (title) [Asked] ');
    expect(asked[1]).toBe('Which shape of a briefing? (none, disaster, attack, cyber, accident, abduction) [none] ');
    expect(asked[2]).toContain('write one of none, disaster, attack, cyber, accident, abduction');
    expect(asked[4]).toMatch(/^ {2}not a date: yesterday; write .+\nWhen did it happen/u);
    expect(asked[9]).toContain('degrees as a number from -90 to 90');
    expect(asked[12]).toContain('write one of RED');
    expect(parse(text)).toMatchObject({
      title: 'Fire in the harbour',
      date: '2026-02-28',
      as_of: today,
      language: 'ru',
      template: 'briefing',
    });
    expect(parse(text).places).toMatchObject([{ name: 'Bristow', lat: 51.5, lon: -3.1 }]);
  });

  it('asks for the theme only where there is more than one, and writes it where it is not the usual one', async () => {
    expect((await start('usual')).text).not.toContain('theme:');
    expect((await start('unknown', { theme: 'ministry' })).said).toContain('--theme ministry: write one of dark, default, print');
    for (const name of ['dark', 'print']) rmSync(join(folder, `templates/themes/${name}.yaml`));
    const alone: string[] = [];
    await start('alone', {}, async (prompt) => {
      alone.push(prompt);
      return '';
    });
    expect(alone.join(' ')).not.toContain('Which theme?');
    const theme = join(folder, 'templates/themes/ministry.yaml');
    writeFileSync(theme, 'extends: default\nbase: ministry.potx\n');
    const asked: string[] = [];
    const { code, text } = await start('own', {}, async (prompt) => {
      asked.push(prompt);
      return prompt.startsWith('Which theme?') ? 'ministry' : '';
    });
    expect([code, asked.at(-1)]).toEqual([0, 'Which theme? (default, ministry) [default] ']);
    expect(parse(text).theme).toBe('ministry');
    expect(parse((await start('own-copied', { from: 'briefings/own.yaml' })).text).theme).toBe('ministry');
    rmSync(theme);
  });

  it('writes nothing when the person leaves', async () => {
    const { code, said } = await start('left', {}, async () => undefined);
    expect([code, said]).toEqual([2, 'error: stopped before the last question; nothing was written']);
    expect(existsSync(join(folder, 'briefings/left.yaml'))).toBe(false);
  });

  it('never overwrites', async () => {
    writeFileSync(join(folder, 'briefings/mine.yml'), 'mine');
    expect((await start('mine')).said).toBe(
      'error: briefings/mine.yml is there already, and is left as it is; choose another name',
    );
    expect(readFileSync(join(folder, 'briefings/mine.yml'), 'utf8')).toBe('mine');
  });

  it.each([
    ['a b', 'cannot name a briefing'],
    ['../out', 'cannot name a briefing'],
    ['-x', 'cannot name a briefing'],
    ['', 'cannot name a briefing'],
    ['con', 'Windows'],
    ['x'.repeat(81), 'too long'],
  ])('refuses the name %s', async (name, why) => {
    const { code, said } = await start(name);
    expect([code, said]).toEqual([2, expect.stringContaining(why)]);
  });

  it.each<[Partial<NewOptions>, string]>([
    [{ date: '31.12.2026' }, '--date 31.12.2026: write the year first'],
    [{ lat: '1' }, 'both --lat and --lon'],
    [{ language: 'zz' }, '--language zz: write one of ar, en, es, fr, ru'],
    [{ template: 'long' }, '--template long: write one of briefing, flash'],
    [{ yes: false }, 'nobody sits at a terminal'],
    [{ from: 'nosuch.yaml' }, 'nosuch.yaml: cannot read: there is no such file'],
    [{ from: 'nosuch.yaml', tlp: 'RED' }, '--tlp does not go with --from'],
    [{ from: 'nosuch.yaml', kind: 'attack' }, '--kind does not go with --from'],
    [{ kind: 'flood' }, '--kind flood: write one of none, disaster, attack, cyber, accident, abduction'],
  ])('says what is wrong with %j', async (options, why) => {
    const { code, said } = await start('refused', options);
    expect([code, said]).toEqual([2, expect.stringContaining(why)]);
    expect(existsSync(join(folder, 'briefings/refused.yaml'))).toBe(false);
  });
});

describe('briefdeck new --from', () => {
  it('copies a briefing with another title and dates, and leaves every other character as it is', async () => {
    const old = readFileSync('briefings/isfara-2006.yaml', 'utf8');
    writeFileSync(join(folder, 'old.yaml'), old);
    const { code, said, text } = await start('copied', {
      from: 'old.yaml',
      title: 'Another raid: what is known',
      date: '2007-03',
      asOf: '2007-04',
    });
    expect([code, said]).toEqual([0, expect.stringContaining('changed: title, date, as_of, version, incidents[0].time')]);
    const changed = text.split('\n').flatMap((line, index) => (line === old.split('\n')[index] ? [] : [line]));
    expect(changed).toEqual(['title: "Another raid: what is known"', 'date: 2007-03', 'as_of: 2007-04', '    time: 2007-03']);
    expect(text.split('\n')).toHaveLength(old.split('\n').length);
  });

  it('exchanges texts in any style, and names the schema where the old file did not', async () => {
    const old =
      '# mine\nbriefdeck: 1\ntitle: >-\n  Long\n  title\ndate: "2006" # day unknown\nas_of: 2006\nversion: 7\nhandling: { tlp: CLEAR }\n';
    writeFileSync(join(folder, 'folded.yaml'), old);
    const { text } = await start('unfolded', { from: 'folded.yaml', title: 'Short', date: '2007', asOf: '2008' });
    expect(text).toBe(
      '# yaml-language-server: $schema=./briefing.schema.json\n# mine\nbriefdeck: 1\ntitle: Short\ndate: "2007" # day unknown\nas_of: "2008"\nversion: 1\nhandling: { tlp: CLEAR }\n',
    );
    writeFileSync(join(folder, 'broken.yaml'), 'title: "open');
    expect((await start('x', { from: 'broken.yaml' })).said).toContain('broken.yaml does not parse; mend it first');
  });
});
