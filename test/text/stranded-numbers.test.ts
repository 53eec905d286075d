import { describe, expect, it } from 'vitest';
import { partLinks } from '../../src/export/pptx/draw/part-links.ts';
import type { StyledRun } from '../../src/text/body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { look } from '../layout/test-look.ts';
import { paragraph, run } from '../support/pptx-pages.ts';

const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const source = (id: string): Partial<StyledRun> => ({ superscript: true, link: { kind: 'source', id } });
const text = 'range from 0 to 2; disputed';

/** In a box of this width: the lines, and the numbers that have kept their links. */
function laidIn(width: number): { readonly lines: readonly string[]; readonly linked: readonly string[] } {
  const runs = [run(text), run('1', source('S1')), run(',', { superscript: true }), run('12', source('S12')), run(' and more')];
  const [laid] = layoutBody([paragraph(runs)], { width, insets, anchor: 'top' }, look.metrics).paragraphs;
  if (!laid) throw new Error('no paragraph');
  return {
    lines: laid.lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')),
    linked: partLinks(laid).flatMap(({ link, text }) => (link ? [text] : [])),
  };
}
/** How wide a text is on a line of its own, as it is laid. */
const widthOf = (...runs: readonly StyledRun[]): number =>
  layoutBody([paragraph([...runs])], { width: 900, insets, anchor: 'top' }, look.metrics).width;

describe('source numbers that would stand alone', () => {
  const word = widthOf(run(text));
  const first = widthOf(run(text), run('1,', { superscript: true }));
  const all = widthOf(run(text), run('1,12', { superscript: true }));

  it('leaves links where the word stands on its line with them', () => {
    expect(laidIn(all + 0.5)).toMatchObject({ lines: [`${text}1,12`, 'and more'], linked: ['1', '12'] });
  });

  it('takes the links off the numbers before which a program may end the line', () => {
    expect(laidIn(word + 1)).toMatchObject({ lines: ['range from 0 to 2;', 'disputed1,12 and more'], linked: ['12'] });
    expect(laidIn(first + 1)).toMatchObject({ lines: ['range from 0 to 2;', 'disputed1,12 and more'], linked: [] });
  });

  it('leaves links where the word alone is too wide for the line above', () => {
    expect(laidIn(word - 5)).toMatchObject({ lines: ['range from 0 to 2;', 'disputed1,12 and more'], linked: ['1', '12'] });
  });
});
