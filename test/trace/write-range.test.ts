import { describe, expect, it } from 'vitest';
import { asShown, writeRange } from '../../src/trace/write-range.ts';

const valuesOf = (...call: Parameters<typeof writeRange>) => writeRange(...call).map(({ path, value }) => [path, value]);

describe('a range that was changed on a slide', () => {
  it.each([
    ['4–7', '4-7'],
    ['4-7', '4-7'],
    ['5', 5],
    ['1,200–1,300', '1200-1300'],
  ])('as %s is written in the form of the file', (young, written) =>
    expect(valuesOf('casualties[0].killed', '4-6', '4–6', young)).toEqual([['casualties[0].killed', written]]),
  );

  it('is left where it became words, or the file says another', () => {
    expect(valuesOf('a', '4-6', '4–6', 'some')).toEqual([]);
    expect(valuesOf('a', '3-6', '4–6', '4–7')).toEqual([]);
  });

  it('is written into the fields of the ends that changed', () => {
    const value = { low: 4, best: 6, high: 8 };
    expect(valuesOf('a', value, '6 (4–8)', '6 (4–9)')).toEqual([['a.high', 9]]);
    expect(valuesOf('a', value, '6 (4–8)', '5 (3-8)')).toEqual([
      ['a.low', 3],
      ['a.best', 5],
    ]);
    expect(valuesOf('a', value, '6 (4–8)', '4–8')).toEqual([]);
  });

  it('comes out with a dash', () => expect(asShown('4-7 killed')).toBe('4–7 killed'));
});
