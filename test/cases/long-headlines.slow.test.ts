/** Headlines of more than a hundred characters in every script: they fit, break where the language does, and rules of English keep quiet. */
import { expect, it } from 'vitest';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import type { ScriptWords } from '../rendering/words-of-scripts.ts';
import { scriptWords } from '../rendering/words-of-scripts.ts';
import { caseDeck } from './case-deck.ts';

/** Signs of Chinese and Japanese are twice as wide as letters. */
const mostOf = ({ language }: ScriptWords): number => (/^(?:zh|ja)/u.test(language) ? 60 : 115);

/** The first words of a script, as a sentence of the wanted length. */
function headlineOf(script: ScriptWords): string {
  const { words, isUnspaced } = script;
  const clean = words.map((word) => word.replaceAll(/["«»“”„():;]/gu, '')).filter((word) => word !== '');
  const sentence: string[] = [];
  for (let index = 0; sentence.join(isUnspaced ? '' : ' ').length < mostOf(script) - 12; index++)
    sentence.push(clean[index % clean.length] ?? '');
  return sentence.join(isUnspaced ? '' : ' ');
}

it.each(Object.entries(scriptWords) as unknown as readonly (readonly [string, ScriptWords])[])('in %s', (_, words) => {
  const headline = headlineOf(words);
  expect(headline.length).toBeGreaterThan(mostOf(words) - 20);
  const made = caseDeck(`headlines: { bottom-line: ${JSON.stringify(headline)} }
bottom_line: { text: ${JSON.stringify(headline)}, sources: [S1, S2] }
`);
  expect(made.errors).toEqual([]);
  expect(made.codes.filter((code) => /^(?:LAY|STY)/u.test(code))).toEqual([]);
  const page = made.pages?.find(({ name }) => name === 'bottom-line');
  const title = page?.items.find((item) => item.kind === 'text' && item.placeholder?.type === 'title');
  const lines = title?.kind === 'text' ? (title.body.paragraphs[0]?.lines ?? []) : [];
  expect(lines.length).toBeLessThanOrEqual(3);
  expect(withoutIsolates(page?.title ?? '')).toBe(headline);
  // No mark stands at the head of a line without its letter.
  for (const line of lines) expect(line.pieces[0]?.text ?? '').not.toMatch(/^[\p{M}\u200c\u200d]/u);
});
