import { expect, test } from 'vitest';
import { fitOnePage, sizesDown } from '../../src/layout/choose-sizes.ts';
import { rigid, type Stack, type TextSizes } from '../../src/layout/flow.ts';
import { testTheme } from '../support/pptx-pages.ts';

const page = 400;

/** A stack of no flows that is so tall at a body size, and cramped from a size on. */
const stackOf = (height: number, isCramped: boolean): Stack => ({
  ...rigid,
  name: 'stack',
  origin: {},
  height,
  best: height,
  limit: height,
  filled: height,
  isCramped,
  flows: [],
  split: () => undefined,
  atWidth: () => stackOf(height, isCramped),
  place: () => ({ items: [], groups: [], diagnostics: [] }),
  placeLevel: () => ({ items: [], groups: [], diagnostics: [] }),
  misfit: () => ({ name: 'stack', origin: {}, over: 0 }),
});

/** Fits the stacks that a rule makes of sizes, and says which sizes were measured. */
function fitted(rule: (sizes: TextSizes) => Stack): { readonly found: Stack | undefined; readonly tried: readonly string[] } {
  const tried: string[] = [];
  const found = fitOnePage(testTheme, page, (sizes) => {
    tried.push(`${sizes.body}/${sizes.table} ${sizes.air}`);
    return rule(sizes);
  });
  return { found, tried };
}

const downCount = sizesDown(testTheme).length;

test('what is cramped at every size is measured once at each, and stands at the best that fits', () => {
  const { found, tried } = fitted(({ body }) => stackOf(body * 20, true));
  expect(new Set(tried).size).toBe(tried.length);
  expect(found?.height).toBeLessThanOrEqual(page);
});

test('what fits at none is measured once at each size', () => {
  const { found, tried } = fitted(() => stackOf(page + 1, false));
  expect(found).toBeUndefined();
  expect(tried).toHaveLength(downCount);
  expect(new Set(tried).size).toBe(downCount);
});

test('what is made smaller is not tried larger, however little it fills', () => {
  const { best } = testTheme.type.body;
  const { found, tried } = fitted(({ body }) => stackOf(100, body >= best));
  expect(found?.height).toBe(100);
  expect(tried.length).toBeGreaterThan(1);
  expect(tried.filter((each) => Number.parseInt(each, 10) > best)).toEqual([]);
});

test('what leaves the page empty at its best size is made larger, then airier', () => {
  const { ceiling } = testTheme.type.body;
  const { found } = fitted(({ body, air }) => stackOf(body * air * 5, false));
  expect(found?.height).toBe(ceiling * 2 * 5);
});
