/** ABB001: an abbreviation on a slide before the one that writes it out. */
import { findWord } from '../../foundation/characters/find-word.ts';
import type { SlideRule, SlideText } from './rule.ts';

export const usedBeforeExpanded: SlideRule = {
  code: 'ABB001',
  name: 'used-before-expanded',
  severity: 'warning',
  what: 'A slide uses an abbreviation, and a later one is the first to write it out, as in “Islamic Movement of Uzbekistan (IMU)”.',
  why: 'The reader meets the letters before their meaning. Under `abbreviations:` the deck writes each out by itself at its first use in running text; a title it leaves as you wrote it.',
  source: 'editorial practice; ICD 203, standard 6',
  wrong: `bottom_line: { text: Both states accuse the IMU. }
situation:
  - { text: The Islamic Movement of Uzbekistan (IMU) was named at once. }
`,
  right: `bottom_line: { text: Both states accuse the Islamic Movement of Uzbekistan (IMU). }
situation:
  - { text: The IMU was named at once. }
`,
  checkSlides({ slides, analysis }) {
    const declared = new Map(analysis.abbreviations.map(({ short, full }) => [short, full]));
    const expansions = new Map<string, number>();
    for (const [index, { texts }] of slides.entries()) {
      for (const { text } of texts) {
        for (const short of expandedIn(text, declared)) if (!expansions.has(short)) expansions.set(short, index);
      }
    }
    return [...expansions].flatMap(([short, expanded]) => {
      const use = firstUse(short, slides.slice(0, expanded));
      if (!use) return [];
      return [
        {
          at: use.at,
          message: `abbreviation before it is written out: ${short} on slide ${use.slide}, written out on ${slides[expanded]?.id}`,
          hints: [
            declared.has(short)
              ? 'write its whole name there'
              : `write its whole name there, or add \`abbreviations: { ${short}: … }\`, so that the deck does it`,
          ],
        },
      ];
    });
  },
};

/** Letters in brackets behind words that begin with them, or the whole name that the author gave. */
function expandedIn(text: string, declared: ReadonlyMap<string, string>): readonly string[] {
  const found = [...text.matchAll(/\((\p{Lu}[\p{L}\p{N}-]{0,8}\p{Lu}?)\)/gu)];
  return found.flatMap(({ 1: short = '', index }) => {
    const before = text.slice(Math.max(0, index - 160), index);
    const full = declared.get(short);
    if (full !== undefined) return before.trimEnd().endsWith(full) ? [short] : [];
    return /^\p{Lu}{2,8}$/u.test(short) && hasInitials(before, short) ? [short] : [];
  });
}

/** Whether the last words begin with the letters, in order; small words between them may be left out. */
function hasInitials(before: string, short: string): boolean {
  const words = before.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters = [...short].reverse();
  let next = 0;
  for (const word of words.reverse().slice(0, short.length * 2)) {
    if (word[0]?.toUpperCase() === letters[next]) next += 1;
    else if (/^\p{Lu}/u.test(word)) return false;
    if (next === letters.length) return true;
  }
  return false;
}

interface Use {
  readonly slide: string;
  readonly at: string;
}

/** Where the text has a place in the briefing; what templates say of themselves is not the author's. */
function firstUse(short: string, slides: readonly SlideText[]): Use | undefined {
  for (const { id, texts } of slides) {
    const use = texts.find(({ text, at }) => at !== null && findWord(text, short) >= 0);
    if (use?.at) return { slide: id, at: use.at };
  }
  return undefined;
}
