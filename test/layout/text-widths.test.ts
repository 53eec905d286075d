import { describe, expect, it } from 'vitest';
import { textWidths } from '../../src/layout/text-widths.ts';
import { half, paragraph } from '../text/bodies.ts';

const widthsOf = (text: string) => textWidths([paragraph(text)], half);
const leastOf = (text: string) => widthsOf(text).least;

describe('the longest word', () => {
  it.each([
    ['aa bbbb c', 'bbbb'],
    ['aa\tbbbb\nc', 'bbbb'],
    ['aa\u2003bbbb', 'bbbb'],
    ['aa\u200bbbbb', 'bbbb'],
    ['aa-bbbb', 'bbbb'],
    ['äé–bbbb', 'bbbb'],
    ['aa—bbbb', 'bbbb'],
    ['aa\u00a0bb', 'aa\u00a0bb'],
    ['aa\u202fbb', 'aa\u202fbb'],
    ['6–10', '6–10'],
    ['-aaa-', '-aaa-'],
    ['', ''],
  ])('of %j is %j', (text, word) => {
    expect(leastOf(text)).toBeCloseTo(leastOf(word), 6);
  });
});

it('the longest line ends at line breaks alone', () => {
  expect(widthsOf('aa bb-cc\ndddd').natural).toBeCloseTo(widthsOf('aa bb-cc').natural, 6);
});
