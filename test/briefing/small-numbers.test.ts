import { expect, it } from 'vitest';
import { smallNumberOf } from '../../src/briefing/small-numbers.ts';

it.each([
  ['deux', 'fr', 2],
  ['vingt deux', 'fr-CA', 22],
  ['quatre vingt dix sept', 'fr', 97],
  ['dieciseis', 'es', 16],
  ['treinta y uno', 'es', 31],
  ['اربع', 'ar', 4],
  ['وثلاثة', 'ar', 3],
  // One is an article as well; and each language has its own.
  ['un', 'fr', undefined],
  ['deux', 'es', undefined],
  ['two', 'en', undefined],
])('reads %s in %s as %s', (phrase, language, n) => expect(smallNumberOf(phrase, language)).toBe(n));
