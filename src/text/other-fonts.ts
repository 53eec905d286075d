/** Text that PowerPoint draws in a font of its own choice: letters of other scripts than ours, emoji, signs of East Asia. */

const inOtherFonts =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}|\p{Emoji_Presentation}|[\u2e80-\u{10ffff}]/u;

/** All such characters lie beyond these, and few texts have any, so this quick test answers most questions. */
const beyondOurs = /[\u03e2-\u03ef\u0530-\u1dff\u231a-\u{10ffff}]/u;

/** Whether any of it is: its lines would then be taller than the 1.2 sizes that our fonts all have. */
export const needsOtherFont = (text: string): boolean => beyondOurs.test(text) && inOtherFonts.test(text);
