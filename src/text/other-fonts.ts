/** Text that PowerPoint draws in a font of its own choice: letters of other scripts than ours, emoji, signs of East Asia. */

const inOtherFonts =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}|\p{Emoji_Presentation}|[\u2e80-\u{10ffff}]/u;

/** All such characters lie beyond these, and few texts have any, so this quick test answers most questions. */
const beyondOurs = /[\u03e2-\u03ef\u0530-\u1dff\u231a-\u{10ffff}]/u;

/** Whether any of it is: its lines would then be taller than the 1.2 sizes that our fonts all have. */
export const needsOtherFont = (text: string): boolean => beyondOurs.test(text) && inOtherFonts.test(text);

/** Scripts whose words are shaped: what their letters look like, and how wide they are, depends on those beside them. */
const shapedLetters =
  '\\u0530-\\u07bf\\u0860-\\u10ff\\u1200-\\u139f\\u1780-\\u17ff\\u19e0-\\u19ff\\u1c90-\\u1cbf\\u2d00-\\u2d2f\\u2d80-\\u2ddf\\ua8e0-\\ua8ff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\uab00-\\uab2f\\ufb13-\\ufdff\\ufe70-\\ufefc';
const shapedWord = `[${shapedLetters}][${shapedLetters}\\p{M}\\u200c\\u200d]*`;
/** Several characters that are one picture: a flag, a family, a digit in a key, a person with a colour of skin. */
const picture = '\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?';
const sequence = `\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${picture}(?:\\u200d${picture})+|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})`;
/** Signs of East Asia, and the marks of the West that are as wide as those where they stand beside them. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u{20000}-\\u{3ffff}]';
const mark = '[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]';
const wideMarks = `(?<=${wide}${mark}*)${mark}|${mark}(?=${mark}*${wide})`;
const joined = new RegExp(`${shapedWord}|(?:${sequence})|${wideMarks}`, 'gu');
const inSequence = new RegExp(`^(?:${sequence})$`, 'u');

/** Where characters stand that are drawn together, words of such letters and emoji of several parts: pairs of offsets, in order. */
export function* findJoined(text: string): Generator<readonly [start: number, end: number]> {
  if (!beyondOurs.test(text)) return;
  for (const { 0: word, index } of text.matchAll(joined)) yield [index, index + word.length];
}

/** Whether what `findJoined` found is a mark as wide as the signs of East Asia beside it. */
export const isWideMark = (found: string): boolean => /^[\u00b7\u2000-\u206f]$/u.test(found);

/** Whether what `findJoined` found is one picture. */
export const isPicture = (joinedText: string): boolean => inSequence.test(joinedText);

const otherLetter = new RegExp(`[${shapedLetters}]`, 'u');

/** Whether a text has letters of scripts whose words are shaped. */
export const hasOtherLetters = (text: string): boolean => beyondOurs.test(text) && otherLetter.test(text);

/** Whether programs count a letter of another script among those of the West: what stands beside it is then drawn in the run's own font. */
export const isWestern = (letter: string): boolean => /[\p{Script=Georgian}\p{Script=Armenian}]/u.test(letter);
