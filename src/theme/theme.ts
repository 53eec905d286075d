/** How a deck looks: colours by role, type scale, grid. Plain values, read from `templates/themes/NAME.yaml`. */
import type { Base } from '../base/base.ts';
import type { Role } from '../base/choose/role.ts';
import type { Box, Pt, Size } from '../foundation/units.ts';
import type { FontFamily } from '../text/body.ts';
import type { FontMetrics } from '../text/metrics.ts';
import type { OpenFamily } from '../text/open-family.ts';
import type { ColorRole } from './color-roles.ts';
import type { RoleFrame } from './derive/role-frame.ts';
import type { SizeRange } from './size-range.ts';

export type { IndentLevel } from '../base/base.ts';
export { type Role, roles } from '../base/choose/role.ts';
export { type ColorRole, colorRoles } from './color-roles.ts';
export type { MarkPlace, RoleColors, RoleFrame, TextPlace } from './derive/role-frame.ts';
export type { SizeRange } from './size-range.ts';

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

export interface SlideGrid {
  readonly slide: Size;
  /** Kicker and title, always at the same place. */
  readonly title: Box;
  readonly body: Box;
  readonly footer: Box;
  /** Between columns, of which twelve share the width of the body. */
  readonly gutter: Pt;
  /** Height of the strip at the upper edge that shows where in the deck one is; 0 for none. */
  readonly progress: Pt;
}

export interface Theme {
  readonly name: string;
  readonly fonts: { readonly heading: FontFamily; readonly body: FontFamily };
  /** `#RRGGBB` by role. */
  readonly colors: Readonly<Record<ColorRole, string>>;
  readonly type: TypeScale;
  readonly grid: SlideGrid;
  /**
   * How many times as large as it is laid a page is drawn; 1 if not given. Lengths of the theme are those that are laid: on a
   * template of another size bodies are laid as on a page of ours, and enlarged.
   */
  readonly magnified?: number;
  /** Where the theme stands on an organisation's template: the fields above are then those of its content layout. */
  readonly base?: ThemeBase;
}

/** What a template gives a theme. */
export interface ThemeBase {
  readonly base: Base;
  readonly frames: Readonly<Record<Role, RoleFrame>>;
  /** Which levels of a body are a lead and plain text, from 1, and why. */
  readonly levels: { readonly lead: number; readonly text: number; readonly reason: string };
  readonly families: readonly OpenFamily[];
  /** What text is measured with: our four families, and those of the template. */
  readonly metrics: FontMetrics;
  /** How large the page is compared with ours. */
  readonly scale: number;
}
