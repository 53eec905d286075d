/** ACH011: what nobody has said, weighed like something that somebody saw. */
import type { BriefingRule } from './rule.ts';

export const silenceRatedHigh: BriefingRule = {
  code: 'ACH011',
  name: 'silence-rated-high',
  severity: 'warning',
  what: 'A piece of evidence is a silence (no claim, no statement, nothing reported, does not mention), and both its credibility and its relevance are above low.',
  why: 'That nothing was reported may mean that nothing was there, that nobody looked, or that this source does not say. A silence must not decide which explanation leads; only a search that would have found it makes it more.',
  source: 'Heuer (absence of evidence is evidence to be weighed); practice',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: No claim of responsibility reported, credibility: medium, relevance: high, ratings: { H1: I, H2: C } }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: No claim of responsibility reported, credibility: low, relevance: high, ratings: { H1: I, H2: C } }
`,
  check: ({ briefing }) =>
    briefing.evidence
      .filter(({ text, credibility, relevance }) => credibility !== 'low' && relevance !== 'low' && isSilence(text))
      .map(({ id, text, credibility, at }) => ({
        at: `${at}.credibility`,
        message: `silence rated above low: ${id}, ${text}`,
        hints: [
          `write \`credibility: low\` instead of ${credibility}`,
          'if somebody searched and would have found it, say so in the text: “search of the cars finds no drugs”',
        ],
        related: [{ at: `${at}.text`, note: 'nobody said anything' }],
      })),
};

/** What was looked for and not seen is an observation: "no fresh slide seen from the air". */
const silences: readonly RegExp[] = [
  /\b(?:no|without (?:any|a))\s(?:[\p{L}-]+\s){0,3}(?:claims?|mentions?|statements?|comments?|denials?|word|confirmation)\b/iu,
  /\b(?:no|nobody|no one|none|nothing)\b[^.;]{0,40}\b(?:claim(?:s|ed)|sa(?:id|ys?)|reported|mention(?:s|ed)|known|stated?|admit(?:s|ted))\b/iu,
  /\b(?:do|does|did|has|have)(?: not|n[’']t) (?:say|mention|state|report|name|claim|comment|said|mentioned|stated|reported|named|claimed|commented)\b/iu,
  /\b(?:is|are|was|were)(?: not|n[’']t) (?:mentioned|reported|stated|claimed|known)\b/iu,
  /\bnever (?:mentions?|mentioned|reported|claimed|stated)\b|\bsilen(?:t|ce)\b/iu,
  /(?<!\p{L})(?:не (?:сообща|упомина|упомянут|заявл|говори|назва|назыв|извест)|не взял\p{L}* на себя|молч\p{L}+)/iu,
  /(?<!\p{L})(?:нет|без) (?:\p{L}+ ){0,2}(?:заявлени|сообщени|упоминани|комментари)|(?<!\p{L})никто [^.;]{0,40}не (?:заяв|сообщ|взя|призна)/iu,
];

const isSilence = (text: string): boolean => silences.some((silence) => silence.test(text));
