/** Figures belong to an incident, and those without one to the main incident: without it they would be shown nowhere. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { type Path, type Positions, spanOfKey, spanOfValue } from '../yaml/positions.ts';
import { fieldOf, itemsOf } from './raw-value.ts';

const figures = ['casualties', 'figures', 'materiel', 'published_totals'] as const;

export function checkMainIncident(root: unknown, positions: Positions): readonly Diagnostic[] {
  const incidents = itemsOf(root, 'incidents');
  const main = [...incidents.keys()].filter((index) => fieldOf(incidents[index], 'main') === true);
  const pathOf = (index: number): Path => ['incidents', index, 'main'];
  const [first, ...others] = main;
  if (first !== undefined) {
    const related = [{ span: spanOfValue(positions, pathOf(first)), note: 'it stands here first' }];
    return others.map((index) =>
      error('BRF011', 'repeated main incident', {
        span: spanOfValue(positions, pathOf(index)),
        related,
        hints: ['a briefing is about one incident; delete `main: true` from the others'],
      }),
    );
  }
  // A value that is no truth value is reported as such.
  if (incidents.some((incident) => ![undefined, null, false].includes(fieldOf(incident, 'main') as null))) return [];
  const list = incidents.length > 0 ? 'incidents' : figures.find((name) => itemsOf(root, name).length > 0);
  if (!list) return [];
  const hint =
    incidents.length > 0
      ? 'add `main: true` to the incident that the briefing is about'
      : 'add the incident to `incidents:`, with `main: true`';
  return [error('BRF011', 'missing main incident', { span: spanOfKey(positions, [list]), hints: [hint] })];
}
