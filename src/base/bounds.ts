/** What a base may hold at most, and what it may hold once: bounds on the time that reading a strange file takes. */
import { BadBase, saveAnew } from './bad-base.ts';
import type { FillScope } from './color/fill.ts';
import type { Package } from './package/open-package.ts';
import { type BaseShape, readShapes } from './shapes.ts';
import type { Element } from './xml/element.ts';

/** More than any template has; each costs time to read, and shapes on one layout are held against each other. */
const mostLayouts = 400;
const most = { shapes: 2000, slots: 200 } as const;

/** Counted by what each layout leads to: its one master. @throws BadBase */
export function checkPartCount({ relationships }: Package): void {
  const count = [...relationships.values()].flat().filter(({ type }) => type === 'slideMaster').length;
  if (count <= mostLayouts) return;
  throw new BadBase(
    `it has more than ${mostLayouts} layouts`,
    'delete those that nobody uses (View, Slide Master), and save it again',
  );
}

/** The shapes of a master or a layout. @throws BadBase for more than can be held against each other. */
export function readShapesOf(part: string, root: Element, scope: FillScope): readonly BaseShape[] {
  const shapes = readShapes(root, scope);
  const slots = shapes.filter(({ placeholder }) => placeholder !== undefined);
  for (const [what, count, limit] of [
    ['shapes', shapes.length, most.shapes],
    ['placeholders', slots.length, most.slots],
  ] as const) {
    if (count > limit) throw new BadBase(`${part} has ${count} ${what}, at most ${limit}`, 'save drawings in it as one picture');
  }
  return shapes;
}

/** Parts that a list names, none of them twice: PowerPoint would find the file damaged. @throws BadBase */
export function refuseRepeats(parts: readonly string[], source: string): readonly string[] {
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) throw new BadBase(`the file is damaged: ${source} names ${twice} twice`, saveAnew);
  return parts;
}
