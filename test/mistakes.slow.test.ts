/**
 * What people do wrong, and what they are told: a table to read. Each row edits one file of the repository, so that the
 * message is the one that somebody gets who works with them. The rows stand in `mistakes/`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trace } from '../src/cli/commands/trace.ts';
import { compile } from '../src/compile.ts';
import type { Diagnostic, Span } from '../src/foundation/diagnostic.ts';
import { HostError } from '../src/foundation/host/host.ts';
import { openMemory } from '../src/foundation/memory/memory.ts';
import { buildFile } from '../src/project/build-file.ts';
import { compileFile } from '../src/project/compile-file.ts';
import { openDiskHost } from '../src/project/disk-host.ts';
import { openWorkshop } from '../src/project/open-workshop.ts';
import { fakeTalk } from './cli/fake-talk.ts';
import { audiences } from './mistakes/audiences.ts';
import { decks } from './mistakes/decks.ts';
import { editions } from './mistakes/editions.ts';
import { elements } from './mistakes/elements.ts';
import { fields } from './mistakes/fields.ts';
import { looks } from './mistakes/looks.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { slips } from './mistakes/slips.ts';
import { templates } from './mistakes/templates.ts';
import { values } from './mistakes/values.ts';
import { writing } from './mistakes/writing.ts';
import { workshop } from './support/compile-briefing.ts';
import { bundleCommand, makeProject, type Run, runCommand } from './support/run-command.ts';
import { tiny, tinyProject } from './support/tiny-project.ts';

const briefing = 'briefings/isfara-2006.yaml';
const { readText, readBytes } = workshop.host;
const memory = openMemory();

/** Everything that is found in a project where some files are others. */
function findIn(files: Readonly<Record<string, string>>, file = briefing, asked: Mistake['asked'] = {}): readonly Diagnostic[] {
  const edited = (path: string): string | undefined => files[path];
  const missing = (path: string): never => {
    throw new HostError(path, 'missing', 'there is no such file');
  };
  const host = {
    ...workshop.host,
    readText: (path: string) =>
      edited(path) ?? (/nowhere|breifing|defualt|ens\.yaml/u.test(path) ? missing(path) : readText(path)),
    readBytes: (path: string) => {
      const text = edited(path);
      if (text !== undefined) return new TextEncoder().encode(text);
      return path.includes('pictures/') || path.endsWith('.png') ? missing(path) : readBytes(path);
    },
  };
  const text = host.readText(file);
  return compile({ file, text, ...asked }, { ...workshop, host, memory }).diagnostics;
}

const unmarked = (text: string): string => text.replace('«', '').replace('»', '');

/** Line and columns, from 1, of the marks of `piece` in a text that holds it once. */
function placeOf(piece: string, text: string): string {
  const plain = unmarked(piece);
  const at = text.indexOf(plain);
  expect([piece, text.split(plain).length - 1]).toEqual([piece, 1]);
  const from = at + piece.indexOf('«');
  const before = text.slice(0, from).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const end = piece.includes('»') ? `-${column + piece.indexOf('»') - piece.indexOf('«') - 1}` : '';
  return `${before.length}:${column}${end}`;
}

/** As far as the row says: without `»` only where it begins. */
const shown = ({ line, column, endColumn }: Span, isFull: boolean): string =>
  `${line}:${column}${isFull && endColumn !== undefined ? `-${endColumn}` : ''}`;

describe.each([
  ['how a briefing is written', writing],
  ['fields', fields],
  ['values', values],
  ['slips', slips],
  ['templates', templates],
  ['elements', elements],
  ['words and looks', looks],
  ['editions', editions],
  ['audiences', audiences],
])('%s', (_part, rows: readonly Mistake[]) => {
  it.each(rows)(
    '$mistake: $says',
    ({ briefing: built, asked, file, find, write, at, in: other = file, says, also = [], hints }) => {
      const before = readText(file);
      expect([find, before.split(find).length - 1]).toEqual([find, 1]);
      const text = before.replace(find, () => unmarked(write));
      const found = findIn({ [file]: text, 'briefings/pictures/post.txt': 'no picture' }, built, asked);
      const marked = at ?? write;
      const place = placeOf(marked, other === file ? text : readText(other));
      expect(
        found.map(({ code, severity, message, span, related, hints: told }) => ({
          says: `${code} ${severity === 'error' ? '' : `${severity}: `}${message}`,
          at: span && `${span.file}:${shown(span, marked.includes('»'))}`,
          also: related.map((each) => `${each.span.file}: ${each.note}`),
          hints: told,
        })),
      ).toEqual([{ says, at: `${other}:${place}`, also, hints }]);
    },
  );
});

