/** CAS013: a part that may be larger than its whole. */
import { allowed, exceeds } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { cellsOf } from '../figures/cells.ts';
import type { BriefingRule } from './rule.ts';

export const partMayExceed: BriefingRule = {
  code: 'CAS013',
  name: 'part-may-exceed',
  severity: 'note',
  what: 'A part in `of_whom` may be larger than its figure: its highest number is above the highest of the whole, or its lowest above the lowest of a whole without a highest. Where it surely is, that is an error (FIG003).',
  why: 'Of twelve dead, “up to fifteen” cannot have been children. The part, or the whole, is of another day or of other people.',
  source: 'arithmetic',
  wrong: `sources:
  - { id: S1, kind: article, title: Collapse of a school, reliability: C }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: collapse, title: Collapse, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, killed: 12, wounded: not stated, of_whom: { killed: { children: 10-15 } }, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Collapse of a school, reliability: C }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: collapse, title: Collapse, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, killed: 12, wounded: not stated, of_whom: { killed: { children: 10-12 } }, sources: [S1] }
`,
  check({ briefing }) {
    return briefing.incidents.flatMap(({ id }) =>
      cellsOf(briefing, id).flatMap(({ figure, of_whom, at }) =>
        Object.entries(of_whom)
          .filter(([, part]) => exceeds(part, figure) === 'possibly' || raises(part, figure))
          .map(([group, part]) => ({
            at,
            message: `part may be larger than its whole: ${group.replaceAll('_', ' ')} ${sayQuantity(part)} of ${sayQuantity(figure)}`,
            hints: ['lower the part, or raise the figure, by what the source says of both'],
          })),
      ),
    );
  },
};

/** "At least 3, of whom at least 4 children": the whole is at least 4. */
const raises = (part: Quantity, whole: Quantity): boolean =>
  part.stated && whole.stated && whole.high === null && allowed(part).least > Math.max(0, allowed(whole).least);
