/** FAC008: assumptions that are not listed, or are told as fact. */
import type { Briefing } from '../../briefing/briefing.ts';
import { contentWords, indexByStem } from './content-words.ts';
import type { BriefingRule, Finding, Subject } from './rule.ts';
import { findPlainSentences } from './told-as-fact.ts';

export const assumptionAsFact: BriefingRule = {
  code: 'FAC008',
  name: 'assumption-as-fact',
  severity: 'warning',
  what:
    'A note or a piece of evidence says that something is assumed, and `assumptions:` has nothing of the kind; or an ' +
    'assumption stands word for word as a fact elsewhere.',
  why: 'An assumption that nobody sees cannot be questioned. Listed, it comes with what follows if it is wrong.',
  source: 'ICD 203, standard 3',
  wrong: `evidence:
  - { id: E1, text: The rifles found are assumed to be those taken, credibility: medium, relevance: medium, ratings: {} }
`,
  right: `evidence:
  - { id: E1, text: The rifles found are assumed to be those taken, credibility: medium, relevance: medium, ratings: {} }
assumptions:
  - id: A1
    text: The rifles found are among those taken.
    if_wrong: All rifles taken are still outstanding.
`,
  check: (subject) => [...findUnlisted(subject.briefing), ...findToldAsFact(subject)],
};

const assuming =
  /\b(?:is|are|was|were|be|been|we|I|here|only|must be) (?:assum(?:e|ed|ing)|presum(?:e|ed))\b|^assum(?:ed|ing|es)\b|[;,(] ?(?:assumed|assuming)\b/iu;

function findUnlisted(briefing: Briefing): readonly Finding[] {
  const isListed = compareWith(briefing.assumptions.map(({ text }) => text));
  return remarksOf(briefing)
    .filter(({ text }) => assuming.test(text) && !isListed(text))
    .map(({ text, at }) => ({
      at,
      message: `assumption that is not listed: ${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}`,
      hints: ['add it to `assumptions:` with `text:` and `if_wrong:`'],
    }));
}

interface Remark {
  readonly text: string;
  readonly at: string;
}

const remarksOf = ({ materiel, casualties, events, incidents, evidence }: Briefing): readonly Remark[] => [
  ...[...materiel, ...casualties, ...events, ...incidents.flatMap(({ attackers }) => attackers ?? [])].flatMap(({ note, at }) =>
    note === null ? [] : [{ text: note, at: `${at}.note` }],
  ),
  ...evidence.map(({ text, at }) => ({ text, at: `${at}.text` })),
];

/** Two words in common with one of them are enough: the remark is short, and the list says it at length. */
function compareWith(assumptions: readonly string[]): (text: string) => boolean {
  const holders = indexByStem(assumptions);
  return (text) => {
    const shared = contentWords(text).flatMap(({ stem }) => holders.get(stem) ?? []);
    return new Set(shared).size < shared.length;
  };
}

function findToldAsFact({ briefing, texts, languages }: Subject): readonly Finding[] {
  const assumptions = new Map(briefing.assumptions.map((assumption) => [bare(assumption.text), assumption]));
  if (assumptions.size === 0) return [];
  return findPlainSentences(briefing, texts, languages).flatMap(({ text, at, from }) => {
    const assumption = assumptions.get(bare(text));
    if (!assumption) return [];
    return [
      {
        at,
        within: { from, to: from + text.trimEnd().length },
        message: `assumption told as fact: ${assumption.id}`,
        hints: ['say that it is assumed, or leave it to the list of assumptions'],
        related: [{ at: `${assumption.at}.text`, note: 'the assumption' }],
      },
    ];
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
