/** Labels of routes: along one of their legs. */
import type { Point } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, styledText } from '../label.ts';
import type { LabelCandidate } from './choose-places.ts';
import { type Ground, isFree, type Label, usable } from './label-ground.ts';
import type { RouteLeg } from './routes.ts';

const worthOfRoute = 60;

/** A route's label stands beside one of its legs, the longest first. */
export function routeLabel(legs: readonly RouteLeg[], ground: Ground, look: Look): readonly Label[] {
  const [first] = legs;
  if (!first?.route.label) return [];
  const style = { size: 12, color: ground.routeColor, italic: true } as const;
  const bodies = [180, 95].map((widest) => layLabel([styledText(first.route.label, style, look)], widest, look, 'center'));
  const length = ({ line }: RouteLeg): number => {
    const [a, b] = [line[0], line.at(-1)];
    return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
  };
  const candidates = [...legs]
    .sort((a, b) => length(b) - length(a))
    .flatMap(({ line }, rank) =>
      bodies.flatMap((body, narrow) => alongLine(line, body).map((c) => ({ ...c, cost: c.cost + rank + narrow }))),
    );
  const { route } = first;
  return [
    {
      name: `Label of ${first.name.replace(/ leg.*/, '')}`,
      words: route.label,
      origin: route.origin,
      worth: worthOfRoute,
      candidates: usable(
        candidates.filter(({ box }) => isFree(box, ground)),
        ground,
        worthOfRoute,
      ),
    },
  ];
}

function alongLine(line: readonly Point[], body: LaidBody): readonly LabelCandidate[] {
  return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share, rank) => {
    const index = Math.round(share * (line.length - 1));
    const [at, before, after] = [line[index], line[index - 1] ?? line[index], line[index + 1] ?? line[index]];
    if (!at || !before || !after) return [];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const normal = { x: (after.y - before.y) / length, y: -(after.x - before.x) / length };
    return [4, 10].flatMap((gap, step) =>
      [1, -1].map((side) => {
        // Far enough out that the box's corner, not its middle, is next to the line.
        const off = gap + (Math.abs(normal.x) * body.width + Math.abs(normal.y) * body.height) / 2;
        const middle = { x: at.x + normal.x * off * side, y: at.y + normal.y * off * side };
        const box = { x: middle.x - body.width / 2, y: middle.y - body.height / 2, width: body.width, height: body.height };
        return { box, body, cost: 1 + rank * 0.5 + step };
      }),
    );
  });
}
