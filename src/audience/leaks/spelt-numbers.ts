/** Numbers in texts that are written in another way than in digits or as one word: dozens and scores, Roman numerals, ordinals. */

/** Words of one letter each are no numerals: I is a word, V and X are names. */
const roman = /(?<![\p{L}\p{N}.-])([IVXLІХ]{2,7})(?=\s\p{Ll}{3,})/gu;
const canonical = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** What a Roman numeral orders: "the XIX century". */
const ordered = /^\s(?:cent|век|стол|si[eè]c|siglo|степен|класс)/u;
const values: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

export const ofRoman = (numeral: string): number =>
  [...numeral].reduce((sum, letter, index, all) => {
    const [own, next] = [values.get(letter) ?? 0, values.get(all[index + 1] ?? '') ?? 0];
    return own < next ? sum - own : sum + own;
  }, 0);

/** A number before a dozen; 1 where an article or nothing stands there. */
const times: ReadonlyMap<string, number> = new Map(
  'two=2 three=3 four=4 five=5 six=6 couple=2 две=2 двух=2 три=3 трех=3 трёх=3 четыре=4 четырех=4 четырёх=4 пять=5 пяти=5 два=2 полтора=1.5 полторы=1.5 шесть=6 шести=6 семь=7 восемь=8 девять=9 deux=2 trois=3 quatre=4 cinq=5 dos=2 tres=3 cuatro=4 cinco=5'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string])
    .map(([word, number]) => [word, Number(number)]),
);
const heaps: readonly (readonly [RegExp, number])[] = [
  [/^dozen$/u, 12],
  [/^score$/u, 20],
  [/^дюжин[ауы]?$/u, 12],
  [/^десят(?:ок|ка|ков)$/u, 10],
  [/^douzaines?$/u, 12],
  [/^docenas?$/u, 12],
];
const heap =
  /(?<!\p{L})(?:(half|media|demi|une demi)[\s-](?:an?\s)?|(?:an?|una?|une)\s|(\p{L}+)(?:\sof)?\s)?(dozen|score|дюжин[ауы]?|десят(?:ок|ка|ков)|douzaines?|docenas?)(?!\p{L})(?:\s(?:and|и|et|y)\s(\p{L}+)(?!\p{L}))?/giu;
const halves: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})полдюжины(?!\p{L})/giu, '6'],
  [/(?<!\p{L})полтора\sдесятка(?!\p{L})/giu, '15'],
  [/(?<!\p{L})полсотни(?!\p{L})/giu, '50'],
];

/** The text with such numbers in digits. @param numberOf a number that is written as a word */
export function withSpeltNumbers(text: string, numberOf: (word: string) => number | undefined): string {
  const counted = halves
    .reduce((rest, [pattern, number]) => rest.replaceAll(pattern, number), text)
    .replaceAll(heap, (whole, half: string | undefined, before: string | undefined, word: string, after: string | undefined) => {
      const each = heaps.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? 0;
      const known = before === undefined ? 1 : times.get(before.toLowerCase());
      // "Some dozen guards": what stands before is no number, and stays. A score of a game is none.
      if (known === undefined && /^score$/iu.test(word)) return whole;
      const more = after === undefined ? undefined : numberOf(after.toLowerCase());
      const number = (half === undefined ? (known ?? 1) : 0.5) * each + (more !== undefined && more < each ? more : 0);
      const tail =
        after !== undefined && (more === undefined || more >= each) ? whole.slice(whole.lastIndexOf(word) + word.length) : '';
      return `${known === undefined && before !== undefined ? `${before} ` : ''}${number}${tail}`;
    });
  return counted.replaceAll(roman, (numeral, _letters, at: number) => {
    const latin = numeral.replaceAll('І', 'I').replaceAll('Х', 'X');
    const isNumber = canonical.test(latin) && !ordered.test(counted.slice(at + numeral.length));
    // After a name it is a part of that: "Charles II was".
    return isNumber && !/\p{Lu}\p{L}+\s$/u.test(counted.slice(0, at)) ? String(ofRoman(latin)) : numeral;
  });
}

const stems: readonly (readonly [RegExp, number])[] = (
  [
    ['third|трет(?:ии|ьего|ьему|ьим|ьем|ья|ью|ьеи|ье)|troisieme|tercer[oa]?|(?:ال)?ثالثة?', 3],
    ['fourth|четверт@|quatrieme|cuart[oa]|(?:ال)?رابعة?', 4],
    ['fifth|пят@|cinquieme|quint[oa]|(?:ال)?خامسة?', 5],
    ['sixth|шест@|sixieme|sext[oa]|(?:ال)?سادسة?', 6],
    ['seventh|седьм@|septieme|septim[oa]|(?:ال)?سابعة?', 7],
    ['eighth|восьм@|huitieme|octav[oa]|(?:ال)?ثامنة?', 8],
    ['ninth|девят@|neuvieme|noven[oa]|(?:ال)?تاسعة?', 9],
    ['tenth|десят@|dixieme|decim[oa]|(?:ال)?عاشرة?', 10],
    ['eleventh|одиннадцат@|onzieme', 11],
    ['twelfth|двенадцат@|douzieme', 12],
  ] as const
).map(([words, number]) => [new RegExp(`^(?:${words.replaceAll('@', '(?:ыи|ои|ого|ому|ым|ом|ая|ую|ое)')})$`, 'u'), number]);

export interface Ordinal {
  readonly number: number;
  /** The words after it, as a plain text. */
  readonly beside: string;
}

/** "The third hostage": that there are three at least. @param words of a text made plain */
export const ordinalsIn = (words: readonly string[]): readonly Ordinal[] =>
  words.flatMap((word, index) => {
    const number = /^\d+(?:st|nd|rd|th|e|eme)$/u.test(word)
      ? Number.parseInt(word, 10)
      : stems.find(([pattern]) => pattern.test(word))?.[1];
    // "A third of" is a share.
    const next = words.slice(index + 1, index + 3);
    return number === undefined || next[0] === 'of' ? [] : [{ number, beside: ` ${next.join(' ')} ` }];
  });
