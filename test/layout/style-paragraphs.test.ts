import { describe, expect, it } from 'vitest';
import { styleParagraphs } from '../../src/layout/style-paragraphs.ts';
import type { Paragraph } from '../../src/markup/deck.ts';
import { measureText } from '../../src/text/measure-paragraph.ts';
import { bullet, paragraph } from './make-deck.ts';
import { look } from './test-look.ts';

const style = (...paragraphs: readonly Paragraph[]) =>
  styleParagraphs(paragraphs, { size: 20, color: 'ink', air: 1 }, look.theme);
const item = (number: number, level = 0): Paragraph => paragraph('step', { list: { ordered: true, number, level } });

describe('styleParagraphs', () => {
  it('hangs all numbers of a list alike, by the longest of them, through lists inside its items', () => {
    const [one, inner, ten, , hundred] = style(item(1), item(1, 1), item(10), bullet('x', 1), item(100));
    expect([one?.hanging, ten?.hanging, hundred?.hanging]).toEqual([44, 44, 44]);
    expect(inner?.hanging).toBe(24);
    expect(style(item(1), paragraph('between'), item(10)).map(({ hanging }) => hanging)).toEqual([24, 0, 34]);
  });

  it('leaves a gap between a number and its text', () => {
    for (const number of [8, 88, 888]) {
      const [laid] = style(item(number));
      const [run] = laid?.runs ?? [];
      expect(run && (laid?.hanging ?? 0) - measureText(`${number}.`, run, look.metrics)).toBeGreaterThan(3);
    }
  });

  it('takes two bullets in turn as lists go deeper', () => {
    const characters = style(...[0, 1, 2, 3].map((level) => bullet('x', level))).map(({ marker }) => marker);
    expect(characters).toMatchObject([{ character: '•' }, { character: '–' }, { character: '•' }, { character: '–' }]);
  });

  it('sets small print under the words of the item that it follows', () => {
    const [first, small] = style(item(1), paragraph('small', { style: 'small' }));
    expect(small?.indent).toBe(first?.indent);
  });
});
