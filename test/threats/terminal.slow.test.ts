/** What is printed is text and nothing else: no file, key, value or argument reaches a terminal, a log or a build server as a command. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview } from '../../src/cli/commands/preview.ts';
import { openTalk } from '../../src/cli/talk.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { briefing } from '../briefing/read.ts';
import { bundleCommand, makeProject, type Run, runCommand } from '../support/run-command.ts';
import { tiny } from '../support/tiny-project.ts';

const folders: string[] = [];
function project(files: Readonly<Record<string, string>>): string {
  const folder = makeProject(files);
  folders.push(folder);
  return folder;
}
beforeAll(bundleCommand);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Sets a title, clears the screen, rings, turns text, hides it, forges a line, and speaks to build servers. */
const worst =
  '\u001B]0;x\u0007\u001B[2J\u009B2J\u007F\r\u202E\u2067\u2028\u200B\u{E0041}\nFORGED: 8 slides\n::error::x ##[error]x';
const pieces = [
  '\u001B[2J',
  '\u0007',
  '\u009D',
  '\u0085',
  '\u007F',
  '\r',
  '\nFORGED',
  '\n::error::',
  '##[group]',
  '\u202E',
  '\u2066',
  '\u200F',
  '\u061C',
  '\u2029',
  '\uFEFF',
  '\u{E0001}',
  '\uFFF9',
  'a',
  ':',
  '%0A',
  "'",
  '*',
];
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 8 }).map((all) => all.join(''));

