/** How an element is painted: what it inherits, its attributes, the rules for its class, and its own style, in that order. */
import type { XmlElement } from '@rgrove/parse-xml';
import { clamp, type Ink, parseColor, parseShare } from './parse-color.ts';
import { parseLength } from './parse-length.ts';
import { parseDeclarations, type Rules } from './style-rules.ts';
import { Unsupported } from './unsupported.ts';

export interface Style {
  readonly fill: Ink | 'none';
  readonly stroke: Ink | 'none';
  readonly strokeWidth: number;
  readonly dash: 'solid' | 'dash' | 'dot';
  readonly isEvenOdd: boolean;
  /** 0 clear to 1 opaque. */
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** The opacity of the element and of all elements around it, multiplied. */
  readonly opacity: number;
  readonly isShown: boolean;
}

export const initialStyle: Style = {
  // Black is the default of SVG and becomes the theme's ink, which also shows on a dark slide.
  fill: { color: 'ink', opacity: 1 },
  stroke: 'none',
  strokeWidth: 1,
  dash: 'solid',
  isEvenOdd: false,
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  isShown: true,
};

type Declared = ReadonlyMap<string, string>;

/** These change what is seen, and shapes of a deck have nothing like them. */
const beyond = ['clip-path', 'mask', 'filter', 'marker', 'marker-start', 'marker-mid', 'marker-end'];

/** @throws Unsupported for a paint or an effect that shapes cannot have. */
export function styleOf(element: XmlElement, inherited: Style, rules: Rules): Style {
  const declared = declarationsOf(element, rules);
  const effect = beyond.find((name) => (declared.get(name) ?? 'none') !== 'none');
  if (effect) throw new Unsupported(`${effect} on <${element.name}>`, element);
  const number = (name: string, otherwise: number): number => {
    const text = declared.get(name);
    if (text === undefined) return otherwise;
    const value = name === 'stroke-width' ? (parseLength(text) ?? Number.NaN) : parseShare(text);
    if (!Number.isFinite(value)) throw new Unsupported(`${name}="${text}"`, element);
    return value;
  };
  const paint = (name: 'fill' | 'stroke'): Ink | 'none' => {
    const text = declared.get(name);
    if (text === undefined) return inherited[name];
    const ink = parseColor(text);
    if (ink === undefined)
      throw new Unsupported(/^\s*url/iu.test(text) ? `a gradient or pattern as ${name}` : `${name}="${text}"`, element);
    return ink;
  };
  const visibility = declared.get('visibility');
  return {
    fill: paint('fill'),
    stroke: paint('stroke'),
    strokeWidth: number('stroke-width', inherited.strokeWidth),
    dash: dashOf(declared.get('stroke-dasharray'), inherited.dash),
    isEvenOdd: (declared.get('fill-rule') ?? (inherited.isEvenOdd ? 'evenodd' : '')) === 'evenodd',
    fillOpacity: clamp(number('fill-opacity', inherited.fillOpacity)),
    strokeOpacity: clamp(number('stroke-opacity', inherited.strokeOpacity)),
    opacity: inherited.opacity * clamp(number('opacity', 1)),
    isShown: declared.get('display') !== 'none' && (visibility === undefined ? inherited.isShown : visibility === 'visible'),
  };
}

function declarationsOf({ name, attributes }: XmlElement, rules: Rules): Declared {
  const { style = '', class: classes = '', id = '' } = attributes;
  const selectors = ['*', name, ...classes.split(/\s+/u).map((each) => `.${each}`), `#${id}`];
  const all = [
    ...Object.entries(attributes),
    ...selectors.flatMap((selector) => rules.get(selector) ?? []),
    ...parseDeclarations(style),
  ];
  return new Map(all.filter(([, value]) => value !== 'inherit'));
}

/** A deck has two kinds of broken lines. */
function dashOf(text: string | undefined, otherwise: Style['dash']): Style['dash'] {
  if (text === undefined) return otherwise;
  const parts = text.split(/[\s,]+/u).map((part) => Number.parseFloat(part));
  if (!parts.some((part) => part > 0)) return 'solid';
  return (parts[0] ?? 0) <= (parts[1] ?? parts[0] ?? 0) / 1.5 ? 'dot' : 'dash';
}
