/** A picture, by the name of its file. */
import type { Origin } from '../../foundation/diagnostic.ts';

export interface ImageDrawing {
  readonly kind: 'image';
  /** Path of the file, from the folder of the briefing or of the templates. */
  readonly source: string;
  readonly origin: Origin;
}
