/** Positions in words and in addresses, written as those in signs: "52 degrees 44 minutes north", "52,74° с. ш.", `lat=52.74&lon=-106`. */

const decimal = '\\d{1,3}(?:[.,]\\d+)?';
const degrees = new RegExp(
  `(?<![\\p{L}\\p{N}])(${decimal})\\s?(?:deg(?:rees?)?|degrés?|grados?|градус\\p{L}*)(?!\\p{L})\\.?`,
  'giu',
);
const minutes = /(°\s?\d{1,2}(?:[.,]\d+)?)\s?(?:min(?:utes?|utos?)?|минут\p{L}*)(?!\p{L})\.?/giu;
const seconds = /(′\s?\d{1,2}(?:[.,]\d+)?)\s?(?:sec(?:onds?)?|secondes?|segundos?|секунд\p{L}*)(?!\p{L})\.?/giu;

/** A number that is called a latitude or a longitude is an angle without a sign, too. */
const called = new RegExp(
  `((?<!\\p{L})(?:m?lat(?:itude)?|m?lon(?:gitude)?|lng|latitud|longitud|широт\\p{L}|долгот\\p{L})\\s?[=:]?\\s?-?${decimal})(?![\\p{N}°.,]*[\\p{N}°])`,
  'giu',
);

/** The side behind an angle: what ends in a degree, a minute, a second, or in a fraction of one. */
const behind = '(?<=[°′\'’″"”]\\s?|\\d[.,]\\d+\\s?|°\\s\\d+\\s?)';
const sides = [
  ['N', 'north(?:ern)?|nord|norte|с(?:\\.|\\p{L}+)?\\s?ш(?:\\.|ирот\\p{L}+|(?!\\p{L}))'],
  ['S', 'south(?:ern)?|sud|sur|ю(?:\\.|\\p{L}+)?\\s?ш(?:\\.|ирот\\p{L}+|(?!\\p{L}))'],
  ['E', 'east(?:ern)?|est|este|в(?:\\.|\\p{L}+)?\\s?д(?:\\.|олгот\\p{L}+|(?!\\p{L}))'],
  ['W', 'west(?:ern)?|ouest|oeste|з(?:\\.|\\p{L}+)?\\s?д(?:\\.|олгот\\p{L}+|(?!\\p{L}))'],
].map(([side = '', words = '']) => ({ side, pattern: new RegExp(`${behind}(?:${words})(?!\\p{L})`, 'giu') }));

/** A text with the positions in it as signs; most texts have none and stay as they are. */
export function withAngles(text: string): string {
  if (!/\d/u.test(text)) return text;
  const inSigns = text.replaceAll(degrees, '$1°').replaceAll(minutes, '$1′').replaceAll(seconds, '$1″').replaceAll(called, '$1°');
  return sides.reduce((all, { side, pattern }) => all.replaceAll(pattern, side), inSigns);
}
