/** The recipes of `briefings/MANY.md` for many machines, by the engine that each is for. */
import { readFileSync } from 'node:fs';

export const recipeFile = 'briefings/MANY.md';

export function recipes(): Readonly<Record<string, string>> {
  const [, section = ''] = /^## Many machines\n(.*)/msu.exec(readFileSync(recipeFile, 'utf8')) ?? [];
  const found = section.matchAll(/^\*\*([\w ]+)\*\*(?:(?!```).)*?^```\w+\n(.*?)^```$/gmsu);
  return Object.fromEntries([...found].map(([, engine = '', recipe = '']) => [engine, recipe]));
}
