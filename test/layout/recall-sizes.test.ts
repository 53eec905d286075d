import { expect, it } from 'vitest';
import { openRecall } from '../../src/layout/recall-sizes.ts';

it('measures a block again only at other sizes', () => {
  const recall = openRecall();
  const [table, other] = [{}, {}];
  const made: string[] = [];
  const ask = (block: object, sizes: string) =>
    recall(block, sizes, () => {
      made.push(sizes);
      return `measured at ${sizes}`;
    });
  expect([ask(table, '14'), ask(table, '14'), ask(table, '18'), ask(other, '18'), ask(table, '18')]).toEqual([
    'measured at 14',
    'measured at 14',
    'measured at 18',
    'measured at 18',
    'measured at 18',
  ]);
  expect(made).toEqual(['14', '18', '18']);
});
