/**
 * Names of one form with other vowels, as those of Arabic have in Latin letters: Yusuf, Youssef, Yousif; Muhammad, Mohamed; Umar, Omar. Their
 * consonants are the same, and their vowels stand at the same places and are neighbours.
 */

export interface VowelForm {
  readonly consonants: string;
  /** What stands before, between and behind them. */
  readonly vowels: readonly string[];
}

/** Of fewer consonants words of every day have one form; with a vowel before them two are enough. */
const fewest = 3;

/** @param fold a word as it sounds, as `foldsOf` gives it; undefined of one that has too little to go by */
export function vowelForm(fold: string): VowelForm | undefined {
  // Between vowels, and before one at the beginning, i is a consonant: Yusuf, Zayed.
  const glided = fold.replaceAll(/(?:^|(?<=[aeou]))i(?=[aou])/gu, 'y');
  const consonants = glided.replaceAll(/[aeiou]/gu, '');
  const vowels = glided.split(/[^aeiou]/u);
  const isEnough = consonants.length >= fewest || (consonants.length === 2 && vowels[0] !== '' && glided.length >= 4);
  return isEnough ? { consonants, vowels } : undefined;
}

const neighbours: ReadonlySet<string> = new Set(
  'a e,e i,o u,ai ei,ai e,ei e,ei i,au o,au u'.split(',').flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]),
);
/** Before the last consonant, where no stress is, these too. */
const loose: ReadonlySet<string> = new Set(['e u', 'u e', 'e o', 'o e', 'i u', 'u i']);

/** @param isOpen whether the other may have an ending of a case, as in Russian */
export function isOtherVoweling(one: VowelForm, other: VowelForm, isOpen: boolean): boolean {
  if (one.consonants !== other.consonants) return false;
  const last = one.vowels.length - 1;
  return one.vowels.every((vowel, at) => {
    const there = other.vowels[at] ?? '';
    if (vowel === there || neighbours.has(`${vowel} ${there}`)) return true;
    if (at === last) return isOpen && vowel === '';
    return at === last - 1 && one.consonants.length >= fewest && loose.has(`${vowel} ${there}`);
  });
}
