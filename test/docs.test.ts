/**
 * The tables in the documentation are made from the code. After a change: `npm test -- -u` writes them anew.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/analysis/rules/rule-list.ts';
import { writeRuleSection, writeWaiving } from '../src/cli/pages/rule-page.ts';
import { figureKinds } from '../src/figures/kinds.ts';
import { codes } from '../src/foundation/codes.ts';
import { elementsWith, elementTable } from '../src/markup/elements.ts';
import { helperTable } from '../src/render/helpers/helper-table.ts';
import { licenceRows } from './package/production-packages.ts';

const readme = readFileSync('README.md', 'utf8');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function withSection(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  expect(text, `markers of ${name}`).toMatch(pattern);
  return text.replace(pattern, (_whole, open: string, close: string) => `${open}${content}\n${close}`);
}

/** What the families of tradecraft rules are about, in the order in which they are explained. */
const families: Readonly<Record<string, string>> = {
  SRC: 'Sources',
  UNC: 'Likelihood and confidence',
  FAC: 'Fact, claim and accusation',
  CAS: 'Casualties',
  ARM: 'Arms and other things taken',
  TIM: 'Time',
  GEO: 'Places',
  ACH: 'Competing hypotheses',
  IND: 'Indicators',
  GAP: 'Gaps',
  SOW: 'So what',
  MRK: 'Marks',
  STY: 'Style',
  ABB: 'Abbreviations',
};
const inFamily = (family: string) => rules.filter((rule) => rule.code.startsWith(family));
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function familyRow(family: string): readonly string[] {
  const members = inFamily(family);
  const [first, last] = [members[0]?.code ?? '', members.at(-1)?.code ?? ''];
  const many = `${members.length} rule${members.length === 1 ? '' : 's'}`;
  const range = first === last ? code(first) : `${code(first)} to ${code(last)}`;
  return [range, `${families[family]}: ${many}`, `See [RULES.md](RULES.md#${anchor(families[family] ?? '')}).`];
}

/** One page for all rules: what an author looks up, family by family. */
function rulesPage(): string {
  const parts = Object.entries(families).map(([family, title]) => {
    const members = inFamily(family);
    const index = members.map(({ code: name, severity, name: words, what }) => [
      `[${name}](#${anchor(`${name} ${words}`)})`,
      severity,
      what,
    ]);
    const sections = members.map((rule) => writeRuleSection(rule, '###'));
    return [`## ${title}`, table(['rule', 'severity', 'finds'], index), ...sections].join('\n\n');
  });
  const intro =
    'What `briefdeck check` and `briefdeck build` look for beyond the form of the file. An error stops the deck, a warning does not, a note is only said; `--strict` refuses warnings too. `briefdeck explain SRC001` prints a rule in the terminal.';
  return [
    '# The rules of the trade',
    '<!-- Made from src/analysis/rules/ by `npm test -- -u`; do not edit. -->',
    intro,
    `## If a rule does not apply\n\n${writeWaiving('SRC001')}`,
    ...parts,
  ].join('\n\n');
}

describe('documentation', () => {
  it('knows every family of rules', () => {
    expect(rules.filter((rule) => !Object.hasOwn(families, rule.code.slice(0, 3)))).toEqual([]);
    expect(Object.keys(families).filter((family) => inFamily(family).length === 0)).toEqual([]);
  });

  it('briefings/RULES.md explains every rule', async () => {
    await expect(`${rulesPage()}\n`).toMatchFileSnapshot('../briefings/RULES.md');
  });

  it('CHANGELOG.md counts the rules', () =>
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`- ${rules.length} tradecraft rules with a page each`));

  it('briefings/MESSAGES.md lists every message code, and where the rules are', async () => {
    const messages = Object.entries(codes).map(([name, [meaning, next]]) => [code(name), meaning, next]);
    const rows = [...messages, ...Object.keys(families).map(familyRow)];
    const content = table(['code', 'what it means', 'what to do'], rows);
    const text = withSection(readFileSync('briefings/MESSAGES.md', 'utf8'), 'codes', content);
    await expect(text).toMatchFileSnapshot('../briefings/MESSAGES.md');
  });

  it('.github/DEPENDENCIES.md lists the licences', async () => {
    const file = '.github/DEPENDENCIES.md';
    const licences = table(['licence', 'packages'], licenceRows());
    await expect(withSection(readFileSync(file, 'utf8'), 'licences', licences)).toMatchFileSnapshot(`../${file}`);
  });

  it('README.md is read in five minutes: at most 1,300 words, tables and examples counted', () =>
    expect(readme.trim().split(/\s+/u).length).toBeLessThanOrEqual(1300));

  it('README.md gives a reason for each package, and for no other', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const rows = /^\| package \| why \|\n\|---\|---\|\n((?:\|.*\n)+)/mu.exec(readme)?.[1]?.trim().split('\n') ?? [];
    // One row names the fonts, of which the first has the name of their owner.
    const named = rows.flatMap((row) => {
      const [first = '', ...others] = (row.split('|')[1] ?? '').trim().split(', ');
      return [first, ...others.map((name) => `${first.split('/')[0]}/${name}`)];
    });
    expect(named.sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('README.md and the list of dependencies name those whose data are used', () => {
    for (const text of [readme, readFileSync('.github/DEPENDENCIES.md', 'utf8')]) {
      expect(text).toContain('[GeoNames](https://www.geonames.org)');
      expect(text).toContain('[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)');
      expect(text).toContain('Natural Earth');
    }
  });

  it('templates/README.md lists every element and helper', async () => {
    const elements = table(
      ['element', 'for', 'attributes', 'holds', 'example'],
      elementTable(elementsWith(figureKinds)).map((row) => [
        code(`<${row.element}>`),
        row.meaning,
        row.attributes,
        row.holds,
        code(row.example),
      ]),
    );
    const helpers = table(
      ['helper', 'prints', 'example'],
      helperTable.map(({ use, meaning, example }) => [code(use), meaning, code(example)]),
    );
    const text = withSection(readFileSync('templates/README.md', 'utf8'), 'elements', elements);
    await expect(withSection(text, 'helpers', helpers)).toMatchFileSnapshot('../templates/README.md');
  });
});
