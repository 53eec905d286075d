/** An organisation's template as plain values. Lengths are points, places are on the page, colours are resolved. */
import type { Box, Pt, Size } from '../foundation/units.ts';
import type { Color, Palette } from './color/color.ts';
import type { Fill } from './color/fill.ts';
import type { Package } from './package/open-package.ts';

export interface Base {
  readonly package: Package;
  readonly size: Size;
  readonly masters: readonly BaseMaster[];
  /** The part, where there is one. */
  readonly notesMaster?: string;
  /** The size of the paper for notes and handouts, where the base says one that paper can have. */
  readonly notesSize?: Size;
  /** The number of the first slide. */
  readonly firstNumber: number;
  /** The layout parts of its sample slides, in their order: they show what its layouts are for. */
  readonly shown: readonly string[];
  /** What a deck on this base does not take over. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  readonly slides: number;
  readonly macros: boolean;
  /** Controls (ActiveX) and other things that run. */
  readonly controls: number;
  /** Addresses that a part would fetch something from: linked pictures, media, data. */
  readonly links: readonly string[];
  readonly customShows: number;
  readonly sections: number;
  readonly commentAuthors: boolean;
}

export interface BaseMaster {
  readonly part: string;
  /** The name of its theme. */
  readonly name: string;
  readonly palette: Palette;
  readonly fonts: ThemeFonts;
  readonly layouts: readonly BaseLayout[];
}

/** Typefaces for Latin letters. */
export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

export interface BaseLayout {
  readonly part: string;
  readonly name: string;
  /** `title`, `obj`, `secHead` … as PowerPoint keeps it; `cust` where nothing is said. */
  readonly type: string;
  /** Counting from 1: its master's place in the file, and its own in the master. */
  readonly master: number;
  readonly position: number;
  readonly palette: Palette;
  /** The part with colours of its own, where it has some. */
  readonly themeOverride?: string;
  readonly background: Fill;
  readonly slots: readonly BaseSlot[];
  /** What is drawn on every slide of the layout, its master's first, from back to front. */
  readonly art: readonly Art[];
}

export type SlotType =
  | 'title'
  | 'ctrTitle'
  | 'subTitle'
  | 'body'
  | 'obj'
  | 'pic'
  | 'tbl'
  | 'chart'
  | 'dgm'
  | 'media'
  | 'clipArt'
  | 'dt'
  | 'ftr'
  | 'sldNum'
  | 'hdr'
  | 'sldImg';

/** A placeholder of a layout, with everything that it inherits. */
export interface BaseSlot {
  readonly type: SlotType;
  readonly index: number;
  readonly name: string;
  /** Absent where neither the layout nor its master gives it a place. */
  readonly box?: Box;
  readonly insets: { readonly left: Pt; readonly top: Pt; readonly right: Pt; readonly bottom: Pt };
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Text that runs from top to bottom, or a box that is turned: never filled. */
  readonly isVertical: boolean;
  /** Whether the layout has another of the same index: a slide could not say which it means. */
  readonly isShared: boolean;
  /** Columns of its text. */
  readonly columns: number;
  /** Its own; absent where the page shows through. */
  readonly fill?: Fill;
  /** Nine, the first for plain text. */
  readonly levels: readonly IndentLevel[];
}

export interface IndentLevel {
  /** The typeface by its name, never `+mn-lt`. */
  readonly face: string;
  /** The place in the theme that it was written as, where it was. */
  readonly themeFace?: 'major' | 'minor';
  readonly size: Pt;
  /** Whether a style says the size. Else no slide inherits it: the look is that of the sample text, and has to be written out. */
  readonly saysSize: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: 'none' | 'small' | 'all';
  readonly color: Color;
  readonly bullet?: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Its text runs from right to left; `align` is the side all the same. */
  readonly rightToLeft?: true;
  /** The distance of the text from the left inset; the first line begins `hanging` before it. */
  readonly indent: Pt;
  readonly hanging: Pt;
  readonly lineSpacing: Spacing;
  readonly spaceBefore: Spacing;
  readonly spaceAfter: Spacing;
}

/** A share of the line's own height, or points. */
export type Spacing = { readonly share: number } | { readonly points: Pt };

/** Something drawn that is no placeholder. */
export interface Art {
  readonly kind: 'shape' | 'line' | 'picture' | 'other';
  readonly name: string;
  /** The upright box round it, turned as it may be. */
  readonly box: Box;
  /** Degrees clockwise, of the unturned box about the same centre. */
  readonly rotation: number;
  readonly flip: { readonly horizontal: boolean; readonly vertical: boolean };
  /** DrawingML's name of its outline, `custom` for one of its own. */
  readonly geometry: string;
  readonly fill: Fill;
  readonly line?: { readonly color: Color; readonly width: Pt };
  /** The media part of a picture. */
  readonly picture?: string;
  /** Only a part of the picture is shown, or its box is filled in another way than by stretching it. */
  readonly isCropped?: boolean;
  readonly words: string;
  /** `master` or `layout`. */
  readonly from: 'master' | 'layout';
}
