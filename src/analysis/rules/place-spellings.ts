/** Every registered spelling of every place, and the words of a sentence compared with them. */
import type { Briefing, Place } from '../../briefing/briefing.ts';
import { isNearMiss, skeletonOf } from './near-miss.ts';

export interface Word {
  readonly text: string;
  /** Characters of the sentence, from 0. */
  readonly from: number;
  readonly to: number;
}

const letters = /\p{L}[\p{L}\p{M}]*(?:[’'ʻʼ‘`](?!s\b)[\p{L}\p{M}]+)*/gu;

/** Words without the possessive: of "Isfara's" only "Isfara". */
export const splitWords = (text: string): readonly Word[] =>
  [...text.matchAll(letters)].map(({ 0: word, index }) => ({ text: word, from: index, to: index + word.length }));

const spelled = (text: string): readonly string[] => splitWords(text).map((word) => word.text);

export interface Variant {
  readonly place: Place;
  readonly words: readonly string[];
}

export interface Spellings {
  /** Other spellings by their first word. */
  readonly variants: ReadonlyMap<string, readonly Variant[]>;
  /** The place that an unregistered word is probably meant for. */
  readonly nearest: (word: string) => Place | undefined;
}

export function collectSpellings(briefing: Briefing): Spellings {
  const names = new Set(briefing.places.map(({ name }) => name));
  const variants = new Map<string, Variant[]>();
  for (const place of briefing.places) {
    for (const variant of place.variants) {
      const words = spelled(variant);
      const [first] = words;
      // A longer form of the name ("Lyakkon post") is no other spelling; a name that another place has belongs to that.
      if (first === undefined || names.has(variant) || holds(words, spelled(place.name))) continue;
      if (isLatin(variant) === isLatin(place.name)) variants.set(first, [...(variants.get(first) ?? []), { place, words }]);
    }
  }
  return { variants, nearest: findNearest(briefing) };
}

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);

const isLatin = (text: string): boolean => /^[^\p{L}]*\p{Script=Latin}/u.test(text);

/** Answers are kept: the same word comes many times. */
function findNearest(briefing: Briefing): Spellings['nearest'] {
  const known = knownWords(briefing);
  const candidates = briefing.places
    .filter(({ name }) => /^\p{Lu}[\p{L}\p{M}’'ʻ]{4,}$/u.test(name) && isLatin(name))
    .map((place) => ({ place, skeleton: skeletonOf(place.name) }));
  const answers = new Map<string, Place | undefined>();
  return (word) => {
    if (known.has(word.toLowerCase()) || !/^\p{Lu}/u.test(word)) return undefined;
    if (!answers.has(word))
      answers.set(word, candidates.find(({ place, skeleton }) => isNearMiss(word, place.name, skeleton))?.place);
    return answers.get(word);
  };
}

/** Words of any registered name: another place, a person or a group may well be called nearly the same. */
function knownWords({ places, parties, actors, persons }: Briefing): ReadonlySet<string> {
  const names = [
    ...places.flatMap(({ name, variants, country }) => [name, ...variants, country ?? '']),
    ...parties.map(({ name }) => name),
    ...actors.flatMap(({ name, short, aliases }) => [name, short ?? '', ...aliases]),
    ...persons.map(({ name }) => name),
  ];
  return new Set(names.flatMap(spelled).map((word) => word.toLowerCase()));
}
