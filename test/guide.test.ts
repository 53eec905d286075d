/** The guide for authors, held to its word: every example is built, and prints what the table below it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quantity, sentence } from '../src/analysis/sentences/sentence.ts';
import { sumQuantities } from '../src/briefing/quantity/algebra.ts';
import { isProblem, parseQuantity } from '../src/briefing/quantity/parse-quantity.ts';
import { exactly, type Quantity } from '../src/briefing/quantity/quantity.ts';
import { incidentKinds } from '../src/briefing/schema/incident.ts';
import type { Compilation } from '../src/compilation.ts';
import { compile } from '../src/compile.ts';
import type { Page } from '../src/layout/page.ts';
import type { LaidBody } from '../src/text/body.ts';
import { apart } from './cases/case-deck.ts';
import { tablesOf, textsOf, wordsWithoutSources } from './layout/page-text.ts';
import { inEnglish } from './support/say-sentence.ts';

const guide = readFileSync('briefings/README.md', 'utf8');

/** Where all examples of the guide happen, as it says itself. */
const head = /^```yaml shared\n([\s\S]*?)^```$/mu.exec(guide)?.[1] ?? '';
const cover = `briefdeck: 1
title: An example
date: 2030-02-12
as_of: 2030-02-28
handling: { tlp: CLEAR }
`;
const incident = 'incidents:\n  - { id: flood, title: Flood, main: true, time: 2030-02-12, sources: [S1] }\n';

interface Row {
  readonly where: string;
  readonly printed: string;
}

interface Example {
  readonly name: string;
  readonly yaml: string;
  readonly rows: readonly Row[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
const unquoted = (text: string): string => text.replaceAll('`', '');

/** The rows of a table; its head and rule left out. */
const rowsOf = (table: string): readonly (readonly string[])[] => table.trim().split('\n').slice(2).map(cellsOf);

const examples: readonly Example[] = [
  ...guide.matchAll(/^#{2,3} (?<topic>.+)$|^```yaml example\n(?<yaml>[\s\S]*?)^```\n(?:\n(?<table>(?:\|.*\n)+))?/gmu),
].reduce<{ readonly topic: string; readonly found: readonly Example[] }>(
  ({ topic, found }, { groups = {} }) => {
    if (groups.topic !== undefined) return { topic: groups.topic, found };
    const rows = rowsOf(groups.table ?? '').map(([where = '', printed = '']) => ({ where: unquoted(where), printed }));
    return { topic, found: [...found, { name: `${found.length + 1}: ${topic}`, yaml: groups.yaml ?? '', rows }] };
  },
  { topic: '', found: [] },
).found;

const tableAfter = (marker: string) =>
  rowsOf(new RegExp(`<!-- ${marker} -->\\n((?:\\|.*\\n)+)`, 'u').exec(guide)?.[1] ?? '').map((row) => row.map(unquoted));

const build = (yaml: string): Compilation =>
  compile({ file: 'briefings/example.yaml', text: `${cover}${head}${/^incidents:/mu.test(yaml) ? '' : incident}${yaml}` }, apart);

const plain = (text: string): string =>
  text
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** What a slide says, line by line: its title, each row of its tables, each text and each sentence of it. */
function linesOf(page: Page): readonly string[] {
  const words = (body: LaidBody) => plain(wordsWithoutSources(body, ' '));
  const texts = textsOf(page).map(({ body }) => words(body));
  const rows = tablesOf(page).flatMap((table) => table.rows.map(({ cells }) => cells.map(({ body }) => words(body))));
  return [
    page.title ?? '',
    ...texts,
    ...texts.flatMap((text) => text.split(/(?<=\.) /u)),
    ...rows.map((row) => row.filter((cell) => cell !== '').join(' · ')),
  ];
}

/** What is printed where a row of the table says; findings go by their code. */
function printedAt(where: string, { pages = [], diagnostics }: Compilation): readonly string[] {
  if (/^[A-Z]{3}\d{3}$/u.test(where)) return diagnostics.filter(({ code }) => code === where).map(({ message }) => message);
  return pages.filter(({ name }) => name === where).flatMap(linesOf);
}

const printed = (value: Quantity): string => plain(inEnglish(sentence('conflict.figure', '', { figure: quantity(value) })));

describe('the guide for authors', () => {
  it('has examples, each with what they print', () => {
    expect(examples.length).toBeGreaterThan(9);
    expect(examples.filter(({ rows }) => rows.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(examples)('example $name', ({ yaml, rows }) => {
    const made = build(yaml);
    const expected = new Set(rows.map(({ where }) => where));
    const wrong = made.diagnostics.filter(({ severity, code }) => severity === 'error' && !expected.has(code));
    expect(wrong.map(({ message }) => message)).toEqual([]);
    for (const { where, printed } of rows) expect(printedAt(where, made), `${where} in ${yaml}`).toContain(printed);
  });

  it('says how each form of a quantity is printed and added', () => {
    const forms = tableAfter('forms');
    expect(forms.length).toBeGreaterThan(10);
    for (const [written = '', shown, , sum] of forms) {
      const value = parseQuantity(parse(written));
      if (isProblem(value)) throw new Error(`${written}: ${value.problem}`);
      expect([written, printed(value), printed(sumQuantities([exactly(10), value]))]).toEqual([written, shown, sum]);
    }
  });

  it('says what stands over the explanations of each kind of incident', () => {
    const kinds = tableAfter('kinds').flatMap(([names = '', words = '']) =>
      names.split(', ').map((kind) => [kind, words] as const),
    );
    expect(kinds.map(([kind]) => kind).sort()).toEqual([...incidentKinds, 'no kind'].sort());
    const reasons = 'hypotheses:\n  - { id: H1, title: One, for: [{ text: Seen., sources: [S1] }], sources: [S1] }\n';
    for (const [kind, words] of kinds) {
      const given = kind === 'no kind' ? incident : incident.replace('title:', `kind: ${kind}, title:`);
      const topics = printedAt('hypotheses', build(`${given}${reasons}`)).map((line) => line.replace(/^Why · /u, ''));
      expect([kind, ...topics]).toContain(words);
    }
  });
});
