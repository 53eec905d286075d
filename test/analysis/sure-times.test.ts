import { describe, expect, it } from 'vitest';
import { isSurelyBefore } from '../../src/analysis/sure-times.ts';
import { isWhenProblem, parseWhen } from '../../src/briefing/when.ts';

const at = (text: string, zone: string | null = 'Asia/Dushanbe') => {
  const time = parseWhen(text);
  if (isWhenProblem(time)) throw new Error(time.problem);
  return { time, zone };
};

describe('one time lies surely before another', () => {
  it.each([
    ['2006-01', '2006-05-12', true],
    ['2006-05-11', '2006-05-12', true],
    ['2006-05-12', '2006-05-12', false],
    ['2006', '2006-05-12', false],
    ['before 2006-05-12', '2006-05-13', true],
    ['before 2006-05-12', '2006-05-12', false],
    ['after 2005', '2006-05-12', false],
    ['2005', 'before 2006-05-12', false],
    ['2005', 'after 2006-05-12', true],
    ['between 2006-05-10 and 2006-05-12', '2006-05-12', false],
    ['between 2006-05-09 and 2006-05-11', '2006-05-12', true],
    ['about 2006-05-11', '2006-05-12', false],
    ['about 2006-05-10', '2006-05-12', true],
    ['2006-05-12 01:59', '2006-05-12 02:00', true],
    ['about 2006-05-12 01:00', '2006-05-12 01:20', false],
    ['about 2006-05-12 01:00', '2006-05-12 02:00', true],
  ])('%s and %s: %s', (first, second, expected) => expect(isSurelyBefore(at(first), at(second))).toBe(expected));

  it('in zones that are known: 03:30 in Bishkek is 02:30 in Dushanbe', () => {
    expect(isSurelyBefore(at('2006-05-12 02:00'), at('2006-05-12 03:30', 'Asia/Bishkek'))).toBe(true);
    expect(isSurelyBefore(at('2006-05-12 02:45'), at('2006-05-12 03:30', 'Asia/Bishkek'))).toBe(false);
  });

  it('in unknown zones only where no two zones could turn it round', () => {
    expect(isSurelyBefore(at('2006-05-10', null), at('2006-05-12', null))).toBe(false);
    expect(isSurelyBefore(at('2006-05-09', null), at('2006-05-12'))).toBe(true);
  });
});
