/**
 * Read from the sources: no module keeps anything by itself. What is remembered stands in the memory that is passed in, so that
 * a build depends on nothing but what it is given.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Why each of these may keep something all the same. */
const allowed: Readonly<Record<string, string>> = {
  'cli/batch/build-worker.ts: workshop': 'a thread of the pool begins here; its workshop holds the memory of all that it builds',
  'cli/main.ts: output': 'the streams of the process, of which there is one; nobody imports the file in which it begins',
};

/** The page of the preview lives in a document of its own, which shows one deck; scripts that make data run once, by hand. */
const isOutside = (path: string): boolean => path.startsWith('cli/preview/page/') || /(?:^|\/)generate-[^/]*\.ts$/u.test(path);

interface Statement {
  readonly name: string;
  /** Without comments. */
  readonly text: string;
}

const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '$1');

/** Statements of a module, as Biome sets them: each begins at the edge, and what is inside is indented. */
const statementsOf = (code: string): readonly Statement[] =>
  withoutComments(code)
    .split(/\n(?=[a-z@])/u)
    .map((text) => ({ text, name: /\b(?:const|let|var|function|class)\s+(\w+)/u.exec(text)?.[1] ?? '' }));

/** A function that gives functions which share something that changes, or is named as one that opens something: its calls keep. */
const isKeeper = ({ text, name }: Statement): boolean =>
  /^open[A-Z]/u.test(name) ||
  (/^(?:export )?(?:async )?(?:function|const \w+(?:: [^=]+)? = (?:<[^=]*>)?\()/u.test(text) &&
    /\bnew (?:Weak)?(?:Map|Set)\b|\blet \w|\] = \[\]/u.test(text) &&
    /(?:return|=>)\s*(?:\{[^}]*=>|(?:<[^>]*>)?\([^)]*\)(?:: [^=]+)? =>)/u.test(text));

const changes = (name: string): RegExp =>
  new RegExp(
    `\\b${name}(?:\\.(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)\\(|(?:\\.\\w+|\\[[^\\]]*\\])+ (?:[-+*/|&?]{0,2}=) )|\\bdelete ${name}\\b|Object\\.(?:assign|defineProperty)\\(${name},`,
    'u',
  );

/** Names of what a module keeps. @param keepers names of functions of which each call makes something that keeps */
function keptIn(code: string, keepers: ReadonlySet<string>): readonly string[] {
  const plain = withoutComments(code);
  const top = statementsOf(code).flatMap(({ text, name }): readonly string[] => {
    if (/^(?:export )?(?:let|var) /u.test(text)) return [name];
    const [, type = '', value = ''] = /^(?:export )?const \w+(: [\s\S]+?)? = ([\s\S]*)$/u.exec(text) ?? [];
    if (value === '' || /^(?:async )?(?:<[^=]*>)?\(|^(?:async )?\w+ =>/u.test(value)) return [];
    const isReadonly = /\bReadonly(?:Map|Set|Array)?<|\breadonly\b/u.test(type) || /\bas const\b/u.test(value);
    const makes = /^new (\w+)/u.exec(value)?.[1] ?? '';
    const calls = /^(\w+)(?:<[^>]*>)?\(/u.exec(value)?.[1] ?? '';
    const isContainer = /^(?:Map|Set|Array|\w+Array)$/u.test(makes) && !isReadonly;
    const isSticky =
      /^\/[\s\S]*\/\w*[gy]\w*;?\s*$/u.test(value) && new RegExp(`\\b${name}\\.(?:test|exec|lastIndex)\\b`, 'u').test(plain);
    return /^Weak/u.test(makes) || isContainer || isSticky || keepers.has(calls) || changes(name).test(plain) ? [name] : [];
  });
  const fields = [...plain.matchAll(/^\s+static (?!readonly |get |\w+\()(?:override )?(\w+)/gmu)].map(([, name = '']) => name);
  return [...top, ...fields];
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !isOutside(path))
  .sort()
  .map((path) => ({ path, code: readFileSync(join('src', path), 'utf8') }));

const keepers = new Set(
  sources.flatMap(({ code }) =>
    statementsOf(code)
      .filter(isKeeper)
      .map(({ name }) => name),
  ),
);

describe('what a module keeps', () => {
  it.each([
    ['a variable', 'let count = 0;'],
    ['one that others see', 'export let last: string | undefined;'],
    ['a map', 'const known = new Map<string, Ranks>();'],
    ['a weak map, whatever it is called', 'const made: ReadonlyMap<Look, Page> = new WeakMap();'],
    ['a list that grows', 'const found: string[] = [];\nfunction note(word: string) {\n  found.push(word);\n}'],
    ['a record that is written to', 'const byName = {};\nconst keep = (name: string) => {\n  byName[name] = 1;\n};'],
    ['a field of a class', 'class Tables {\n  static last = 1;\n}'],
    ['an expression that knows where it stopped', 'const word = /\\w+/gu;\nconst next = (text: string) => word.exec(text);'],
    ['what a function makes that keeps', 'export const standing = onceADeck(make);'],
  ])('is found: %s', (_what, code) => expect(keptIn(code, new Set(['onceADeck']))).toHaveLength(1));

  it.each([
    ['a fixed set', "const angles: ReadonlySet<string> = new Set(['hue']);"],
    ['a cache', "const maps: Cache<Drawn> = { name: 'maps', keeps: 8 };"],
    ['a function with a variable', 'export function count(): number {\n  let sum = 0;\n  sum += 1;\n  return sum;\n}'],
    ['one in a line', 'const first = (list: string[]) => {\n  list.push("a");\n};'],
    ['a list as it stands', "const names = ['a', 'b'] as const;"],
  ])('is not: %s', (_what, code) => expect(keptIn(code, new Set())).toEqual([]));

  it('is seen in functions that give functions', () => {
    const made = 'function madeOnce(make) {\n  const made = new Map();\n  return (locale, options) => made.get(locale);\n}';
    const each = 'export const once = (make) => {\n  let made;\n  return () => made;\n};';
    const plain = 'export const twice = (make) => () => [make(), make()];';
    const named = 'export function openTally(): Tally {\n  return new Tally();\n}';
    const isFound = (text: string) => statementsOf(text).some(isKeeper);
    expect([made, each, named, plain].map(isFound)).toEqual([true, true, true, false]);
    expect(keepers).toContain('openMemory');
  });

  it('is nothing, but for what is named with its reason', () => {
    const found = sources.flatMap(({ path, code }) => keptIn(code, keepers).map((name) => `${path}: ${name}`));
    expect(found).toEqual(Object.keys(allowed));
  });
});
