/** A word without its ending, by Snowball; languages that have no stemmer here keep their words whole. */

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { primaryLanguage } from '../foundation/characters/language-tag.ts';

const stemmers: Readonly<Record<string, (word: string) => string>> = { en: stemEnglish, ru: stemRussian };

/** Forms that no ending leads back from. */
const irregular: ReadonlyMap<string, string> = new Map(
  `take took taken|leave left|find found|flee fled|begin began begun|break broke broken|go went gone goes|bring brought|fight fought
  hold held|tell told|shoot shot|steal stole stolen|draw drew drawn|grow grew grown|know knew known|give gave given|come came|see saw seen
  become became|lose lost|make made|meet met|buy bought|catch caught|drive drove driven|fall fell fallen|hide hid hidden|hit hits
  keep kept|lead led|pay paid|rise rose risen|run ran|sell sold|send sent|speak spoke spoken|spend spent|stand stood|strike struck
  think thought|throw threw thrown|win won|write wrote written|burn burnt|man men|woman women|child children|person people persons`
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** @param word in small letters */
export const stemWord = (word: string, language: string): string =>
  stemmers[primaryLanguage(language)]?.(irregularOf(word, language).replaceAll('ё', 'е')) ?? word;

const irregularOf = (word: string, language: string): string =>
  primaryLanguage(language) === 'en' ? (irregular.get(word) ?? word.replace(/(?<=\p{L}{3})men$/u, 'man')) : word;
