/**
 * The tables in the documentation are made from the code. After a change: `npm test -- -u` writes them anew.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes } from '../src/codes.ts';
import { elementTable } from '../src/markup/elements.ts';
import { helperTable } from '../src/render/helpers/helper-table.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function withSection(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  expect(text, `markers of ${name}`).toMatch(pattern);
  return text.replace(pattern, (_whole, open: string, close: string) => `${open}${content}\n${close}`);
}

describe('documentation', () => {
  it('README.md lists every message code', async () => {
    const rows = Object.entries(codes).map(([name, [meaning, next]]) => [code(name), meaning, next]);
    const text = withSection(readFileSync('README.md', 'utf8'), 'codes', table(['code', 'what it means', 'what to do'], rows));
    await expect(text).toMatchFileSnapshot('../README.md');
  });

  it('templates/README.md lists every element and helper', async () => {
    const elements = table(
      ['element', 'for', 'attributes', 'holds', 'example'],
      elementTable.map((row) => [code(`<${row.element}>`), row.meaning, row.attributes, row.holds, code(row.example)]),
    );
    const helpers = table(
      ['helper', 'prints', 'example'],
      helperTable.map(({ use, meaning, example }) => [code(use), meaning, code(example)]),
    );
    const text = withSection(readFileSync('templates/README.md', 'utf8'), 'elements', elements);
    await expect(withSection(text, 'helpers', helpers)).toMatchFileSnapshot('../templates/README.md');
  });
});
