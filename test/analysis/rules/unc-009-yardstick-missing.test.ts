import { describe, expect, it } from 'vitest';
import { yardstickMissing } from '../../../src/analysis/rules/unc-009-yardstick-missing.ts';
import { judgement, saidOfSlides, slide } from './in-bottom-line.ts';

describe('UNC009 yardstick-missing', () => {
  const likely = judgement('It is likely.', 'likelihood: likely');

  it('no slide shows the scale', () =>
    expect(saidOfSlides(yardstickMissing, likely, [slide('a', 1), slide('b', 2)])).toEqual([
      'key_judgements[0].likelihood: missing yardstick: no slide shows the scale ICD 203',
    ]));

  it('names the scale, at the first likelihood', () => {
    const more = `likelihood_scale: phia\n${judgement('Who did it is unknown.')}  - { id: J2, statement: It is likely., likelihood: likely }\n`;
    expect(saidOfSlides(yardstickMissing, more, [slide('a', 1)])).toEqual([
      'key_judgements[1].likelihood: missing yardstick: no slide shows the scale PHIA',
    ]);
  });

  it('lets pass: a yardstick, no likelihood', () => {
    expect(saidOfSlides(yardstickMissing, likely, [slide('a', 1), slide('m', 1, { hasYardstick: true })])).toEqual([]);
    expect(saidOfSlides(yardstickMissing, judgement('It is unknown.'), [slide('a', 1)])).toEqual([]);
  });
});
