/** Whether a word is another spelling of a place's name: one slip of the pen, or another way to write the same sounds. */

/** Shorter names are too close to ordinary words. */
const shortest = 5;
/** Endings that make an adjective or a plural of a place's name: Andijani, Batkens. */
const derived = /^(?:i|s|n|an|ian|is|er|ers|ese)$/u;

/** @param skeleton of `name`, by `skeletonOf`, since one name is compared with many words */
export function isNearMiss(word: string, name: string, skeleton: string): boolean {
  const [a, b] = [word.toLowerCase(), name.toLowerCase()];
  if (a === b || a.length < shortest || a[0] !== b[0] || Math.abs(a.length - b.length) > 3) return false;
  if (isDerived(a, b) || isDerived(b, a)) return false;
  return skeletonOf(word) === skeleton || (a.length > shortest && isOneSlip(a, b));
}

const isDerived = (word: string, stem: string): boolean => word.startsWith(stem) && derived.test(word.slice(stem.length));

/** Pairs of letters that transliterations of the same name differ in. Order matters: `zh` before `h` at the end. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[’'ʻʼ‘`]/gu, ''],
  [/zh|dzh/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/ou|oo/gu, 'u'],
  [/q|ck/gu, 'k'],
  [/w/gu, 'v'],
  [/y/gu, 'i'],
  [/(.)\1/gu, '$1'],
  [/h$/u, ''],
];

/** A name reduced to what its transliterations share: `Andizhan` and `Andijan` have one skeleton. */
export function skeletonOf(name: string): string {
  const bare = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return sounds.reduce((text, [pattern, letter]) => text.replace(pattern, letter), bare);
}

/** One letter added, dropped or changed, or two neighbours that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (a.length < b.length) return restA === restB.slice(1);
  return (
    restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
