/** The examples of charts in templates/README.md are charts without a mistake. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartForms } from '../../../src/figures/chart/drawing.ts';
import { blocksOf, faultsOf } from '../../support/parse-slide.ts';

const guide = readFileSync('templates/README.md', 'utf8');
const examples = [...guide.matchAll(/```xml\n([\s\S]*?)```/gu)].map(([, markup = '']) => markup);

it.each(examples)('%s', (markup) => {
  expect(faultsOf(markup)).toEqual([]);
  expect(blocksOf(markup).map(({ kind }) => kind)).toEqual(['figure']);
});

it('show every kind that is new in the table, and the table names each', () => {
  const shown = examples.map((markup) => /kind="(\w+)"/u.exec(markup)?.[1]);
  expect(shown.filter((kind) => kind !== undefined).sort()).toEqual(['area', 'doughnut', 'line', 'scatter', 'stacked']);
  const [, table = ''] = /#### Kinds of chart\n([\s\S]*?)\n```/u.exec(guide) ?? [];
  for (const kind of chartForms) expect(table).toContain(`\`${kind}\``);
});
