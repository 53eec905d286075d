/** `follows:` puts events in order; in a circle there is none. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfValue } from '../yaml/positions.ts';
import { fieldOf, idOf, itemsOf } from './raw-value.ts';

export function checkFollows(root: unknown, positions: Positions): readonly Diagnostic[] {
  const follows = itemsOf(root, 'events').map((event, index) => ({
    id: idOf(fieldOf(event, 'id')),
    before: idOf(fieldOf(event, 'follows')),
    span: spanOfValue(positions, ['events', index, 'follows']),
  }));
  const before = new Map(follows.map(({ id, before }) => [id, before]));
  // Each circle is told once: where the walk from an event comes to one that an earlier walk has not seen.
  const seen = new Set<string>();
  return follows.flatMap(({ id, before: next, span }) => {
    if (id === undefined || seen.has(id)) return [];
    const walk = [id];
    let step = next;
    while (step !== undefined && !walk.includes(step) && !seen.has(step)) {
      walk.push(step);
      step = before.get(step);
    }
    for (const each of walk) seen.add(each);
    if (step === undefined || !walk.includes(step)) return [];
    const circle = [...walk.slice(walk.indexOf(step)), step].map(showValue).join(', which follows ');
    const at = follows.find((each) => each.id === step)?.span ?? span;
    return [
      error('BRF016', `circular follows: ${circle}`, { span: at, hints: ['delete `follows:` from the event that came first'] }),
    ];
  });
}
