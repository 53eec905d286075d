import { describe, expect, it } from 'vitest';
import { drawParagraphs, numberStarts } from '../../../../src/export/pptx/draw/paragraph.ts';
import type { LaidParagraph } from '../../../../src/text/body.ts';
import { elements } from '../../../support/pptx-package.ts';
import { paragraph, run } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const draw = (paragraphs: readonly LaidParagraph[], slide = makeSlide()) =>
  drawn(drawParagraphs(paragraphs, { slide, role: 'body' }));
const number = (value: number, level = 0): LaidParagraph => paragraph('x', { level, marker: { kind: 'number', value } });
const bullet: LaidParagraph = paragraph('x', { marker: { kind: 'bullet', character: '•' }, indent: 30, hanging: 12, level: 1 });

describe('drawParagraphs', () => {
  it('writes properties once, before runs of several styles', () => {
    const xml = drawParagraphs(
      [paragraph([run('a'), run('b', { bold: true }), run('c', { italic: true })], { align: 'right' })],
      { slide: makeSlide(), role: 'body' },
    );
    expect(xml.match(/<a:pPr /g)).toHaveLength(1);
    expect(xml).toMatch(/^<a:p><a:pPr marL="0" indent="0" algn="r" rtl="0">/);
  });

  it('hangs a bullet and says the level', () => {
    const [style] = elements(draw([bullet]), 'a:pPr');
    expect(style?.attributes).toMatchObject({ marL: '381000', indent: '-152400', lvl: '1' });
    expect(elements(draw([bullet]), 'a:buChar')[0]?.attributes.char).toBe('•');
  });

  it('ends an empty line of a pitch in points smaller, so that no font is taller than it', () => {
    const sizeOf = (more: Partial<LaidParagraph>) =>
      elements(draw([paragraph([run('', { size: 11 })], more)]), 'a:endParaRPr')[0]?.attributes.sz;
    expect([sizeOf({}), sizeOf({ pitch: 13.2 })]).toEqual(['1100', '800']);
  });

  it('draws bullets in PowerPoint’s own font for them', () => {
    expect(elements(draw([bullet]), 'a:buFont')[0]?.attributes.typeface).toBe('Arial');
  });

  it('says the height of lines in points where layout does', () => {
    const spacing = (more: Partial<LaidParagraph>) =>
      elements(draw([paragraph('x', more)]), 'a:lnSpc').flatMap((one) => [
        elements(one, 'a:spcPts')[0]?.attributes.val,
        elements(one, 'a:spcPct')[0]?.attributes.val,
      ]);
    expect(spacing({ pitch: 21.6 })).toEqual(['2160', undefined]);
    expect(spacing({})).toEqual([undefined, '100000']);
  });

  it('keeps a link beside other scripts in its own font, which LibreOffice would change', () => {
    const link = { kind: 'url', href: 'https://example.org' } as const;
    const fonts = (text: string, more: Partial<LaidParagraph>) =>
      elements(draw([paragraph([run(text, { link }), run(' مركز')], more)]), 'a:cs').map(({ attributes }) => attributes.typeface);
    expect(fonts('example.org', { pitch: 21.6 })).toEqual(['+mn-lt']);
    expect(fonts('مركز', { pitch: 21.6 })).toEqual([]);
    expect(fonts('example.org', {})).toEqual([]);
  });

  it('says that there is no bullet, which a placeholder would have', () => {
    expect(elements(draw([paragraph('x', { indent: 10, hanging: 10 })]), 'a:buNone')).toHaveLength(1);
  });

  it('drops the space before the first paragraph and keeps it before the next', () => {
    const spaces = elements(draw([paragraph('a', { spaceBefore: 9 }), paragraph('b', { spaceBefore: 9 })]), 'a:spcPts').map(
      ({ attributes }) => attributes.val,
    );
    expect(spaces).toEqual(['0', '0', '900', '0']);
  });

  it('marks a paragraph from right to left', () => {
    expect(elements(draw([paragraph('ا', { rightToLeft: true })]), 'a:pPr')[0]?.attributes.rtl).toBe('1');
  });

  it('keeps the height of an empty line and of one after a break', () => {
    const sizes = (text: string) =>
      elements(draw([paragraph([run(text, { size: 11 })])]), 'a:endParaRPr').map(({ attributes }) => attributes.sz);
    expect([sizes(''), sizes('a\n'), sizes('a')]).toEqual([['1100'], ['1100'], []]);
  });

  it('gives an empty body one low paragraph', () => {
    expect(elements(draw([]), 'a:endParaRPr')[0]?.attributes.sz).toBe('100');
  });
});

describe('numberStarts', () => {
  it('counts on within a list, through a list inside it', () => {
    expect(numberStarts([number(1), number(2), number(1, 1), number(2, 1), number(3), number(1, 1)])).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('begins again after other text, and where the numbers jump', () => {
    expect(numberStarts([number(1), paragraph('x'), number(2), number(3), number(7)])).toEqual([1, undefined, 2, 2, 7]);
  });
});
