/** An author's words in the middle of one of our lines: their first letter is small there, where that is surely no name. */
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { firstQuotable } from './quotable.ts';

/** Words that begin a sentence, or say how somebody stands, and are never a name by themselves, by language. */
const lowered: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: new Set(
      (
        'a an the it its this that these those there they their he his she her we our you your who what where when why how all any ' +
        'another both each every either neither no nobody nothing none not one two three four five six seven eight nine ten some ' +
        'somebody someone several many most more few fewer less much at in on of for from with without within by to under over between ' +
        'after before during until since while if as only even further other others ' +
        'accused alleged arrested detained died found freed held injured killed missing named owner presumed released reported said saw says ' +
        'shot suspected told wanted wounded ' +
        // What begins the name of an option or of an explanation.
        'arrest ask begin build buy call close continue cut deploy evacuate give increase inspect keep leave let lower make move negotiate ' +
        'open pay publish put raise reduce release repair replace request restrict search seek send share shut start stay stop suspend take ' +
        'tell wait warn withdraw accidental armed criminal deliberate economic ethnic foreign human local military natural organised ' +
        'organized political private religious technical'
      ).split(' '),
    ),
    ru: new Set(
      (
        'в во на у к ко о об от до из с со за по под над при про для без между через после перед около не ни никто ничто ничего нет ' +
        'ни один одна одно одни два две три четыре пять несколько много большинство все всё весь вся каждый каждая каждое любой ' +
        'другой другая другие это этот эта эти тот та те он она оно они его её их кто что где когда как если только ещё уже среди'
      ).split(' '),
    ),
  }),
);

/**
 * The words as they stand in the middle of a line: with a small first letter. `null` where that letter may be that of a name.
 *
 * @param ordinary further words that are no names
 */
export function insideLine(text: string, language: string, ordinary: ReadonlySet<string> = new Set()): string | null {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const small = first.toLowerCase();
  if (first !== '' && first === small) return text;
  // "IT" and "US" are no words, whatever they look like in small letters.
  if (/^\p{Lu}{2}/u.test(first)) return null;
  const isOrdinary = lowered.get(primaryLanguage(language))?.has(small) === true || ordinary.has(small);
  return isOrdinary ? small + text.slice(first.length) : null;
}

/** Words as they stand in the middle of a line; those that may begin with a name stay as they are. */
export type Inside = (text: string) => string;

/** Where nothing is known of the words of a briefing: each may begin with a name. */
export const asWritten: Inside = (text) => text;

/** By the words of the briefing, which are gone through once, when the first title asks. */
export function insideOf(briefing: { readonly language: string }): Inside {
  let ordinary: ReadonlySet<string> | null = null;
  return (text) => {
    const known = insideLine(text, briefing.language);
    if (known !== null) return known;
    ordinary ??= ordinaryWords(briefing);
    return insideLine(text, briefing.language, ordinary) ?? text;
  };
}

/** The first of several whose words are short and can stand in the middle of a line, and the words. */
export function firstInside<Each>(
  list: readonly Each[],
  textOf: (each: Each) => string,
  language: string,
): { readonly found: Each; readonly text: string } | null {
  const fitting = list.filter((each) => insideLine(textOf(each).trim(), language) !== null);
  const told = firstQuotable(fitting, textOf);
  return told && { found: told.found, text: insideLine(told.text, language) ?? told.text };
}
