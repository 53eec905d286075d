/** How a deck looks: colours by role, type scale, grid. Plain values, read from `templates/themes/NAME.yaml`. */
import type { FontFamily } from '../text/body.ts';
import type { Box, Pt, Size } from '../units.ts';

export const colorRoles = [
  'ink',
  'paper',
  'muted',
  'panel',
  'line',
  'accent',
  'reported',
  'assessed',
  'disputed',
  'denied',
  'unknown',
  'link',
] as const;
export type ColorRole = (typeof colorRoles)[number];

/** Sizes in whole points: text starts at `best`, may grow to `ceiling` where there is room, and shrinks to `floor` at most. */
export interface SizeRange {
  readonly ceiling: Pt;
  readonly best: Pt;
  readonly floor: Pt;
}

export interface TypeScale {
  readonly title: SizeRange;
  readonly lead: SizeRange;
  readonly body: SizeRange;
  readonly table: SizeRange;
  readonly stat: SizeRange;
  readonly caption: Pt;
  readonly kicker: Pt;
  readonly footer: Pt;
  readonly tlp: Pt;
}

export interface Grid {
  readonly slide: Size;
  /** Kicker and title, always at the same place. */
  readonly title: Box;
  readonly body: Box;
  readonly footer: Box;
  readonly columns: number;
  readonly gutter: Pt;
}

export interface Theme {
  readonly name: string;
  readonly fonts: { readonly heading: FontFamily; readonly body: FontFamily };
  /** `#RRGGBB` by role. */
  readonly colors: Readonly<Record<ColorRole, string>>;
  readonly type: TypeScale;
  readonly grid: Grid;
}
