/** Whether two names are one: what a reader does not tell apart is the same, and so are `Houses` and `houses`. */
import { sameWords } from './same-words.ts';

/** Equal for names that differ only in capitals, blanks, characters nobody sees, or the way that letters are encoded. */
export const nameKey = (name: string): string => sameWords(name.normalize('NFKC')).toLowerCase();
