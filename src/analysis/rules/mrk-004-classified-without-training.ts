/** MRK004: a mark of classification on a deck that is no exercise. */
import type { BriefingRule } from './rule.ts';

export const classifiedWithoutTraining: BriefingRule = {
  code: 'MRK004',
  name: 'classified-without-training',
  severity: 'error',
  what: '`handling.marks` holds CONFIDENTIAL, SECRET or TOP SECRET, and `training: true` does not say that this is an exercise.',
  why: 'Only an authority may classify. On open material the mark is false, and a real classified deck does not belong on a machine that runs Briefdeck.',
  source: 'practice of exercise marking; TLP is no classification',
  wrong: `handling:
  tlp: RED
  marks: [SECRET]
`,
  right: `handling:
  tlp: RED
  marks: [SECRET, "CLASSIFICATION MARKINGS FOR TRAINING PURPOSES ONLY"]
  training: true
`,
  check: ({ briefing: { handling } }) =>
    handling.training === true
      ? []
      : handling.marks.flatMap((mark, index) => {
          const label = classification(mark);
          if (label === undefined) return [];
          return [
            {
              at: `${handling.at}.marks[${index}]`,
              message: `classification outside an exercise: ${label}`,
              hints: [
                'delete the mark; TLP says how far the deck may go',
                'in an exercise, add `training: true` under `handling:`',
              ],
            },
          ];
        }),
};

/** In capitals, or as the whole mark; "commercial in confidence" and "private and confidential" are not classified. */
function classification(mark: string): string | undefined {
  const label = /\b(?:TOP SECRET|SECRET|CONFIDENTIAL)\b/u.exec(mark) ?? /^(?:top[ -]secret|secret|confidential)$/iu.exec(mark);
  const isPrivate = /\b(?:private|personal|commercial|business|company|client|medical|strictly|in confidence|trade)\b/iu.test(
    mark,
  );
  return label && !isPrivate ? label[0].toUpperCase() : undefined;
}
