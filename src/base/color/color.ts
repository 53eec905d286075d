/** A colour as a template writes it, and as it looks. */
import { type Element, integer } from '../xml/element.ts';
import { applyChanges, type Change, isChange } from './changes.ts';
import { presetColor } from './preset-colors.ts';
import { fromHex, fromHsl, fromLinear, type Triple, toHex } from './rgb.ts';

export interface Color {
  /** `#RRGGBB`, with every change made. */
  readonly hex: string;
  /** From 0, clear, to 1. */
  readonly alpha: number;
  /** Where it follows the theme: `tx1`, `bg1`, `accent1` … as a slide says it, and what is done to that. */
  readonly scheme?: string;
  readonly changes: readonly Change[];
}

/** What the names of colours mean in a place. */
export interface Palette {
  /** `dk1`, `lt1`, `accent1` … of the theme, to `#RRGGBB`. */
  readonly theme: ReadonlyMap<string, string>;
  /** `bg1`, `tx1` … to the theme's. */
  readonly map: ReadonlyMap<string, string>;
  /** What `phClr` stands for in a style of the theme. */
  readonly placeholder?: Color | undefined;
}

export const solid = (hex: string): Color => ({ hex, alpha: 1, changes: [] });

const kinds = ['a:srgbClr', 'a:schemeClr', 'a:sysClr', 'a:prstClr', 'a:scrgbClr', 'a:hslClr'];

/** The first colour among the children of an element; undefined where there is none, or none that is known. */
export function colorIn(parent: Element | undefined, palette: Palette): Color | undefined {
  const element = parent?.children.find(({ name }) => kinds.includes(name));
  return element && readColor(element, palette);
}

function readColor(element: Element, palette: Palette): Color | undefined {
  const start = startOf(element, palette);
  if (!start) return undefined;
  const own = element.children.flatMap(changeOf);
  const made = applyChanges({ rgb: fromHex(start.hex), alpha: start.alpha }, own);
  return { ...start, hex: own.length > 0 ? toHex(made.rgb) : start.hex, alpha: made.alpha, changes: [...start.changes, ...own] };
}

const angles: ReadonlySet<string> = new Set(['hue', 'hueOff']);

function changeOf(element: Element): readonly Change[] {
  const name = element.name.slice('a:'.length);
  if (!isChange(name)) return [];
  return [{ name, value: angles.has(name) ? (integer(element, 'val') ?? 0) / 21_600_000 : share(element, 'val', 1) }];
}

/** Thousandths of a percent, or a percentage written out. */
function share(element: Element, name: string, otherwise: number): number {
  const text = element.attributes[name]?.trim() ?? '';
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return otherwise;
  return text.endsWith('%') ? value / 100 : value / 100_000;
}

function startOf(element: Element, palette: Palette): Color | undefined {
  const { val = '' } = element.attributes;
  const triple = (a: string, b: string, c: string): Triple => [share(element, a, 0), share(element, b, 0), share(element, c, 0)];
  switch (element.name) {
    case 'a:srgbClr':
      return hexOf(val);
    case 'a:sysClr':
      return hexOf(element.attributes.lastClr ?? '') ?? solid(/window$|3dLight|btnFace|menu$/u.test(val) ? '#FFFFFF' : '#000000');
    case 'a:prstClr': {
      const hex = presetColor(val);
      return hex === undefined ? undefined : solid(hex);
    }
    case 'a:scrgbClr':
      return solid(toHex(fromLinear(triple('r', 'g', 'b'))));
    case 'a:hslClr':
      return solid(
        toHex(fromHsl([(integer(element, 'hue') ?? 0) / 21_600_000, share(element, 'sat', 0), share(element, 'lum', 0)])),
      );
    default:
      return schemeColor(val, palette);
  }
}

function hexOf(text: string): Color | undefined {
  return /^[\dA-F]{6}$/iu.test(text) ? solid(`#${text.toUpperCase()}`) : undefined;
}

/** A colour of the theme by the name that a slide uses; undefined where the theme has none of that name. */
export function schemeColor(name: string, { theme, map, placeholder }: Palette): Color | undefined {
  if (name === 'phClr') return placeholder;
  const hex = theme.get(map.get(name) ?? name);
  return hex === undefined ? undefined : { ...solid(hex), scheme: name };
}