const ownColors = /\u001B\[(?:1|2|22|31|33|36|39)m/gu;
const unfit = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const ownCommand = /^::(?:error|warning|notice) (?:file=[^:,]*,line=\d+,col=\d+,)?title=[A-Z]{2,4}\d{3}::/u;

/** What is wrong with what was printed. */
function faultsIn({ stdout, stderr, status }: Run, isGithub = false): readonly string[] {
  const lines = [...stdout.split('\n'), ...stderr.replaceAll(ownColors, '').split('\n')];
  const raw = lines.filter((line) => unfit.test(line)).map((line) => `raw: ${JSON.stringify(line)}`);
  const forged = lines.filter((line) => /^\s*FORGED/u.test(line)).map((line) => `forged: ${line}`);
  const commands = lines.filter(
    (line) => (/^\s*::/u.test(line) && !(isGithub && ownCommand.test(line))) || /##\w*\[/u.test(line),
  );
  const broken = status === null || stderr.includes('this is a bug') || stderr.includes('    at ') ? [`broken: ${stderr}`] : [];
  return [...raw, ...forged, ...commands.map((line) => `command: ${line}`), ...broken];
}

interface Call {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const file = 'briefings/b.yaml';
const check = (text: string, ...args: readonly string[]): Call => ({ args: ['check', file, ...args], files: { [file]: text } });
const inQuotes = (text: string): string => JSON.stringify(text);
/** In YAML as it stands, where a line break would end it. */
const inLine = (text: string): string => text.replaceAll(/[\n\r\u0085\u2028\u2029]/gu, '');
const nameOf = (text: string): string => text.replaceAll('/', '').slice(0, 60);
const source = (url: string): string => briefing(`sources:\n  - { id: S1, kind: book, title: T, url: ${inQuotes(url)} }\n`);
const image = (picture: string): string => briefing(`images:\n  - { id: x, file: ${inQuotes(picture)}, alt: a, caption: c }\n`);
const slide = (content: string): Readonly<Record<string, string>> => ({
  [file]: tiny(),
  'templates/briefing/deck.yaml': 'name: x\nsections:\n  - name: sections.summary\n    slides: [gaps]\n',
  'templates/briefing/gaps.hbs': `<slide id="x"><h1>T</h1><p>${content}</p></slide>`,
});

/** Where a hostile text may stand, and a call that says something about it. */
const positions: Readonly<Record<string, (text: string) => Call>> = {
  'a value': (text) => check(briefing(`as_off: 1\nconfidence: ${inQuotes(text)}\n`)),
  'a value that is no word of a list': (text) => check(briefing('').replace(/tlp: \w+/u, `tlp: ${inQuotes(text)}`)),
  'a time': (text) => check(briefing(`date: ${inQuotes(text)}\n`)),
  'an unknown id': (text) => check(briefing(`bottom_line: { text: a, sources: [${inQuotes(text)}] }\n`)),
  'a key': (text) => check(briefing(`${inQuotes(text)}: 1\n`)),
  'a key in a remark that does not parse': (text) => check(briefing(`# ${inLine(text)}\n\tx: [\n`)),
  'a text that does not parse': (text) => check(briefing(`x: [${inLine(text)}\n`)),
  'an anchor': (text) => check(briefing(`x: *${inLine(text)}\n`)),
  'a directive': (text) => check(`%YAML ${inLine(text)}\n---\n${briefing('')}`),
  'a zone': (text) => check(briefing(`places: [{ id: p, name: P, zone: ${inQuotes(text)} }]\n`)),
  'an address': (text) => check(source(`https://example.org/${text}`)),
  'a host': (text) => check(source(text)),
  'a picture': (text) => check(image(text)),
  'a template set': (text) => check(briefing(`template: ${inQuotes(text)}\n`)),
  'a theme': (text) => check(briefing(`theme: ${inQuotes(text)}\n`)),
  'a language': (text) => check(briefing(`language: ${inQuotes(text)}\n`)),
  'a headline of no slide': (text) => check(briefing(`headlines: { ${inQuotes(text)}: x }\n`)),
  'a claim for the rules': (text) => check(briefing(`claims: [{ id: C1, text: ${inQuotes(`a${text}`)}, status: claimed }]\n`)),
  'a template': (text) => ({ args: ['check', file], files: slide(`<b>${text}{{nothing}}</b>`) }),
  'an element': (text) => ({ args: ['check', file], files: slide(`<${text}>x</${text}><i a="${text}">x</i>`) }),
  'a link': (text) => ({ args: ['check', file], files: slide(`<a href="${text}">x</a>`) }),
  'a partial': (text) => ({ args: ['check', file], files: slide(`{{> ${inQuotes(text)}}}`) }),
  'a field of a template': (text) => ({ args: ['check', file], files: slide(`{{[${text}]}} {{label ${inQuotes(text)}}}`) }),
  'keys and values of labels': (text) => ({
    args: ['check', file, '--template', 'flash'],
    files: { [file]: tiny(), 'templates/labels/en.yaml': `${inQuotes(text)}: [1]\nx: ${inQuotes(`{${text}`)}\n` },
  }),
  'keys and values of a theme': (text) => ({
    args: ['check', file],
    files: { [file]: tiny(), 'templates/themes/default.yaml': `${inQuotes(text)}: 1\nfonts: { heading: ${inQuotes(text)} }\n` },
  }),
  'a slide of the order': (text) => ({
    args: ['check', file],
    files: {
      [file]: tiny(),
      'templates/briefing/deck.yaml': `name: x\n${inQuotes(text)}: 1\nsections:\n  - name: ${inQuotes(text)}\n    slides: [${inQuotes(text)}]\n`,
    },
  }),
  'the name of a briefing': (text) => ({
    args: ['build', `w/${nameOf(text)}.yaml`, '--force'],
    files: { [`w/${nameOf(text)}.yaml`]: tiny() },
  }),
  'the name of a bad briefing in a folder': (text) => ({
    args: ['build', 'w'],
    files: { [`w/${nameOf(text)}.yaml`]: 'briefdeck: 2\n', [`w/${nameOf(text)}.yml`]: 'x' },
  }),
  'the name of a briefing that is not there': (text) => ({ args: ['check', `${text}.yaml`] }),
  'a folder without briefings': (text) => ({ args: ['build', text] }),
  'the names of pictures and templates on the disk': (text) => ({
    args: ['check', file],
    files: {
      ...slide('{{> x}}'),
      [`templates/partials/${nameOf(text)}.hbs`]: 'x',
      [`templates/${nameOf(text)}/deck.yaml`]: 'x',
      'briefings/c.yaml': briefing('template: brefing\n'),
    },
  }),
  'the folder of decks': (text) => ({ args: ['build', file, '-o', nameOf(text)], files: { [file]: tiny() } }),
  'the folder of decks, in a call': (text) => ({ args: ['build', '-o', `${text}.pptx`] }),
  'an unknown option': (text) => ({ args: ['build', `--strikt${text}`] }),
  'a choice of an option': (text) => ({ args: ['check', '--format', text] }),
  'a shard': (text) => ({ args: ['build', '--shard', text] }),
  'a shard, in a variable': (text) => ({
    args: ['build', '--shard', 'auto'],
    env: { JOB_COMPLETION_INDEX: text, BRIEFDECK_SHARDS: '4' },
  }),
  'an unknown command': (text) => ({ args: [`bild${text}`] }),
  'a template and a theme, in a call': (text) => ({
    args: ['build', file, '--template', text, '--theme', text],
    files: { [file]: tiny() },
  }),
  'a code': (text) => ({ args: ['explain', text] }),
  'the name of a new briefing': (text) => ({ args: ['new', text, '--yes'] }),
  'an answer for a new briefing': (text) => ({ args: ['new', 'x', '--title', text, '--date', text, '--place', text] }),
  'the words of a new briefing': (text) => ({ args: ['new', 'x', '--title', `T${text}`, '--place', `P${text}`, '--yes'] }),
  'a briefing to copy': (text) => ({ args: ['new', 'x', '--from', text, '--yes'] }),
  'a new folder': (text) => ({ args: ['init', nameOf(text)] }),
  'a folder that is full': (text) => ({ args: ['init', 'full'], files: { [`full/${nameOf(text)}`]: 'x' } }),
  'an editor': (text) => ({ args: ['preview', file, '--no-open', '--editor', text], files: { [file]: tiny() } }),
  'an editor, in a variable': (text) => ({
    args: ['preview', file, '--no-open'],
    files: { [file]: tiny() },
    env: { BRIEFDECK_EDITOR: text },
  }),
  'a port': (text) => ({ args: ['preview', file, '--no-open', '--port', text], files: { [file]: tiny() } }),
  'a deck to draw': (text) => ({ args: ['export', `${text}.pptx`, '--pdf'], env: { BRIEFDECK_OFFICE: '/bin/true' } }),
  'the width of pictures': (text) => ({ args: ['export', file, '--png', '--width', text] }),
  'the program that draws': (text) => ({
    args: ['export', file, '--pdf'],
    files: { [file]: tiny() },
    env: { BRIEFDECK_OFFICE: text },
  }),
};

const run = ({ args, files = {}, env = {} }: Call): Promise<Run> => runCommand(args, project(files), env);

describe('on a terminal, in a log and on a build server', () => {
  it.each(Object.entries(positions))(
    'nothing printed is a control character, a line of its own or a command: %s',
    async (_where, call) => {
      // The worst has all that others have; with another seed others are tried beside it.
      const others = process.env.BRIEFDECK_SEED ? fc.sample(hostile, 1) : [];
      const calls = [worst, ...others].map(call);
      const runs = await Promise.all(calls.map((each) => run({ ...each, env: { FORCE_COLOR: '1', ...each.env } })));
      expect(runs.map((each) => faultsIn(each))).toEqual(calls.map(() => []));
      // Something is said of each: that it is wrong, or what was made of it.
      expect(runs.filter(({ stdout, stderr }) => stdout + stderr === '')).toEqual([]);
    },
  );
});

describe('reports for programs', () => {
  const bad = (text: string) => `${inQuotes(text)}: 1\n${source(text)}x: ${inQuotes(text)}\n`;

  it.each(['json', 'github', 'sarif'])('hold no control character, and what was typed: %s', async (format) => {
    for (const text of [worst, ...fc.sample(hostile, 1)]) {
      const name = `w/${nameOf(text)}.yaml`;
      const printed = await run({ args: ['check', name, '--format', format], files: { [name]: bad(text) } });
      expect(faultsIn(printed, format === 'github')).toEqual([]);
      if (format === 'github') continue;
      const value = JSON.parse(printed.stdout);
      expect(JSON.stringify(value)).toContain('BRF001');
      if (format === 'json') expect(value[0].span.file).toBe(name);
    }
  });

  it.each(['analysis', 'markup', 'deck', 'pages'])('of a stage hold no control character: %s', async (stage) => {
    const text = `${worst} a`;
    const name = `w/${nameOf(text)}--.yaml`;
    const files = { [name]: briefing(`subtitle: ${inQuotes(text)}\nbottom_line: { text: ${inQuotes(text)}, sources: [] }\n`) };
    const printed = await run({ args: ['build', name, '--emit', stage], files });
    expect(printed.stdout).toContain('FORGED');
    // Markup holds a text as it is, with its line breaks.
    const faults = faultsIn(printed).filter((fault) => stage !== 'markup' || !fault.startsWith('forged'));
    expect(faults).toEqual([]);
    if (stage !== 'markup') expect(() => JSON.parse(printed.stdout)).not.toThrow();
    else expect(printed.stdout.match(/^<!-- (.*) -->$/mu)?.[1]).not.toMatch(/--|-$/u);
  });
});

describe('the preview', () => {
  it('says where it is in one line of text, whatever its briefings are called', async () => {
    const name = `w/${nameOf(worst)}.yaml`;
    const folder = project({ [name]: tiny() });
    const written: string[] = [];
    const stream = {
      isTTY: true,
      write: (text: string) => written.push(text) > 0,
      on: () => stream,
    } as unknown as NodeJS.WriteStream;
    const talk = openTalk(false, { stdout: stream, stderr: stream, env: { NO_COLOR: '1', CI: 'true' } });
    const context = {
      workshop: openWorkshop(folder),
      talk,
      folder,
      files: () => [name],
      today: () => '2030-02-20',
      stopped: Promise.resolve(),
    };
    expect(await preview({ open: false }, context)).toBe(0);
    expect(faultsIn({ stdout: '', stderr: written.join(''), status: 0 })).toEqual([]);
    expect(written.join('')).toContain('\\u001B');
    expect(readdirSync(join(folder, 'w'))).toHaveLength(1);
  });
});
