/** GEO001: one place under two names. */
import type { AuthorSentence, AuthorText } from './author-texts.ts';
import { collectSpellings, type Spellings, splitWords, type Variant, type Word } from './place-spellings.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const nameVariants: BriefingRule = {
  code: 'GEO001',
  name: 'name-variants',
  severity: 'warning',
  what: 'Your own text spells a place differently from its `name:`; either as one of its `variants:`, or nearly like its name.',
  why: 'The reader looks for two places, and finds only one of them on the map.',
  source: 'consistency',
  wrong: `places:
  - { id: lyakkon, name: Lyakkon, variants: [Lakkon] }
situation:
  - text: Gunmen raided the post at Lakkon.
`,
  right: `places:
  - { id: lyakkon, name: Lyakkon, variants: [Lakkon] }
situation:
  - text: Gunmen raided the post at Lyakkon, also written Lakkon.
`,
  check({ briefing, texts }) {
    if (briefing.places.length === 0) return [];
    const spellings = collectSpellings(briefing);
    return texts.flatMap((text) => onceEach(text.sentences.flatMap((sentence) => findIn(sentence, text, spellings))));
  },
};

const onceEach = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ message }, index) => findings.findIndex((other) => other.message === message) === index);

function findIn(sentence: AuthorSentence, { at }: AuthorText, { variants, nearest }: Spellings): readonly Finding[] {
  const words = splitWords(sentence.text);
  return words.flatMap((word, index) => {
    const variant = variants.get(word.text)?.find((each) => standsAt(each, words, index));
    const place = variant?.place ?? (index > 0 ? nearest(word.text) : undefined);
    // Beside the name itself, the other spelling is being explained.
    if (!place || sentence.text.includes(place.name)) return [];
    const last = variant ? (words[index + variant.words.length - 1] ?? word) : word;
    const within = { from: sentence.from + word.from, to: sentence.from + last.to };
    const written = sentence.text.slice(word.from, last.to);
    return [{ at, within, ...(variant ? otherSpelling(written, place) : unknownSpelling(written, place)) }];
  });
}

const standsAt = ({ words: spelling }: Variant, words: readonly Word[], index: number): boolean =>
  spelling.every((word, offset) => words[index + offset]?.text === word);

type Said = Pick<Finding, 'message' | 'hints' | 'related'>;

const otherSpelling = (written: string, { name, at }: Variant['place']): Said => ({
  message: `other spelling of ${name}: ${written}`,
  hints: [`write ${name}, or name both once in the same sentence: ${name} (${written})`],
  related: [{ at: `${at}.name`, note: `here it is called ${name}` }],
});

const unknownSpelling = (written: string, { name, at }: Variant['place']): Said => ({
  message: `unknown spelling of ${name}: ${written}`,
  hints: [`write ${name} if you mean it`, `if ${written} is another place, add it to \`places:\``],
  related: [{ at: `${at}.name`, note: `here it is called ${name}` }],
});
