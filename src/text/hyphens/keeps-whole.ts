/** Which words stay whole, whatever the patterns of their language allow: names, abbreviations, numbers, addresses. */
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';
import type { StyledRun } from '../body.ts';

/** Fields of a briefing that say what somebody, a place or a source is called. */
const nameFields: ReadonlySet<string> = new Set([
  ...['name', 'names', 'place', 'places', 'from', 'to', 'by', 'who', 'said_by', 'author', 'publisher', 'publishers'],
  ...['prepared_by', 'id', 'url'],
]);

/** Whether all words of a run do: a name that a field of the briefing says, a citation, what is clicked. */
export function isNameOrLink({ origin, link, superscript }: StyledRun): boolean {
  const field = origin?.path?.split('.').findLast((part) => !/^(?:\d+|\[\d+\])$/u.test(part)) ?? '';
  return link !== undefined || superscript || nameFields.has(field.replace(/(?:\[\d+\])+$/u, ''));
}

/** Pieces of a shorter word are harder to read than smaller type. */
const shortestWord = 8;

/** In these every noun is written with a capital. */
const capitalizing: ReadonlySet<string> = new Set(['de', 'lb']);

const laterCapital = /.\p{Lu}/u;
const capital = /^\p{Lu}/u;
/** What only addresses, names of files, formulas and the like have between two blanks. */
const noWord = /[\d@/\\_#=&~|<>]|\p{L}[.:]\p{L}/u;
const startsSentence = /(?:^|\n|[.!?…:;•·–—]["'»”’)]*\s+)["'«„“‘(¿¡]*$/u;

/** Whether the word from `start` to `end` does, by the letters that it has and by what stands around it. */
export function keepsWhole(text: string, [start, end]: readonly [number, number], language: string): boolean {
  const word = text.slice(start, end);
  if (word.length < shortestWord || laterCapital.test(word)) return true;
  const before = text.slice(0, start);
  const from = start - (/\S*$/u.exec(before)?.[0].length ?? 0);
  const rest = /^\S*/u.exec(text.slice(end))?.[0] ?? '';
  if (noWord.test(text.slice(from, end) + rest)) return true;
  return capital.test(word) && !capitalizing.has(primaryLanguage(language)) && !startsSentence.test(before);
}
