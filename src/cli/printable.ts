/**
 * Text that may come from anywhere, made fit to be printed: a control character would move the cursor of a terminal, change
 * its title or clear it, a line break would forge a line, and a character that cannot be seen would hide what is said. Each
 * is drawn by its number, as in `\u001B`. This is the one place where that is decided; whatever is printed passes here.
 */

/**
 * Control characters, breaks of lines and paragraphs, halves of pairs, and all that cannot be seen: zero width,
 * direction, tags (UAX #44).
 */
const unfit = String.raw`[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`;
const inPart = new RegExp(unfit, 'gu');
const inBlock = new RegExp(String.raw`(?![\t\n])${unfit}`, 'gu');
const anyUnfit = new RegExp(unfit, 'u');

/** Build servers take what follows these for commands, wherever in a line they stand: `##[…]`, `##vso[…]`, `##teamcity[…]`. */
const serverMark = /##(?=\w*\[)/gu;

const numberOf = (character: string): number => character.codePointAt(0) ?? 0;
const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
const draw = (character: string): string =>
  numberOf(character) > 0xffff ? `\\u{${hex(numberOf(character))}}` : `\\u${hex(numberOf(character))}`;

/** A part of a line: a name, a value, a message. What it holds cannot end the line it is put into. */
export const printable = (text: string): string =>
  (anyUnfit.test(text) ? text.replaceAll(inPart, draw) : text).replaceAll(serverMark, '#\\u0023');

/** A whole line. At its beginning `::` would be a command to GitHub Actions, which reads all that a step prints. */
export const printableLine = (text: string): string => printable(text).replace(/^(\s*):(?=:)/u, '$1\\u003A');

/** Lines that were put together from parts which are printable by themselves. */
export const printableBlock = (text: string): string => text.replaceAll(inBlock, draw);

/** A value as JSON for programs: the same value, in which no character stands that a terminal would act on. */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent)
    .replaceAll(inBlock, (character) => [...Array(character.length).keys()].map((at) => unitOf(character, at)).join(''))
    .replaceAll(serverMark, '#\\u0023');

const unitOf = (character: string, at: number): string => `\\u${hex(character.charCodeAt(at))}`;

/** Markup that reads back the same. Lines are the writer's own, so that none of them may be a command. */
export const printableMarkup = (markup: string): string =>
  markup
    .replaceAll(inBlock, (character) => `&#x${hex(numberOf(character))};`)
    .replaceAll(serverMark, '#&#x0023;')
    .replaceAll(/^(\s*):(?=:)/gmu, '$1&#x003A;');
