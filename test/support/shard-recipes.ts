/** The recipes of the README's section on many machines, by the engine that each is for. */
import { readFileSync } from 'node:fs';

export function recipes(): Readonly<Record<string, string>> {
  const [, section = ''] = /^### Many machines\n(.*?)^## /msu.exec(readFileSync('README.md', 'utf8')) ?? [];
  const found = section.matchAll(/^\*\*([\w ]+)\*\*(?:(?!```).)*?^```\w+\n(.*?)^```$/gmsu);
  return Object.fromEntries([...found].map(([, engine = '', recipe = '']) => [engine, recipe]));
}
