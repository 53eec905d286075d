/** A figure that was changed in a chart of a deck: told by its slide, its series and what stood there. */
import { expect, it } from 'vitest';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { identify, layBaseline } from '../../src/trace/baseline.ts';
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
  // The line and the points of a chart of steps both hold the figure.
  expect([...new Set(told)]).toEqual(['toll chart changed: Killed, 47533: 305 > Killed, 47533: 315']);
});
