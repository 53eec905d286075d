/** Words by which a sentence does not tell something as fact: it relays, doubts, denies or asks. */

const relaying =
  /\b(?:alleg\w*|accus\w*|suspect\w*|says?|said|saying|accord\w*|report\w*|blam\w*|attribut\w*|rumou?r\w*|believ\w*|thought|suppos\w*|presum\w*|assum\w*|version|theory|theories|hypothes\w*|apparent\w*|seem\w*|appear\w*)\b/iu;
const claiming = /\bclaim\w*\b/iu;
const denying = /\b(?:den(?:y|ies|ied|ying|ials?)|refut\w*|reject\w*|untrue|false\w*|wrong\w*|dismiss\w*)\b/iu;
/** In lower case only: 12 May is a date. */
const may = /\bmay\b/u;
const negating = /\b(?:no|not|none|nobody|neither|nor|never|nothing|cannot|without|lack\w*)\b|n['’]t\b/iu;
const open =
  /\b(?:if|whether|unless|might|could|would|should|must|perhaps|possib\w*|potential\w*|unclear|unknown|disput\w*|contest\w*|open)\b|\?/iu;

/** In somebody else's name: "officials say", "is alleged". "Claims" is asked for apart: a group may claim its own deed. */
export const isRelayed = (sentence: string): boolean => relaying.test(sentence);
export const isClaimed = (sentence: string): boolean => claiming.test(sentence);
export const isDenied = (sentence: string): boolean => denying.test(sentence);
export const isNegated = (sentence: string): boolean => negating.test(sentence);
export const isLeftOpen = (sentence: string): boolean => open.test(sentence) || may.test(sentence);

/** Nothing in the sentence keeps it from being read as fact. */
export const isFlatStatement = (sentence: string): boolean =>
  ![isRelayed, isClaimed, isDenied, isNegated, isLeftOpen].some((isHedged) => isHedged(sentence));
