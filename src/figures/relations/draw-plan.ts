/** A plan put on the slide: boxes, then the connectors glued to them, then the words over the lines. */

import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { ConnectorItem, Item } from '../../layout/page.ts';
import type { ConnectorLine } from './connector-line.ts';
import type { RelationLink } from './drawing.ts';
import { linkOutline } from './link-outline.ts';
import { drawNode, nodeNames } from './node-boxes.ts';
import { countCrossings, planIn, type RelationsPlan } from './plan.ts';
import { stretch } from './spread-nodes.ts';

export function drawPlan(planned: RelationsPlan, box: Box): readonly Item[] {
  const { measured, boxes, lines, words } = grown(planned, box.height);
  const { links } = measured.parts;
  const names = nodeNames(measured.nodes.boxes.map(({ node }) => node));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...measured.nodes.boxes.flatMap((node, index) => {
      const at = boxes[index];
      return at ? [drawNode(node, { box: moved(at, box), name: nameOf(node.node.id) })] : [];
    }),
    ...links.flatMap((link, index) => {
      const line = lines[index];
      return line ? [drawLink(link, line, { name: `Link ${index + 1}`, corner: box, nameOf })] : [];
    }),
    ...links.flatMap(({ origin }, index): readonly Item[] => {
      const placed = words[index];
      if (!placed) return [];
      const { body } = placed;
      return [
        {
          kind: 'text',
          name: `Link ${index + 1} words`,
          box: moved(placed.box, box),
          body,
          fill: 'paper',
          isLabel: true,
          origin,
        },
      ];
    }),
  ];
}

/** Spread over the height that there is, where that stays free of touching words. */
function grown(plan: RelationsPlan, height: Pt): RelationsPlan {
  const { size } = plan.spread;
  for (const share of [1, 0.5]) {
    const tall = size.height + (height - size.height) * share;
    const taller =
      tall > size.height
        ? planIn(plan.measured, stretch(plan.spread, plan.measured.nodes.size, { ...size, height: tall }), plan.way)
        : plan;
    if (taller && countCrossings(taller.lines) <= countCrossings(plan.lines)) return taller;
  }
  return plan;
}

const moved = <T extends Point>(at: T, corner: Point): T => ({ ...at, x: at.x + corner.x, y: at.y + corner.y });

function drawLink(
  { from, to, tone, origin }: RelationLink,
  line: ConnectorLine,
  { name, corner, nameOf }: { name: string; corner: Point; nameOf: (id: string) => string },
): ConnectorItem {
  const [start, end] = [moved(line.from, corner), moved(line.to, corner)];
  return {
    kind: 'connector',
    name,
    box: {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    },
    from: { item: nameOf(from), site: line.fromSite, at: start },
    to: { item: nameOf(to), site: line.toSite, at: end },
    corners: line.corners.map((at) => moved(at, corner)),
    outline: { ...linkOutline(tone), arrow: 'end' },
    alt: { decorative: true },
    origin,
  };
}