describe('a deck that came back', () => {
  const folders: string[] = [];
  afterAll(() => folders.map((folder) => rmSync(folder, { recursive: true, force: true })));

  it.each(decks)('$mistake: $says', async ({ edit, since, meanwhile, named, says, hints }) => {
    const folder = tinyProject({ 'briefings/raid.yaml': tiny() });
    folders.push(folder);
    const made = { ...openWorkshop(folder), memory };
    const { bytes } = await buildFile('briefings/raid.yaml', made, {});
    if (!bytes) throw new Error('no deck');
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/raid.pptx'), edit(bytes));
    const path = join(folder, 'briefings/raid.yaml');
    if (since) writeFileSync(path, since(tiny()));
    const opened = { ...openWorkshop(folder), memory };
    // What was read before somebody else saved the file.
    const read = opened.host.readText('briefings/raid.yaml');
    const readText = (file: string) => (file === 'briefings/raid.yaml' ? read : opened.host.readText(file));
    if (meanwhile) writeFileSync(path, meanwhile(tiny()));
    const talk = fakeTalk();
    const context = { workshop: { ...opened, host: { ...opened.host, readText } }, talk, folder };
    await trace('out/raid.pptx', named, { format: 'text', apply: true }, context);
    const from = talk.said.findIndex((line) => line.includes(/: [A-Z]{3}\d{3}:/u.exec(says)?.[0] ?? says));
    const [first = '', ...more] = talk.said.slice(Math.max(0, from));
    const next = more.findIndex((line) => !line.startsWith('  hint: '));
    const told = { says: first, hints: more.slice(0, next < 0 ? more.length : next) };
    expect(told).toEqual({ says, hints: hints.map((hint) => `  hint: ${hint}`) });
  });
});

describe('the file itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  const tools = { ...workshop, host: openDiskHost(folder) };
  const told = (name: string, content?: string | Uint8Array) => {
    if (content !== undefined) writeFileSync(join(folder, name), content);
    return compileFile(name, tools, {}).diagnostics.map(({ code, message, span, hints }) => ({
      says: `${span?.file}:${span?.line}:${span?.column}: ${code} ${message}`,
      hints,
    }));
  };

  it('is empty', () => {
    expect(told('empty.yaml', '')).toEqual([
      {
        says: 'empty.yaml:1:1: YML005 missing briefing: the file is empty',
        hints: ['write `briefdeck: 1` first, then the fields'],
      },
    ]);
  });

  it('is in the encoding of an old program', () => {
    const latin = Buffer.from('briefdeck: 1\ntitle: Überfall\n', 'latin1');
    expect(told('latin.yaml', latin)).toEqual([
      {
        says: 'latin.yaml:1:1: IO003 not UTF-8 text',
        hints: ['save it again with the encoding UTF-8, which every editor offers'],
      },
    ]);
  });

  it('is not there', () => {
    expect(told('nowhere.yaml')).toEqual([
      {
        says: 'nowhere.yaml:1:1: IO001 cannot read: there is no such file',
        hints: ['check the name; briefings stand in briefings/'],
      },
    ]);
  });

  it('holds two documents', () => {
    expect(told('two.yaml', 'briefdeck: 1\n---\nbriefdeck: 1\n')).toEqual([
      {
        says: 'two.yaml:2:1: YML005 repeated document: 2 in one file',
        hints: ['delete the line with three dashes, or make a file of each'],
      },
    ]);
  });
});

describe('calling it', () => {
  const calls: readonly (readonly [call: string, status: number, said: string])[] = [
    ['build briefings/nowhere.yaml', 3, 'briefings/nowhere.yaml:1:1: IO001: cannot read: there is no such file'],
    ['build nosuchfolder', 2, 'error: no briefing (a file that ends in .yaml) in nosuchfolder'],
    ['build --stric', 2, "error: unknown option '--stric'\n(Did you mean --strict?)"],
    ['biuld', 2, "error: unknown command 'biuld'\n(Did you mean build?)"],
    ['build --shard 9/4', 2, 'Write which part of how many, the first being 1: 1/4, 2/4, 3/4, 4/4.'],
    ['check --format xml', 2, "argument 'xml' is invalid. Allowed choices are text, json, github, sarif."],
    ['build --watch --emit deck', 2, "option '--watch' cannot be used with option '--emit <stage>'"],
    [
      'build -o gap.pptx',
      2,
      'It takes a folder: write -o . and the file is called after its briefing; for gap.pptx the briefing is gap.yaml.',
    ],
    ['export briefings --pdf -o out/gap.pdf', 2, 'It takes a folder: write -o out and'],
    ['export briefings', 2, 'error: say what to make: --pdf, --png or both'],
    ['export briefings --png --width wide', 2, 'error: invalid width: wide\n  hint: a whole number of pixels'],
    ['build --template flsh briefings/isfara-2006.yaml', 1, 'TPL007: unknown template set: flsh\n  hint: did you mean flash?'],
  ];
  const runs = new Map<string, Run>();
  beforeAll(async () => {
    bundleCommand();
    const folder = makeProject();
    for (const [call] of calls) runs.set(call, await runCommand(call.split(' '), folder));
  });

  it.each(calls)('briefdeck %s', (call, status, said) => {
    expect(runs.get(call)?.status).toBe(status);
    expect(runs.get(call)?.stderr).toContain(said);
    expect(runs.get(call)?.stderr).not.toMatch(/^\s+at /mu);
  });
});

describe('the words', () => {
  const rows = [...[writing, fields, values, slips, templates, elements, looks, editions, audiences].flat(), ...decks];

  it('are of fifty mistakes and more, none of them twice', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map(({ mistake }) => mistake)).size).toBe(rows.length);
  });

  it('always say what to do next', () => {
    expect(rows.filter(({ hints }) => hints.length === 0).map(({ mistake }) => mistake)).toEqual([]);
  });

  it('are not those of a parser or a programmer', () => {
    const jargon =
      /\b(?:implicit|mappings?|scalars?|sequences?|tokens?|flow|nodes?|undefined|null|NaN|objects?|strings?|arrays?|booleans?|regex|expecting|lexical|parse error|exception)\b/iu;
    const told = rows.flatMap(({ says, hints }) => [says, ...hints]);
    expect(told.filter((words) => jargon.test(words))).toEqual([]);
  });
});
