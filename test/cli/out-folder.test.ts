import { expect, it } from 'vitest';
import { parseOutFolder } from '../../src/cli/out-folder.ts';

it.each(['out', 'decks/2024', '.', 'v1.2', 'my.pptx/', 'pptx'])('%s is a folder', (text) =>
  expect(parseOutFolder(text)).toBe(text),
);

it.each([
  ['gap.pptx', 'write -o . and', 'gap.yaml'],
  ['decks/gap.PPTX', 'write -o decks and', 'gap.yaml'],
  ['/gap.pdf', 'write -o / and', 'gap.yaml'],
])('%s is a file, and what to write is said', (text, folder, briefing) => {
  expect(() => parseOutFolder(text)).toThrow(folder);
  expect(() => parseOutFolder(text)).toThrow(briefing);
});
