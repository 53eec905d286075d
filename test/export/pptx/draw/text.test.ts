import { describe, expect, it } from 'vitest';
import { drawText } from '../../../../src/export/pptx/draw/text.ts';
import type { TextItem } from '../../../../src/layout/page.ts';
import type { LaidParagraph, MeasuredLine } from '../../../../src/text/body.ts';
import { elements } from '../../../support/pptx-package.ts';
import { body, box, paragraph, text } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const line: MeasuredLine = { y: 0, height: 10, baseline: 8, pieces: [] };
const ofLines = (count: number, rest: Partial<LaidParagraph> = {}): LaidParagraph =>
  paragraph('word', { lines: Array.from({ length: count }, () => line), ...rest });
const wrapOf = (item: TextItem): string | undefined =>
  elements(drawn(drawText(item, makeSlide())), 'a:bodyPr')[0]?.attributes.wrap;
const label = (paragraphs: readonly LaidParagraph[], rest: Partial<TextItem> = {}): TextItem =>
  text('T', box(10, 20, 30, 40), body(paragraphs), { isLabel: true, ...rest });

describe('a label', () => {
  it('of one line, or of several that end by themselves, does not wrap', () => {
    expect(wrapOf(label([ofLines(1)]))).toBe('none');
    expect(wrapOf(label([ofLines(1, { align: 'center' }), ofLines(1)]))).toBe('none');
  });

  it('that was laid with a break keeps its width', () => {
    expect(wrapOf(label([ofLines(1), ofLines(2)]))).toBe('square');
  });

  it('keeps place and size', () => {
    const place = (item: TextItem) => elements(drawn(drawText(item, makeSlide())), 'a:xfrm').flatMap(({ children }) => children);
    const { isLabel: _, ...sentence } = label([ofLines(1)]);
    expect(JSON.stringify(place(label([ofLines(1)])))).toBe(JSON.stringify(place(sentence)));
  });
});

it('a sentence wraps, however short it is', () => {
  expect(wrapOf(text('T', box(10, 20, 30, 40), body([ofLines(1)])))).toBe('square');
});

it('lets what lies under its fill through as far as it says', () => {
  const item = text('T', box(10, 20, 30, 40), body([ofLines(1)]), { fill: 'paper', transparency: 25 });
  expect(elements(drawn(drawText(item, makeSlide())), 'a:alpha')[0]?.attributes.val).toBe('75000');
});
