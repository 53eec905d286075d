/** The boxes of a relations figure: words measured, all of one size, the frame's corners by what the node is. */

import { withoutIsolates } from '../../foundation/characters/writing-direction.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { ConnectionSite, Contour, TextItem } from '../../layout/page.ts';
import { plainSpec } from '../../layout/text-item.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { styledText } from '../label.ts';
import type { RelationNode } from './drawing.ts';

export interface NodeBox {
  readonly node: RelationNode;
  readonly body: LaidBody;
}

export interface NodeBoxes {
  readonly size: Size;
  readonly boxes: readonly NodeBox[];
}

const insets = { top: 6, right: 10, bottom: 6, left: 10 };
/** Widths in ems of the type size: a box is no narrower than the first and wraps its words at the second. */
const narrowest = 7;
const widest = 11;

const corners: Readonly<Record<RelationNode['kind'], Contour['corners']>> = {
  actor: 'square',
  person: 'round',
  party: 'cut',
  incident: 'point',
};

/** All nodes at a type size, in boxes as large as the largest of them needs. */
export function layNodes(nodes: readonly RelationNode[], size: Pt, look: Look): NodeBoxes {
  const specs = nodes.map((node) => specsOf(node, size, look));
  const wanted = specs.map((each) => textWidths(each, look.metrics));
  const natural = Math.max(...wanted.map((each) => Math.max(each.least, Math.min(each.natural, size * widest))));
  const width = Math.max(size * narrowest, Math.ceil(natural)) + insets.left + insets.right;
  const bodies = specs.map((each) => ({
    ...layoutBody(each, { width, insets, anchor: 'middle' }, look.metrics),
    width,
  }));
  const height = Math.ceil(Math.max(...bodies.map((body) => body.height)));
  return { size: { width, height }, boxes: nodes.map((node, index) => ({ node, body: bodies[index] ?? emptyBody })) };
}

const emptyBody: LaidBody = { paragraphs: [], insets, anchor: 'middle', height: 0, width: 0 };

function specsOf({ label, detail }: RelationNode, size: Pt, look: Look): readonly ParagraphSpec[] {
  const small = Math.max(look.theme.type.footer, size - 2);
  const name = plainSpec(styledText(label, { size, color: 'ink', bold: true }, look), 'center');
  return detail === '' ? [name] : [name, plainSpec(styledText(detail, { size: small, color: 'muted' }, look), 'center')];
}

/** The frame of a node. Three sites on each side, so that several lines between the same two boxes run beside each other. */
export function contourOf({ kind }: RelationNode, { width, height }: Size): Contour {
  // The corners stay clear of the sites, which stand at a quarter of the side.
  const reach = Math.min(10, height / 4);
  // A hexagon's left and right sides run to a point in the middle.
  const inward = (share: number): Pt => (kind === 'incident' ? Math.abs(share - 0.5) * 2 * reach : 0);
  const at = (side: ConnectionSite['side'], share: number): ConnectionSite => {
    if (side === 'top' || side === 'bottom') return { x: width * share, y: side === 'top' ? 0 : height, side };
    return { x: side === 'left' ? inward(share) : width - inward(share), y: height * share, side };
  };
  return { corners: corners[kind], reach, sites: [0.5, 0.25, 0.75].flatMap((share) => sides.map((side) => at(side, share))) };
}

export const drawNode = ({ node, body }: NodeBox, { box, name }: { readonly box: Box; readonly name: string }): TextItem => ({
  kind: 'text',
  name,
  box,
  body,
  fill: 'panel',
  outline: { color: 'ink', width: 1.25 },
  contour: contourOf(node, box),
  isLabel: true,
  origin: node.origin,
});

/** The order of a rectangle's own sites: LibreOffice takes the first four for those, whatever the shape. */
const sides = ['top', 'left', 'bottom', 'right'] as const;

/**
 * What the shapes of nodes are called, by the ids of the nodes: after what is written in them, since an id may name what the words do
 * not. Of several with the same words, each later one has a number.
 */
export function nodeNames(nodes: readonly RelationNode[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.map(({ id, label }, index) => {
      const same = nodes.slice(0, index).filter((other) => other.label === label).length;
      const name = `Node ${withoutIsolates(label)}`;
      return [id, same === 0 ? name : `${name}, ${same + 1}`];
    }),
  );
}
