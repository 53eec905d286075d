import { expect, test } from 'vitest';
import { countWords } from '../../src/foundation/characters/count-words.ts';

test.each([
  ['Two posts were attacked – on 12 May', 7],
  ['', 0],
  ['ด่านชายแดนสองแห่งถูกโจมตี', 6],
  ['两个边防哨所遭到袭击。', 6],
  ['ពីរត្រូវបានវាយប្រហារ', 4],
  ['الجسر الشمالي', 2],
])('%s has its words counted', (text, words) => expect(Math.abs(countWords(text) - words)).toBeLessThanOrEqual(1));
