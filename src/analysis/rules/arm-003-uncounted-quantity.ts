/** ARM003: something was taken, and nobody says how much. */
import type { Materiel } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

export const uncountedQuantity: BriefingRule = {
  code: 'ARM003',
  name: 'uncounted-quantity',
  severity: 'note',
  what: 'An item of materiel has no number in `taken`, and no `note` says that its number is not known.',
  why: '“Cartridges” may be a pocketful or a lorry load. If no source counts them, that is worth a word; if one does, the number was forgotten.',
  source: 'completeness',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
materiel:
  - { item: Cartridges, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
materiel:
  - { item: Cartridges, taken: not stated, note: Their number is not stated., sources: [S1] }
`,
  check({ briefing }) {
    return briefing.materiel
      .filter(({ taken, destroyed, damaged, note }) => note === null && ![taken, destroyed, damaged].some(hasNumber))
      .map(({ item, at }) => ({
        at: `${at}.taken`,
        message: `no number: ${item}`,
        hints: ['add the number to `taken:`, or say in `note:` that no source gives one'],
      }));
  },
};

const hasNumber = (figure: Materiel['taken']): boolean => figure !== null && (figure.stated || figure.word !== null);
