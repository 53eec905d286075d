/** What the drawing gives to the page that shows it: a picture of each slide, and where everything on it came from. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Pt } from '../../foundation/units.ts';
import type { Theme } from '../../theme/theme.ts';

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

/** What the drawing has to know of a deck beside its pages; the .pptx exporter asks for the same. */
export interface PreviewLook {
  readonly theme: Theme;
  /** BCP 47, of every run that states none of its own. */
  readonly language: string;
  /** Index of the page on which a source is listed, by source id; a citation of any other source is not a link. */
  readonly sourcePages?: ReadonlyMap<string, number> | undefined;
  /** Index of the page on which a source is first cited. */
  readonly citingPages?: ReadonlyMap<string, number> | undefined;
}
