/** Arabic names beside the same in letters that write all vowels: what Arabic writes of them are consonants and long vowels. */

const sounds: ReadonlyMap<string, string> = new Map(
  'ب=[bp] پ=p ت=t ط=t ث=[st] س=s ص=s ج=[jg] چ=C ژ=j ح=h خ=h ه=h د=d ض=[dz] ذ=[dz] ز=z ظ=[dz] ر=r ش=S غ=[gh] گ=g ف=[fv] ڤ=[fv] ق=[kg] ك=k ک=k ل=l م=m ن=n'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** Long vowels, and the two letters that are a vowel or a consonant. */
const long: ReadonlyMap<string, string> = new Map([
  ['ا', '[ae]{1,2}'],
  ['و', '(?:a?[ou]{1,2}|[aeiou]?v[aeiou]{0,2})'],
  ['ي', '(?:[ae]?i|e|[aeiou]?i[aeiou]{1,2})'],
  ['ی', '(?:[ae]?i|e|[aeiou]?i[aeiou]{1,2})'],
]);
const first: ReadonlyMap<string, string> = new Map([
  ['ا', '[aeiou]{1,2}'],
  ['ع', '[aeiou]{1,2}'],
  ['و', '(?:v[aeiou]{0,2}|[ou]{1,2})'],
  ['ي', 'i[aeiou]{0,2}'],
  ['ی', 'i[aeiou]{0,2}'],
]);
const last: ReadonlyMap<string, string> = new Map([
  ['ة', '[ae]?h?'],
  ['ه', '(?:[ae]?h?)'],
  ['ى', '[aei]'],
  ['ي', '(?:i|ei|ii)'],
]);
const gap = '[aeiou]{0,2}';

export interface ArabicForm {
  /** A test for a word as it sounds in letters with vowels. */
  readonly pattern: RegExp;
  /** Words of three letters without a long vowel are words of every day: they are a name only beside another one. */
  readonly isTelling: boolean;
}

/** @param word in plain letters, without an article; undefined of one that is too short to be told */
export function arabicForm(word: string): ArabicForm | undefined {
  const letters = [...word.replaceAll(/[ءئؤ]/gu, 'ع').replaceAll(/[أإآ]/gu, 'ا')];
  let pattern = '';
  let [consonants, vowels] = [0, 0];
  for (const [at, letter] of letters.entries()) {
    const isLast = at === letters.length - 1;
    const own = at === 0 ? first.get(letter) : isLast ? last.get(letter) : undefined;
    const sound = sounds.get(letter);
    const vowel = own ?? (sound === undefined ? (letter === 'ع' ? gap : long.get(letter)) : undefined);
    if (vowel === undefined && sound === undefined) return undefined;
    const isAfterConsonant = at > 0 && sounds.has(letters[at - 1] ?? '') && !isVowelAt(letters, at - 1);
    pattern += vowel ?? `${isAfterConsonant ? gap : ''}${sound}`;
    if (vowel === undefined || letter === 'ع' || (at === 0 && letter !== 'ا')) consonants += 1;
    else if (at > 0 && long.has(letter)) vowels += 1;
  }
  if (consonants < 2) return undefined;
  const isTelling = consonants >= 3 && (vowels > 0 || consonants >= 4);
  return { pattern: new RegExp(`^${pattern}$`, 'u'), isTelling };
}

/** Whether a letter that may be a consonant is written for a vowel there. */
const isVowelAt = (letters: readonly string[], at: number): boolean => at === letters.length - 1 && last.has(letters[at] ?? '');

/** A word with and without its article, and without a particle that is written together with it. */
export const withoutArticle = (word: string): readonly string[] => [
  ...new Set([word, word.replace(/^[وفبلك]?ال(?=.{3})/u, ''), word.replace(/^[وفبل](?=.{4})/u, '')]),
];
