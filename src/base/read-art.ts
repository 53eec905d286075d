/** What a master and a layout draw besides their placeholders. */
import type { Art } from './base.ts';
import { type FillScope, isWhole, noFill } from './color/fill.ts';
import { type BaseShape, lineOf, shapeFill, turned } from './shapes.ts';
import { at, child, descendants, type Element } from './xml/element.ts';

/** From back to front; what neither has a fill, a line nor words shows nothing and is left out. */
export const readArt = (shapes: readonly BaseShape[], scope: FillScope, from: Art['from']): readonly Art[] =>
  shapes.flatMap((shape) => {
    const art = shape.placeholder ? undefined : artOf(shape, scope, from);
    return art ? [art] : [];
  });

function artOf(shape: BaseShape, scope: FillScope, from: Art['from']): Art | undefined {
  if (!shape.box) return undefined;
  const words = wordsIn(shape.element);
  const line = lineOf(shape, scope);
  const common = {
    name: shape.name,
    box: turned(shape.box, shape.rotation),
    rotation: shape.rotation,
    flip: shape.flip,
    geometry: geometryOf(shape),
    words,
    from,
    ...(line ? { line } : {}),
  };
  if (shape.kind === 'p:pic') return { ...common, kind: 'picture', fill: noFill, ...pictureIn(shape.element, scope) };
  if (shape.kind === 'p:graphicFrame') return { ...common, kind: 'other', fill: noFill };
  const isLine = shape.kind === 'p:cxnSp' || /^(?:line|straightConnector1)$/u.test(common.geometry);
  if (isLine) return line ? { ...common, kind: 'line', fill: noFill } : undefined;
  const fill = shapeFill(shape, scope) ?? noFill;
  const isSeen = line !== undefined || words !== '' || (fill.kind !== 'none' && !isClear(fill));
  return isSeen ? { ...common, kind: 'shape', fill } : undefined;
}

const isClear = (fill: Art['fill']): boolean => fill.kind === 'solid' && fill.color.alpha < 0.05;

const geometryOf = ({ properties }: BaseShape): string =>
  child(properties ?? nothing, 'a:prstGeom')?.attributes.prst ?? (at(properties, 'a:custGeom') ? 'custom' : 'rect');

const nothing: Element = { name: '', attributes: {}, children: [], text: '', start: 0, end: 0 };

function pictureIn(element: Element, { targetOf }: FillScope): Pick<Art, 'picture' | 'isCropped'> {
  const fill = child(element, 'p:blipFill');
  const part = targetOf(at(fill, 'a:blip')?.attributes['r:embed']);
  if (!fill || part === undefined) return {};
  return { picture: part, ...(isWhole(fill) ? {} : { isCropped: true }) };
}

/** Paragraphs with a space between them. */
function wordsIn(element: Element): string {
  const texts = [...descendants(element)].filter(({ name }) => name === 'a:t').map(({ text }) => text);
  return texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}
