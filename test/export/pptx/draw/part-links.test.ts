import { describe, expect, it } from 'vitest';
import { partLinks } from '../../../../src/export/pptx/draw/part-links.ts';
import { layoutBody } from '../../../../src/text/layout-body.ts';
import { look } from '../../../layout/test-look.ts';
import { paragraph, run } from '../../../support/pptx-pages.ts';

const link = { kind: 'url', href: 'https://example.org/archive' } as const;
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The texts of the runs that a paragraph has in a frame of this width. */
function partsIn(width: number, ...runs: Parameters<typeof run>[]): readonly string[] {
  const [laid] = layoutBody(
    [paragraph(runs.map((one) => run(...one)))],
    { width, insets, anchor: 'top' },
    look.metrics,
  ).paragraphs;
  return laid ? partLinks(laid).map(({ text }) => text) : [];
}

describe('partLinks', () => {
  const address = 'https://\u200bexample.org/\u200barchive';

  it('parts an address where it may break', () => {
    expect(partsIn(900, [address, { link }])).toEqual(['https://\u200b', 'example.org/\u200b', 'archive']);
  });

  it('leaves other text in one run', () => {
    expect(partsIn(60, [address], ['and more words than a line holds'])).toEqual([address, 'and more words than a line holds']);
  });

  it('parts a link where its lines end, and keeps every letter and space of it', () => {
    const words = 'a report of some length on what was seen at the border that night';
    const parts = partsIn(120, ['See '], [words, { link }], [', page 2']);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.slice(1, -1).join('')).toBe(words);
    expect(parts.slice(1, -2).every((part) => part.endsWith(' '))).toBe(true);
  });

  it('parts a word that had to be cut', () => {
    const word = 'abcdefghij'.repeat(9);
    const parts = partsIn(120, [word, { link }]);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.join('')).toBe(word);
  });
});
