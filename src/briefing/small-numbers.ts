/** Numbers from 2 to 9 in words, of the languages whose other numbers nobody here reads as words. */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';

// "Un", "una" and "un seul" are articles as well: one of something is told in figures only.
const words: Readonly<Record<string, readonly string[]>> = {
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  ar: [
    'اثنان اثنين اثنتان اثنتين اثنا اثني',
    'ثلاثة ثلاث',
    'اربعة اربع',
    'خمسة خمس',
    'ستة ست',
    'سبعة سبع',
    'ثمانية ثماني ثمان',
    'تسعة تسع',
  ],
};

/** @param word of a text made plain */
export function smallNumberOf(word: string, language: string): number | undefined {
  const own = words[primaryLanguage(language)] ?? [];
  // Particles of one letter are written together with the Arabic word after them.
  const bare = /^\p{Script=Arabic}{4,}$/u.test(word) ? [word, word.replace(/^(?:[وفبلك]|ال)/u, '')] : [word];
  const at = own.findIndex((forms) => forms.split(' ').some((form) => bare.includes(form)));
  return at < 0 ? undefined : at + 2;
}
