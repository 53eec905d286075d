/** How a deck may be shared, in words that stand apart from its slides. */
import type { Handling } from '../../layout/deck-facts.ts';

/** Label and marks on one line; empty where there are none. */
export const handlingWords = ({ tlp, marks }: Handling): string => [tlp, ...marks].filter((words) => words !== '').join(' · ');
