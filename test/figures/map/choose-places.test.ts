import { expect, test } from 'vitest';
import { choosePlaces } from '../../../src/figures/map/choose-places.ts';

const body = { paragraphs: [], insets: { top: 0, right: 0, bottom: 0, left: 0 }, anchor: 'top', height: 0, width: 0 } as const;
const at = (x: number, cost: number) => ({ box: { x, y: 0, width: 10, height: 10 }, body, cost });
const lefts = (labels: Parameters<typeof choosePlaces>[0]) => choosePlaces(labels).map((place) => place?.box.x);

test('the first gives way where that lets both stand', () => {
  expect(
    lefts([
      { worth: 100, candidates: [at(0, 0), at(50, 1)] },
      { worth: 100, candidates: [at(5, 0)] },
    ]),
  ).toEqual([50, 5]);
});

test('the less important is left out where both cannot stand', () => {
  expect(
    lefts([
      { worth: 1000, candidates: [at(0, 0)] },
      { worth: 100, candidates: [at(5, 0)] },
    ]),
  ).toEqual([0, undefined]);
});

test('a label without any candidate is left out', () => {
  expect(lefts([{ worth: 100, candidates: [] }])).toEqual([undefined]);
});
