/**
 * SVG to shapes of the deck. PowerPoint shows an SVG only beside pixels of it, which nobody here can make, so the drawing
 * becomes what it would become on “Convert to Shape” there: freeforms that a user can recolour. What has no such shape
 * (text, gradients, effects) is refused by name. A drawing runs nothing and reaches nothing: scripts, links and entities
 * are never followed.
 */
import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import { depthOf } from '../../../foundation/xml/xml-depth.ts';
import type { VectorPicture, VectorShape } from '../../../layout/pictures.ts';
import type { PictureProblem } from '../picture-problem.ts';
import { isShapeName, segmentsOf } from './element-segments.ts';
import { identity, type Matrix, meanScale, multiply, parseTransform } from './matrix.ts';
import { parseLength } from './parse-length.ts';
import { flatten } from './segment.ts';
import { shapesOf } from './shapes-of.ts';
import { initialStyle, type Style, styleOf } from './style.ts';
import { type Rules, readRules } from './style-rules.ts';
import { Unsupported } from './unsupported.ts';

export const isSvg = (bytes: Uint8Array): boolean =>
  /<(?:svg:)?svg[\s/>]/iu.test(new TextDecoder().decode(bytes.subarray(0, 20_000)));

/** A deck with more than these opens slowly everywhere; such drawings are better as pixels. */
const most = { bytes: 2_000_000, depth: 60, shapes: 1500, points: 60_000, steps: 20_000 } as const;
/** How far a curve may be off, as a share of the longer side of the drawing. */
const precision = 1 / 5000;

const asPng = 'save it as PNG from the program that drew it';

export function readSvg(bytes: Uint8Array): VectorPicture | PictureProblem {
  if (bytes.length > most.bytes) return tooDetailed(`more than ${most.bytes / 1e6} MB`);
  const text = new TextDecoder().decode(bytes);
  if (depthOf(text) > most.depth) return tooDetailed(`elements more than ${most.depth} deep in each other`);
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root && nameOf(root) === 'svg' ? drawRoot(root) : notXml('it does not begin with <svg>');
  } catch (thrown) {
    if (thrown instanceof XmlError) return notXml(`line ${thrown.line}`);
    if (!(thrown instanceof Unsupported)) throw thrown;
    const line = text.slice(0, thrown.at).split('\n').length;
    return {
      problem: `the drawing has ${thrown.message} (line ${line}), for which there is no shape`,
      hint: hintFor(thrown.message),
    };
  }
}

const tooDetailed = (what: string): PictureProblem => ({ problem: `the drawing has ${what}`, hint: asPng });
const notXml = (where: string): PictureProblem => ({ problem: `the drawing is not well-formed SVG (${where})`, hint: asPng });
const hintFor = (what: string): string =>
  what.startsWith('<text>') ? `turn its text into paths in the program that drew it, or ${asPng}` : `do without it, or ${asPng}`;

/** A drawing while it is walked through. */
interface Walk {
  readonly rules: Rules;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly frame: { readonly x: 0; readonly y: 0; readonly width: number; readonly height: number };
  readonly shapes: VectorShape[];
  /** Points that may still be drawn, and elements that may still be looked at: one may be used many times over. */
  points: number;
  steps: number;
}

interface Around {
  readonly matrix: Matrix;
  readonly style: Style;
  /** How many elements are being drawn in each other; one that uses itself has no end. */
  readonly depth: number;
}

function drawRoot(root: XmlElement): VectorPicture | PictureProblem {
  const [x = 0, y = 0, width = 0, height = 0] = viewBoxOf(root) ?? [];
  if (!(width > 0 && height > 0))
    return { problem: 'the drawing does not say how large it is', hint: 'save it again with a viewBox, or as PNG' };
  const all = [root, ...descendants(root)];
  const walk: Walk = {
    rules: readRules(all.filter((element) => nameOf(element) === 'style')),
    byId: new Map(all.flatMap((element) => (element.attributes.id ? [[element.attributes.id, element] as const] : []))),
    frame: { x: 0, y: 0, width, height },
    shapes: [],
    points: most.points,
    steps: most.steps,
  };
  const style = styleOf(root, initialStyle, walk.rules);
  for (const child of elementsOf(root)) draw(child, { matrix: [1, 0, 0, 1, -x, -y], style, depth: 0 }, walk);
  if (walk.shapes.length === 0) return { problem: 'the drawing shows nothing', hint: asPng };
  return { mediaType: 'image/svg+xml', width, height, shapes: walk.shapes };
}

