/** The rest of the sentence that a phrase stands in, for the exceptions of a rule, and the finding that marks the phrase. */
import type { AuthorText } from './author-texts.ts';
import type { Phrase } from './phrases-in-texts.ts';
import type { Finding } from './rule.ts';

export const before = ({ sentence, within }: Phrase): string => sentence.text.slice(0, within.from - sentence.from);
export const after = ({ sentence, within }: Phrase): string => sentence.text.slice(within.to - sentence.from);

/** A capital inside the sentence: "Mayor Might", "the Clearly Foundation". */
export const isName = (phrase: Phrase): boolean => /^\p{Lu}/u.test(phrase.words) && before(phrase).trim() !== '';

/** Where the author concludes, and so must say how likely it is. Narrative and remarks may relay the words of others. */
export const isConcluding = ({ kind }: Pick<AuthorText, 'kind'>): boolean => kind === 'judgement' || kind === 'title';

export const findingAt = ({ at, within }: Pick<Phrase, 'at' | 'within'>, message: string, ...hints: string[]): Finding => ({
  at,
  within,
  message,
  hints,
});
