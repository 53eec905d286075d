/** Apostrophes and quotation marks of what is shown are typographic, in our words and in those of the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const files = [
  ...['briefings', 'briefings/editions', 'templates/labels'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  ),
];

it.each(files)('%s has no typewriter apostrophe or quotation mark', (file) => {
  const texts = textsIn(parse(readFileSync(file, 'utf8')));
  expect(texts.filter((text) => /['"]/u.test(text))).toEqual([]);
});
