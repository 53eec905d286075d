import { describe, expect, it } from 'vitest';
import { koreanCut } from '../../src/text/korean-words.ts';
import { countOverlaid } from '../../src/text/shaping/khmer-clusters.ts';

describe('a Korean word with marks', () => {
  it('takes its last syllable along with a mark that no longer fits, and leaves an opening one behind', () => {
    expect(koreanCut('중이다. ', (length) => length <= 3)).toBe(2);
    expect(koreanCut('(통신사) ', (length) => length <= 2)).toBe(1);
    expect(koreanCut('(통신사) ', (length) => length <= 1)).toBe(0);
    expect(koreanCut('협상이 ', () => false)).toBe(0);
  });
});

describe('signs before a Khmer letter', () => {
  it.each([
    ['ក្រ', 1],
    ['ក្រែ', 2],
    ['ក្រី', 0],
    ['កែ', 0],
  ])('%s: LibreOffice lays %i of them over it', (cluster, count) => {
    expect(countOverlaid(cluster)).toBe(count);
  });
});
