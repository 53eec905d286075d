/** STY004: the same paragraph twice. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const duplicateParagraph: BriefingRule = {
  code: 'STY004',
  name: 'duplicate-paragraph',
  severity: 'warning',
  what: 'Two sentences of the situation, paragraphs of the background, claims, judgements, questions or events are the same, word for word.',
  why: 'It is left over from copying. Printed twice, one report looks like two.',
  source: 'data quality',
  wrong: `situation:
  - text: Gunmen raided the border post and took rifles.
  - text: Gunmen raided the border post and took rifles.
`,
  right: `situation:
  - text: Gunmen raided the border post and took rifles.
  - text: They crossed the border with them.
`,
  check: ({ briefing }) => listsOf(briefing).flatMap(findRepeated),
};

interface Paragraph {
  /** What must be equal: the words, and for an event its time and place too. */
  readonly text: string;
  readonly at: string;
}

/** Only within one list: an event may well be told in the same words as the situation, on another slide. */
const listsOf = (briefing: Briefing): readonly (readonly Paragraph[])[] => [
  briefing.situation.map(({ text, at }) => ({ text, at: `${at}.text` })),
  briefing.context.flatMap(({ paragraphs }) => paragraphs.map(({ text, at }) => ({ text, at: `${at}.text` }))),
  // Two sources may say the same, each with its own grade.
  briefing.claims.map(({ text, said_by, sources, at }) => ({ text: [text, said_by, ...sources].join(' '), at: `${at}.text` })),
  briefing.key_judgements.map(({ statement, at }) => ({ text: statement, at: `${at}.statement` })),
  briefing.questions.map(({ question, at }) => ({ text: question, at: `${at}.question` })),
  briefing.events.map(({ what, time, place, at }) => ({
    text: `${what} ${time.relation} ${time.from.iso} ${time.to?.iso ?? ''} ${place ?? ''}`,
    at: `${at}.what`,
  })),
];

function findRepeated(paragraphs: readonly Paragraph[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return paragraphs.flatMap(({ text, at }) => {
    const plain = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = seen.get(plain);
    if (first === undefined) {
      seen.set(plain, at);
      return [];
    }
    const hints = ['delete one of the two, or say what is different'];
    return [{ at, message: 'the same paragraph twice', hints, related: [{ at: first, note: 'it stands here first' }] }];
  });
}
