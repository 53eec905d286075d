/** Parsers that are not ours find in the decks of the repository what the pages hold: texts, tables, charts and notes. */
import { describe, expect, it } from 'vitest';
import { exportPptx } from '../../../src/export/pptx/export-pptx.ts';
import { briefings, compileBriefing } from '../../support/compile-briefing.ts';
import { byLines, bySlides, pageAsTold, paragraphsOn } from '../../support/other-parsers.ts';

describe.each(briefings)('%s', (name) => {
  const compiled = compileBriefing(name);
  const { pages = [] } = compiled;
  const deck = exportPptx(compiled);

  it('is whole for pptxtojson, slide by slide', async () => {
    const expected = pages.map(pageAsTold);
    expect(expected.flatMap(({ texts }) => texts).length).toBeGreaterThan(100);
    expect(expected.flatMap(({ tables }) => tables).length).toBeGreaterThan(2);
    // A chart that its table says already is left out.
    if (/^(?:isfara-2006-reports|exercise-flood)\./u.test(name))
      expect(expected.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
    expect(expected.filter(({ notes }) => notes !== '').length).toBeGreaterThan(3);
    expect(await bySlides(await deck)).toEqual(expected);
  });

  it('is whole for officeparser: every paragraph, note, category and value, as often as it stands on the pages', async () => {
    const lines = new Map<string, number>();
    for (const line of await byLines(await deck)) lines.set(line, (lines.get(line) ?? 0) + 1);
    const charts = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'chart'));
    const expected = [
      ...pages.flatMap(paragraphsOn),
      ...charts.flatMap(({ categories, series }) => [
        ...categories.map((category) => category.replaceAll(/\s/gu, '')),
        ...series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [String(value)]))),
      ]),
    ];
    const missing = expected.filter((text) => {
      const left = lines.get(text) ?? 0;
      lines.set(text, left - 1);
      return left <= 0;
    });
    expect(missing).toEqual([]);
  });
});
