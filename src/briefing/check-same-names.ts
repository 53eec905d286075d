/** Two parties, places, actors or measures that a reader cannot tell apart. */
import { nameKey } from '../foundation/characters/same-name.ts';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfValue } from '../yaml/positions.ts';
import { fieldOf, idOf, itemsOf } from './raw-value.ts';

const named = { parties: 'name', places: 'name', actors: 'name', measures: 'label' } as const;

/** Each name that an earlier item of its list has, letter by letter or nearly so: slides would show two things under one name. */
export function checkSameNames(root: unknown, positions: Positions): readonly Diagnostic[] {
  return Object.entries(named).flatMap(([list, field]) => {
    const first = new Map<string, string>();
    return itemsOf(root, list).flatMap((item, index) => {
      const [name, id] = [fieldOf(item, field), idOf(fieldOf(item, 'id'))];
      if (typeof name !== 'string' || id === undefined || nameKey(name) === '') return [];
      const key = nameKey(name);
      const other = first.get(key);
      // One id twice is told as that.
      if (other === undefined || other === id) {
        first.set(key, id);
        return [];
      }
      return [
        warning('BRF021', `the same ${field} twice: ${showValue(name)}, of ${showValue(other)} and ${showValue(id)}`, {
          span: spanOfValue(positions, [list, index, field]),
          hints: [
            `tell them apart: add to one ${field} where or who it is; or, if they are one, use ${showValue(other)} for both`,
          ],
        }),
      ];
    });
  });
}
