import { describe, expect, it } from 'vitest';
import { partLinks } from '../../../../src/export/pptx/draw/part-links.ts';
import { layoutBody } from '../../../../src/text/layout-body.ts';
import { look } from '../../../layout/test-look.ts';
import { paragraph, run } from '../../../support/pptx-pages.ts';

const link = { kind: 'url', href: 'https://example.org/archive' } as const;
const frame = (width: number) => ({ width, insets: { top: 0, right: 0, bottom: 0, left: 0 }, anchor: 'top' }) as const;

/** The texts of the runs that a paragraph has in a frame of this width. */
function partsIn(width: number, ...runs: Parameters<typeof run>[]): readonly string[] {
  const [laid] = layoutBody([paragraph(runs.map((one) => run(...one)))], frame(width), look.metrics).paragraphs;
  return laid ? partLinks(laid).map(({ text }) => text) : [];
}

describe('partLinks', () => {
  const address = 'https://\u200bexample.org/\u200barchive';

  it('leaves a link on one line in one run', () => {
    expect(partsIn(900, ['See '], [address, { link }])).toEqual(['See ', address]);
    expect(partsIn(900, ['', { link }])).toEqual(['']);
  });

  it('parts an address where it breaks', () => {
    expect(partsIn(170, [address, { link }])).toEqual(['https://\u200bexample.org/\u200b', 'archive']);
  });

  it('leaves other text in one run', () => {
    expect(partsIn(60, [address], ['and more words than a line holds'])).toEqual([address, 'and more words than a line holds']);
  });

  it('parts a link where its lines end, and leaves the spaces between them without a link', () => {
    const words = 'a report of some length on what was seen at the border that night';
    const [laid] = layoutBody([paragraph([run('See '), run(words, { link })])], frame(120), look.metrics).paragraphs;
    const parts = laid ? partLinks(laid).slice(1) : [];
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.map(({ text }) => text).join('')).toBe(words);
    expect(parts.filter((part) => part.link === undefined).every(({ text }) => text === ' ')).toBe(true);
    expect(parts.filter((part) => part.link).length).toBe(laid?.lines.length);
  });

  it('parts a word that had to be cut', () => {
    const word = 'abcdefghij'.repeat(9);
    const parts = partsIn(120, [word, { link }]);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.join('')).toBe(word);
  });
});
