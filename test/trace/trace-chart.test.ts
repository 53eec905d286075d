/** A figure that was changed in a chart of a deck: told by its slide, its series and what stood there. */
import { expect, it } from 'vitest';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { identify, layBaseline } from '../../src/trace/baseline.ts';
import { compareCharts } from '../../src/trace/compare-charts.ts';
import { readDeck } from '../../src/trace/read-deck.ts';
import { isTouched, traceSlides } from '../../src/trace/trace-deck.ts';
import { compileBriefing } from '../support/compile-briefing.ts';
import { change, copyOf, openDeck, saveDeck } from '../support/edit-deck.ts';

it('tells which figure of which chart was changed', async () => {
  const made = compileBriefing('exercise-flood.yaml');
  const { pages = [], inputHash = '' } = made;
  const original = openDeck(await exportPptx(made));
  const { slides } = original.read;
  const present = {
    pages,
    inputHash,
    notes: () => undefined,
    charts: slides.map(({ charts }) => charts),
    looks: slides.map(({ looks }) => looks),
  };
  const open = copyOf(original);
  change(open, 'ppt/charts/chart1.xml', (xml) => xml.replaceAll('<c:v>305</c:v>', '<c:v>315</c:v>'));
  const read = readDeck(saveDeck(open));
  const touched = traceSlides(layBaseline(identify(read.properties), present), read).filter(isTouched);
  const told = touched.flatMap(({ name, changes }) =>
    changes.flatMap(({ what, kind, edits }) => edits.map(({ before, after }) => `${name} ${kind} ${what}: ${before} > ${after}`)),
  );
  const origins = touched.flatMap(({ changes }) => changes.flatMap(({ edits }) => edits.flatMap((edit) => edit.origins)));
  expect(origins.length).toBeGreaterThan(0);
  expect(new Set(origins.map(({ path }) => path?.replace(/\.reports\[\d+\].*$/u, '')))).toEqual(
    new Set(['casualties[0].killed']),
  );
  // The line and the points of a chart of steps both hold the figure, which is told once, with its date as the chart has it.
  expect(told).toEqual(['toll chart changed: Killed, 19 Feb 2030: 305 > Killed, 19 Feb 2030: 315']);
});

it('takes no series that LibreOffice left empty for one that somebody took out', () => {
  const point = (series: string, category: string, value: string) => ({ series, category, value });
  const figures = [point('Killed', '47911', '3'), point('Killed', '47913', '7')];
  const [round, tip] = [point('Highest', '47911', '5'), point('Highest', '47911', '6.5')];
  const built = { shape: 'Chart', points: [round, tip, tip, ...figures] };
  const saved = { shape: 'Chart', points: [tip, ...figures], hasEmptySeries: true };
  expect(compareCharts([built], [saved])).toEqual([]);
  // A figure that somebody changed is told all the same, and so is one that was taken out of a series that is there.
  const edited = { ...saved, points: [tip, point('Killed', '47911', '4'), point('Killed', '47913', '7')] };
  expect(compareCharts([built], [edited])).toMatchObject([
    { what: 'changed', before: 'Killed, 47911: 3', after: 'Killed, 47911: 4' },
  ]);
  const emptied = { shape: 'Chart', points: figures, hasEmptySeries: true };
  expect(compareCharts([built], [emptied]).map(({ what }) => what)).toEqual(['deleted', 'deleted', 'deleted']);
});