function viewBoxOf({ attributes }: XmlElement): readonly number[] | undefined {
  const box = attributes.viewBox
    ?.trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (box?.length === 4 && box.every(Number.isFinite)) return box;
  const [width, height] = [parseLength(attributes.width ?? ''), parseLength(attributes.height ?? '')];
  return width && height ? [0, 0, width, height] : undefined;
}

const isElement = (node: { readonly type: string }): node is XmlElement => node.type === 'element';
const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement);
const descendants = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => [child, ...descendants(child)]);

const nameOf = ({ name }: XmlElement): string => name.replace(/^svg:/u, '');

/** Said about the drawing, or kept for use elsewhere in it. */
const silent: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'metadata',
  'defs',
  'symbol',
  'style',
  'linearGradient',
  'radialGradient',
  'pattern',
  'clipPath',
  'mask',
  'filter',
  'marker',
]);
/** Editors note what they need under names of their own. */
const isForeign = (name: string): boolean => name.includes(':');

function draw(element: XmlElement, around: Around, walk: Walk): void {
  const name = nameOf(element);
  if (silent.has(name) || isForeign(name)) return;
  const style = styleOf(element, around.style, walk.rules);
  const inside = { matrix: multiply(around.matrix, transformOf(element)), style, depth: around.depth + 1 };
  walk.steps -= 1;
  if (walk.steps < 0) throw new Unsupported(`more than ${most.steps} elements`, element);
  if (inside.depth > most.depth) throw new Unsupported(`elements more than ${most.depth} deep in each other`, element);
  if (name === 'g' || name === 'a') for (const child of elementsOf(element)) draw(child, inside, walk);
  else if (name === 'use') drawUse(element, inside, walk);
  else if (!isShapeName(name)) throw new Unsupported(`<${name}>`, element);
  else if (style.isShown) drawShape(element, inside, walk);
}

function transformOf(element: XmlElement): Matrix {
  const { transform } = element.attributes;
  const matrix = transform === undefined ? identity : parseTransform(transform);
  if (!matrix) throw new Unsupported('a transform that cannot be read', element);
  return matrix;
}

function drawUse(element: XmlElement, { matrix, ...more }: Around, walk: Walk): void {
  const { attributes } = element;
  const address = attributes.href ?? attributes['xlink:href'] ?? '';
  const target = address.startsWith('#') ? walk.byId.get(address.slice(1)) : undefined;
  if (!target) throw new Unsupported('<use> of something that is not in the file', element);
  const moved = multiply(matrix, [1, 0, 0, 1, parseLength(attributes.x ?? '') ?? 0, parseLength(attributes.y ?? '') ?? 0]);
  const isSymbol = nameOf(target) === 'symbol';
  if (isSymbol && target.attributes.viewBox !== undefined) throw new Unsupported('<symbol> with a viewBox', target);
  for (const each of isSymbol ? elementsOf(target) : [target]) draw(each, { matrix: moved, ...more }, walk);
}

function drawShape(element: XmlElement, { matrix, style }: Around, walk: Walk): void {
  const name = nameOf(element);
  if (!isShapeName(name)) return;
  const { width, height } = walk.frame;
  const segments = segmentsOf(name, element, { x: width, y: height });
  const subpaths = flatten(segments, matrix, Math.max(width, height) * precision);
  if (!subpaths.every(({ points }) => points.every(({ x, y }) => Number.isFinite(x + y))))
    throw new Unsupported(`numbers on <${name}> that are too large`, element);
  for (const shape of shapesOf(subpaths, { style, stretch: meanScale(matrix), frame: walk.frame, element })) {
    walk.points -= shape.rings.reduce((sum, ring) => sum + ring.length, 0);
    walk.shapes.push(shape);
  }
  if (walk.shapes.length > most.shapes) throw new Unsupported(`more than ${most.shapes} shapes`, element);
  if (walk.points < 0) throw new Unsupported(`more than ${most.points} points`, element);
}
