/** Which words of a briefing are surely no names, and how its titles use that. */
import { describe, expect, it } from 'vitest';
import { insideOf } from '../../../src/analysis/sentences/inside-line.ts';
import { ordinaryWords } from '../../../src/analysis/sentences/ordinary-words.ts';

describe('words that are no names', () => {
  it.each([
    ['stand somewhere in small letters', ['Erosion from inside', 'It was erosion at the foot'], 'erosion', true],
    ['may begin any sentence', ['Erosion. Erosion again', 'a case of erosion'], 'erosion', true],
    ['never stand with a capital inside a sentence', ['a dam broke', 'The Orlu Dam broke'], 'dam', false],
    ['are not those of ids', ['baker', 'https://example.org/baker'], 'baker', false],
    ['have to be seen in small letters', ['Baker was there'], 'baker', false],
  ])('%s', (_, texts, word, expected) => expect(ordinaryWords({ deep: [texts] }).has(word)).toBe(expected));
});

describe('in the middle of a line', () => {
  const inside = insideOf({
    language: 'fr',
    texts: ['un vol de fusils', 'selon la Garde de Paris', 'une garde de nuit', 'le feu de nuit'],
  } as { language: string });

  it.each([
    ['Vol à main armée', 'vol à main armée'],
    ['Garde du port', 'Garde du port'],
    ['Paris attaquée', 'Paris attaquée'],
    ['FEU de nuit', 'FEU de nuit'],
  ])('%s becomes %s', (text, expected) => expect(inside(text)).toBe(expected));
});
