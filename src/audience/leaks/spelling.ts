/** Words as they sound, whichever letters they are written in: so a name is found that was spelt in another way or another alphabet. */

/** Cyrillic to Latin, of the alphabets that share most letters; in plain letters, so that й is и and ё is е. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g ґ=g д=d е=e є=e ж=j з=z и=i і=i ї=i ј=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u ў=u ф=f х=h ҳ=h һ=h ц=c ч=C ҷ=j ш=S щ=S ъ= ы=i ь= э=e ю=iu я=ia ғ=g ә=a'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Ways of writing one sound in Latin letters, the longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|š|ş/gu, 'S'],
  [/tch|ch|č|ç/gu, 'C'],
  [/kh|x|gh(?=[aeiou])/gu, 'h'],
  [/zh|dzh|dj/gu, 'j'],
  [/ts|tz|c(?=[eiy])/gu, 'c'],
  [/ph/gu, 'f'],
  [/[ij]?yu|ju(?=$)/gu, 'iu'],
  [/[ij]?ya/gu, 'ia'],
  [/yo|jo(?=$)/gu, 'e'],
  [/ye/gu, 'e'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/w/gu, 'v'],
  [/q/gu, 'k'],
  [/y/gu, 'i'],
];

const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}+$/u.test(word);

/** @param word one word of a plain text; undefined where it is written in other letters than Latin and Cyrillic */
export function soundOf(word: string): string | undefined {
  const inLatin = isCyrillic(word) ? [...word].map((letter) => latin[letter] ?? '').join('') : word;
  if (!/^[a-zA-Z]+$/u.test(inLatin)) return undefined;
  const spelt = isCyrillic(word) ? inLatin : sounds.reduce((text, [pattern, sound]) => text.replaceAll(pattern, sound), inLatin);
  return spelt.replaceAll(/([a-zA-Z])\1+/gu, '$1').replaceAll(/ii+/gu, 'i');
}

/** Letters of the two alphabets that look alike. */
const alike = 'аa еe оo рp сc уy хx іi ѕs јj'.split(' ');
const toLatin: ReadonlyMap<string, string> = new Map(alike.map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const capitals = 'вb нh кk мm тt'.split(' ');
const toCyrillic: ReadonlyMap<string, string> = new Map([...alike, ...capitals].map((pair) => [pair[1] ?? '', pair[0] ?? '']));
const fromCapitals: ReadonlyMap<string, string> = new Map(capitals.map((pair) => [pair[0] ?? '', pair[1] ?? '']));

const mixed =
  /(?<![\p{Script=Cyrillic}\p{Script=Latin}])(?:\p{Script=Cyrillic}+\p{Script=Latin}|\p{Script=Latin}+\p{Script=Cyrillic})[\p{Script=Cyrillic}\p{Script=Latin}]*/gu;

/** Words that mix the two alphabets, in that of most of their letters that only one of them has. @param plain a plain text */
export const inOneScript = (plain: string): string =>
  plain.replaceAll(mixed, (word) => {
    const letters = [...word];
    const own = letters.filter(
      (letter) => /\p{Script=Cyrillic}/u.test(letter) && !toLatin.has(letter) && !fromCapitals.has(letter),
    );
    const foreign = letters.filter((letter) => /\p{Script=Latin}/u.test(letter) && !toCyrillic.has(letter));
    const isOurs =
      own.length === foreign.length
        ? letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length * 2 >= letters.length
        : own.length > foreign.length;
    return letters
      .map((letter) => (isOurs ? toCyrillic.get(letter) : (toLatin.get(letter) ?? fromCapitals.get(letter))) ?? letter)
      .join('');
  });

/** The word in the other alphabet where all its letters look like letters of that; undefined where they do not. */
export function lookAlike(word: string): string | undefined {
  const there = [...word].map((letter) => toLatin.get(letter) ?? toCyrillic.get(letter));
  return word.length >= 2 && there.every((letter) => letter !== undefined) ? there.join('') : undefined;
}
