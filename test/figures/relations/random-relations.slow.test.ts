/** Relations figures at random: whatever is connected with whatever. */
import { describe, expect, it } from 'vitest';
import { loadMetrics } from '../../../src/text/load-metrics.ts';
import { bodyText } from '../../layout/page-text.ts';
import { look } from '../../layout/test-look.ts';
import { connectorsOf, expectClear, expectGlued, lay, wordsOf } from './laid-relations.ts';
import { randomDrawings } from './relations-drawing.ts';

/** What is written in a node of that name. */
const labelIn = (name: string): string => name.replace(/^Node /u, '').replace(/, \d+$/u, '');

/** Words stand on one line where there is room, whatever breaks the template has. */
const onOneLine = (text: string): string => text.replaceAll('\n', ' ');

describe('a relations figure', () => {
  const graphs = randomDrawings(50);

  it('of any of 50 random graphs touches nothing with its words, and shows every link once', () => {
    for (const drawing of graphs) {
      const pages = lay(drawing);
      const labelOf = (id: string) => drawing.nodes.find((node) => node.id === id)?.label;
      for (const page of pages) {
        expectClear(page);
        expectGlued(page);
      }
      const shown = pages.flatMap((page) =>
        connectorsOf(page).map((line) => {
          const words = wordsOf(page).find(({ name }) => name === `${line.name} words`);
          return `${labelIn(line.from.item)} ${words ? onOneLine(bodyText(words.body)) : ''} ${labelIn(line.to.item)}`;
        }),
      );
      const wanted = drawing.links.map(
        ({ from, to, words }) => `${labelOf(from)} ${onOneLine(words.map(({ text }) => text).join(''))} ${labelOf(to)}`,
      );
      expect(shown).toEqual(wanted);
    }
  });

  it('is the same for the same data', () => {
    // In a look of its own, or what was laid out before would only be remembered.
    for (const drawing of graphs.slice(0, 8))
      expect(lay(structuredClone(drawing), { ...look, metrics: loadMetrics() })).toEqual(lay(drawing));
  });

  it('keeps what is usual on one slide', () => {
    const usual = graphs.filter(({ nodes, links }) => links.length <= nodes.length + 1 && links.length <= 9);
    expect(usual.length).toBeGreaterThan(8);
    const parted = usual.filter((drawing) => lay(drawing).length > 1);
    expect(parted.length / usual.length).toBeLessThanOrEqual(0.2);
  });
});
