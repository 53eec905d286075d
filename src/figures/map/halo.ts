/**
 * What a label over a line stands on: paper that lets a little through, so that nothing strikes through the words. An outline
 * round the letters would be finer, but not all programs that open decks draw it.
 */
import type { TextItem } from '../../layout/page.ts';

export const halo: Pick<TextItem, 'fill' | 'transparency'> = { fill: 'paper', transparency: 25 };
