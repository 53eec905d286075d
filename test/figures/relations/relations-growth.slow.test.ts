/** A figure of many boxes and arrows goes on slide by slide: each is planned by itself, not all of them again for each. */
import { expect, it } from 'vitest';
import { costOf } from '../../layout/cost-of.ts';
import { figureOf, link, node, relations } from './relations-drawing.ts';

const ring = (count: number) =>
  figureOf(
    relations(
      Array.from({ length: count }, (_, at) => node(`n${at}`)),
      Array.from({ length: count }, (_, at) => link(`n${at}`, `n${(at * 7 + 1) % count}`)),
    ),
  );

it('twice the arrows take no more than about twice the measuring', () => {
  const [once, twice] = [costOf([ring(40)]), costOf([ring(80)])];
  expect(twice.pages).toBeGreaterThan(once.pages * 1.5);
  expect(twice.measured / once.measured).toBeLessThan(2.6);
});
