/** Every text of the file that can be printed, whoever said it; never ids, titles of sources, excerpts and quotations to compare with. */
import type { Briefing } from '../../briefing/briefing.ts';

export interface PrintedText {
  readonly text: string;
  readonly at: string;
}

/** Fields whose text stands on a slide or in its notes. */
const printed: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'text', 'statement', 'basis', 'change_reason', 'descriptor', 'source_summary', 'precision', 'label'],
  ...['note', 'summary', 'link', 'what', 'said_by', 'question', 'reading', 'if_wrong', 'aims', 'strength', 'interest'],
  ...['rests_on', 'by', 'standing', 'heading', 'kicker', 'missing', 'disconfirming_sought', 'why', 'how', 'changes'],
  ...['hypotheses_note', 'caption', 'alt', 'reason', 'scope', 'item', 'distribution'],
]);

export const printedTexts = (briefing: Briefing): readonly PrintedText[] => [
  ...Object.entries(briefing.headlines).flatMap(([slide, text]) =>
    slide === 'at' || typeof text !== 'string' ? [] : [{ text, at: `headlines.${slide}` }],
  ),
  ...textsIn(briefing, ''),
];

function textsIn(value: object, at: string): readonly PrintedText[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = Array.isArray(value) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
    if (typeof part === 'string')
      return printed.has(key) && !/^sources\[\d+\]\.title$/u.test(here) ? [{ text: part, at: here }] : [];
    return typeof part === 'object' && part !== null ? textsIn(part, here) : [];
  });
}
