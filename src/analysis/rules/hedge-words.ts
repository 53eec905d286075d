/** Words by which a sentence does not tell something as fact: it relays, doubts, denies or asks. */
import { type Languages, wordPattern } from '../../briefing/language-words.ts';
import { ruleWords } from '../../briefing/rule-words.ts';

const relaying =
  /\b(?:alleg\w*|accus\w*|suspect\w*|says?|said|saying|accord\w*|report\w*|blam\w*|attribut\w*|rumou?r\w*|believ\w*|thought|suppos\w*|presum\w*|assum\w*|version|theory|theories|hypothes\w*|apparent\w*|seem\w*|appear\w*)\b/iu;
const claiming = /\bclaim\w*\b/iu;
const denying = /\b(?:den(?:y|ies|ied|ying|ials?)|refut\w*|reject\w*|untrue|false\w*|wrong\w*|dismiss\w*)\b/iu;
/** In lower case only: 12 May is a date. */
const may = /\bmay\b/u;
const negating = /\b(?:no|not|none|nobody|neither|nor|never|nothing|cannot|without|lack\w*)\b|n['’]t\b/iu;
const open =
  /\b(?:if|whether|unless|might|could|would|should|must|perhaps|possib\w*|potential\w*|unclear|unknown|disput\w*|contest\w*|open)\b|\?/iu;

/** What hedges sentences in the language of a deck, beside English words, which may stand in any deck. */
export interface Hedges {
  readonly relaying: RegExp | undefined;
  readonly denying: RegExp | undefined;
  readonly negating: RegExp | undefined;
  readonly open: RegExp | undefined;
}

/** @param added words that the project adds */
export const hedgesIn = (language: string, added: Languages = {}): Hedges => ({
  relaying: wordPattern(ruleWords('relaying', language, added)),
  denying: wordPattern(ruleWords('denying', language, added)),
  negating: wordPattern(ruleWords('negating', language, added)),
  open: wordPattern(ruleWords('open', language, added)),
});

const english: Hedges = hedgesIn('en');

/** Patterns have the flag `g`, whose memory of the last place `search` does not touch. */
const holds = (pattern: RegExp | undefined, sentence: string): boolean => pattern !== undefined && sentence.search(pattern) >= 0;

/** In somebody else's name: "officials say", "is alleged". "Claims" is asked for apart: a group may claim its own deed. */
export const isRelayed = (sentence: string, hedges = english): boolean =>
  relaying.test(sentence) || holds(hedges.relaying, sentence);
export const isClaimed = (sentence: string): boolean => claiming.test(sentence);
export const isDenied = (sentence: string, hedges = english): boolean =>
  denying.test(sentence) || holds(hedges.denying, sentence);
export const isNegated = (sentence: string, hedges = english): boolean =>
  negating.test(sentence) || holds(hedges.negating, sentence);
export const isLeftOpen = (sentence: string, hedges = english): boolean =>
  open.test(sentence) || may.test(sentence) || /[؟？]/u.test(sentence) || holds(hedges.open, sentence);

/** Nothing in the sentence keeps it from being read as fact. */
export const isFlatStatement = (sentence: string, hedges = english): boolean =>
  ![isRelayed, isClaimed, isDenied, isNegated, isLeftOpen].some((isHedged) => isHedged(sentence, hedges));
