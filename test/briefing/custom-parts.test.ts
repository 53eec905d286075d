import { describe, expect, it } from 'vitest';
import { briefing, readWhole } from './read.ts';

describe('parts of the author’s own', () => {
  it('keep texts, numbers, lists and groups, each group with its address', () => {
    const { x } = readWhole(briefing('x-next-steps:\n  text: Go\n  days: 3\n  open: true\n  list: [{ a: 1 }, b]\n  none:\n'));
    expect(x).toEqual({
      'next-steps': {
        ...{ text: 'Go', days: 3, open: true, none: null, at: 'x-next-steps' },
        list: [{ a: 1, at: 'x-next-steps.list[0]' }, 'b'],
      },
    });
  });

  it('are none where there is none', () => expect(readWhole(briefing('')).x).toEqual({}));
});
