/**
 * Characters that cannot be seen: of no width, blanks of every kind, fillers, and what only changes the letter before it.
 * `Default_Ignorable_Code_Point` is Unicode's own list (UAX #44); the others are blank in every font.
 */

const unseen = '\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cs}\\u2800\\uFFF9-\\uFFFB\\u{1D159}\\u{16FE4}';
const nothingElse = new RegExp(`^[\\s${unseen}]+$`, 'u');
const any = new RegExp(`[${unseen}]`, 'u');

/** Whether a text has characters, and none that can be seen. */
export const isInvisible = (text: string): boolean => nothingElse.test(text);

/** Whether one of its characters cannot be seen; spaces do not count. */
export const hasInvisible = (text: string): boolean => any.test(text);

/** `U+202E`, for messages about a character that nobody can see. */
export const nameCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
