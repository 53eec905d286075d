/** One kind of figure: what the markup and the layout each have to know of it, in one record. */
import type { FigureLayout } from '../layout/look.ts';
import type { Drawing } from '../markup/deck.ts';
import type { FigureMarkup } from '../markup/reading.ts';

export interface FigureKind<Own extends Drawing = Drawing> extends FigureMarkup<Own>, FigureLayout<Own> {}
