/** Titles over what follows, what could be done, how it may go on, who thinks otherwise, and what was said. */
import type { Briefing, Scenario } from '../../briefing/briefing.ts';
import { countWords } from '../../foundation/characters/count-words.ts';
import { asWritten, type Inside, insideLine } from './inside-line.ts';
import { firstQuotable, quotable } from './quotable.ts';
import { count, listedNames, quotedNames, type Sentence, sentence } from './sentence.ts';

type Placed = readonly { readonly at: string }[];

/** A title that only counts; `null` where there is nothing to count. */
function counted(key: string, [first, ...others]: Placed): Sentence | null {
  return first ? sentence(key, first.at, { n: others.length + 1, count: count(others.length + 1) }) : null;
}

/** Of a name before words that are quoted. */
const mostName = 40;

interface Told {
  readonly text: string;
  readonly at: string;
}

/** The first of them, in its own words where they are short. */
function firstOf(key: string, [first]: readonly Told[]): Sentence | null {
  const text = first ? quotable(first.text) : null;
  return first && text !== null ? sentence(key, first.at, { text }) : null;
}

export const implicationsTitle = (implications: readonly Told[]): Sentence | null =>
  firstOf('titles.implications.first', implications) ?? counted('titles.implications.plain', implications);

/** What the first assumes, where its words are short and can stand in the middle of a line. */
export function keyAssumptionsTitle(assumptions: readonly Told[], language: string): Sentence | null {
  const [first] = assumptions;
  const text = first ? insideQuotable(first.text, language) : null;
  if (!first || text === null) return counted('titles.keyAssumptions.plain', assumptions);
  return sentence('titles.keyAssumptions.first', first.at, { text });
}

/** Short words as they stand in the middle of a line; `null` where they are long, or their first letter may be that of a name. */
function insideQuotable(words: string, language: string): string | null {
  const text = quotable(words);
  return text === null ? null : insideLine(text, language);
}

/** More options than these, or longer ones, make the title a list. */
const mostOptions = 3;
const mostNamed = 110;
/** So many words of theirs, with ours about them, are a title. */
const mostWords = 11;

/** Up to three by their own words, while these are short: one or the other, since nobody may be able to do both. */
export function optionsTitle(options: Briefing['options'], inside: Inside = asWritten): Sentence | null {
  const [first] = options;
  const texts = options.map(({ text }) => quotable(text) ?? '');
  const isShort =
    texts.length > 1 &&
    texts.length <= mostOptions &&
    texts.every((text) => text !== '') &&
    texts.join('').length <= mostNamed &&
    countWords(texts.join(' ')) <= mostWords;
  if (!first || !isShort) return counted('titles.options.plain', options);
  return sentence('titles.options.named', first.at, {
    n: texts.length,
    count: count(texts.length),
    options: listedNames(texts.map(inside), 'or'),
  });
}

/** So many words of who dissents, and of the view, are a title with ours between them. */
const mostDissent = 11;

/**
 * Who dissents and what they hold instead, of a single view: as one sentence where its words can stand in the middle of it, else behind a
 * colon. A view of more words stands in its table, and the title says who dissents from which judgement.
 *
 * @param judgements the key judgements in their order, by which they are numbered
 */
export function dissentTitle(
  { dissent, key_judgements: judgements }: Pick<Briefing, 'dissent' | 'key_judgements'>,
  language: string,
): Sentence | null {
  const [first, ...others] = dissent;
  if (!first || others.length > 0 || first.who.length > mostName) return counted('titles.dissent.plain', dissent);
  const { who, at } = first;
  const text = quotable(first.text);
  const words = countWords(who) + countWords(text ?? '');
  if (text === null || words > mostDissent) {
    const number = judgements.findIndex(({ id }) => id === first.judgement) + 1;
    return number === 0 ? counted('titles.dissent.plain', dissent) : sentence('titles.dissent.from', at, { who, number });
  }
  const inside = insideLine(text, language);
  return inside === null
    ? sentence('titles.dissent.one', at, { who, text })
    : sentence('titles.dissent.holds', at, { who, text: inside });
}

/** One is called the most likely only where all have a likelihood, and its band lies wholly above each other. */
export function scenariosTitle(
  scenarios: readonly Pick<Scenario, 'title' | 'likelihood' | 'at'>[],
  inside: Inside = asWritten,
): Sentence | null {
  const leader = scenarios.find(({ likelihood, at }) =>
    scenarios.every(
      (other) => other.at === at || (likelihood !== null && other.likelihood !== null && likelihood.from >= other.likelihood.to),
    ),
  );
  if (!leader?.likelihood || scenarios.length < 2) return counted('titles.scenarios.plain', scenarios);
  return sentence('titles.scenarios.leader', leader.at, {
    n: scenarios.length,
    count: count(scenarios.length),
    title: inside(leader.title),
  });
}

/** The first words that are short, with who said them; else one speaker by name, of several how many there are. */
export function quotationsTitle(quotations: Briefing['quotations']): Sentence | null {
  const [first] = quotations;
  if (!first) return null;
  const told = firstQuotable(
    quotations.filter(({ status, who }) => status !== 'denied' && who.length <= mostName),
    ({ words }) => words,
    90,
  );
  if (told) return sentence('titles.quotations.said', told.found.at, { who: told.found.who, words: quotedNames([told.text]) });
  const speakers = new Set(quotations.map(({ who }) => who));
  if (speakers.size === 1) return sentence('titles.quotations.one', first.at, { who: first.who });
  return sentence('titles.quotations.several', first.at, { n: speakers.size, count: count(speakers.size) });
}
