import { describe, expect, it } from 'vitest';
import { usedBeforeExpanded } from '../../../src/analysis/rules/abb-001-used-before-expanded.ts';
import { saidOfSlides, slide } from './in-bottom-line.ts';

const at = (text: string, path: string | null = 'bottom_line.text') => ({ text, at: path });
const on = (more: string, ...slides: readonly (readonly [string, ...ReturnType<typeof at>[]])[]) =>
  saidOfSlides(
    usedBeforeExpanded,
    more,
    slides.map(([id, ...texts]) => slide(id, 1, { texts })),
  );

describe('ABB001 used-before-expanded', () => {
  const written = at('The Islamic Movement of Uzbekistan (IMU) was named.', 'situation[0].text');

  it('fires where a later slide is the first to write it out', () =>
    expect(on('', ['one', at('Both accuse the IMU.')], ['two', written])).toEqual([
      'bottom_line.text: abbreviation before it is written out: IMU on slide one, written out on two',
    ]));

  it('knows names with hyphens, and those that the author lists', () => {
    expect(on('', ['one', at('HT denies it.')], ['two', at('Hizb-ut-Tahrir (HT) is a party.')])).toHaveLength(1);
    expect(
      on('abbreviations: { VLS: Port of Velsa }\n', ['one', at('VLS stood still.')], ['two', at('Port of Velsa (VLS)')]),
    ).toHaveLength(1);
  });

  it.each([
    [
      'it is written out first',
      [
        ['one', written],
        ['two', at('Both accuse the IMU.')],
      ],
    ],
    [
      'it is written out on the same slide',
      [
        ['one', at('IMU accused'), written],
        ['two', at('IMU')],
      ],
    ],
    [
      'it is never written out',
      [
        ['one', at('The IMU.')],
        ['two', at('The IMU.')],
      ],
    ],
    [
      'the letters are no initials',
      [
        ['one', at('TX holds.')],
        ['two', at('The road to Osh (TX) is closed.')],
      ],
    ],
    [
      'other letters of a longer word',
      [
        ['one', at('IMUX and the UN.')],
        ['two', written],
      ],
    ],
    [
      'words of a template',
      [
        ['one', at('IMU', null)],
        ['two', written],
      ],
    ],
  ] as const)('lets pass: %s', (_why, slides) => expect(on('', ...slides)).toEqual([]));
});
