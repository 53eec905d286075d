/** The threat model is not a promise but an index: each of its lines names a test that exists. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const section = /\n## Threat model\n([\s\S]*)/u.exec(readFileSync('.github/SECURITY.md', 'utf8'))?.[1] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/gu, '')));

it('has lines', () => expect(rows.length).toBeGreaterThan(15));

it.each(rows)('%s: %s', (...cells) => {
  const [file = '', name = ''] = cells.at(-1)?.split(': ') ?? [];
  const path = file.includes('/') ? file : `test/threats/${file}`;
  expect([path, existsSync(path)]).toEqual([path, true]);
  const titled = /(['`])((?:(?!\1).)*)\1,\s*(?:async\s*)?\(/gu;
  const titles = [...readFileSync(path, 'utf8').matchAll(titled)].map(([, , title = '']) => title);
  expect(titles.filter((title) => title.includes(name)).length, `${path} has no test called ${name}`).toBeGreaterThan(0);
});
