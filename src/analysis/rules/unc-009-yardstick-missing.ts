/** UNC009: a deck that uses likelihood terms and does not print their scale. */
import { scales } from '../../briefing/likelihood.ts';
import type { SlideRule } from './rule.ts';

export const yardstickMissing: SlideRule = {
  code: 'UNC009',
  name: 'yardstick-missing',
  severity: 'warning',
  what: 'A key judgement has a likelihood, and no slide of the deck shows the yardstick of the scale.',
  why: '"Likely" is 55 to 80 % on one scale and 55 to 75 % on the other. Without the yardstick the reader cannot know which was meant.',
  source: 'PHIA yardstick; practice of the National Intelligence Council',
  wrong: `template: mine # a set of your own, in which no slide has a <yardstick>
key_judgements:
  - id: J1
    statement: It is likely that one attacker is still at large.
    likelihood: likely
`,
  right: `template: briefing # its method slide prints the yardstick
key_judgements:
  - id: J1
    statement: It is likely that one attacker is still at large.
    likelihood: likely
`,
  checkSlides({ briefing, slides }) {
    const judgement = briefing.key_judgements.find(({ likelihood }) => likelihood !== null);
    if (!judgement?.likelihood || slides.some(({ hasYardstick }) => hasYardstick)) return [];
    return [
      {
        at: judgement.likelihood.at,
        message: `missing yardstick: no slide shows the scale ${scales[briefing.likelihood_scale].label}`,
        hints: ['add a slide with <yardstick> to the template set, like briefing/method, or choose a set that has one'],
      },
    ];
  },
};
