/** What the drawing gives to the page that shows it: a picture of each slide, and where everything on it came from. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Pt } from '../../foundation/units.ts';

export interface DrawnSlide {
  /** Unique in the deck, and the same from build to build: the name of its page. */
  readonly name: string;
  readonly title: string;
  readonly section: string;
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly string[];
  readonly width: Pt;
  readonly height: Pt;
  /** One whole `<svg>` element; what has an origin carries `data-origin="N"`. */
  readonly svg: string;
  /** What N stands for. */
  readonly origins: readonly Origin[];
}

export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Preview {
  readonly slides: readonly DrawnSlide[];
  /** By name, `HASH.png`; the slides ask for `media/HASH.png`. */
  readonly media: ReadonlyMap<string, Picture>;
  /** Names of a template's art that is only outlined; empty without a template. */
  readonly undrawn: readonly string[];
}
