/** The two ends of a relation may be of four lists; an id must be found in one of them, and in one only. */
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfValue } from '../yaml/positions.ts';
import { fieldOf, idOf, itemsOf } from './raw-value.ts';

const lists = ['actors', 'persons', 'parties', 'incidents'] as const;

export function checkRelations(root: unknown, positions: Positions): readonly Diagnostic[] {
  const known = lists.map((name) => ({ name, ids: itemsOf(root, name).map((item) => idOf(fieldOf(item, 'id'))) }));
  return itemsOf(root, 'relations').flatMap((relation, index) => {
    const [from, to] = [idOf(fieldOf(relation, 'from')), idOf(fieldOf(relation, 'to'))];
    const ends = (['from', 'to'] as const).flatMap((key) =>
      checkEnd(idOf(fieldOf(relation, key)), known, spanOfValue(positions, ['relations', index, key])),
    );
    if (from === undefined || from !== to) return ends;
    const hints = ['a relation is between two; name another in `to`'];
    return [
      ...ends,
      error('BRF003', `invalid to: the relation leads from ${showValue(from)} to itself`, {
        span: spanOfValue(positions, ['relations', index, 'to']),
        hints,
      }),
    ];
  });
}

type Known = readonly { readonly name: string; readonly ids: readonly (string | undefined)[] }[];

function checkEnd(id: string | undefined, known: Known, span: Span): readonly Diagnostic[] {
  if (id === undefined) return [];
  const holding = known.filter(({ ids }) => ids.includes(id)).map(({ name }) => name);
  if (holding.length === 1) return [];
  if (holding.length > 1) {
    const hints = ['give one of them another id, so that the relation means only one'];
    return [error('BRF005', `repeated id: ${showValue(id)} stands in ${holding.join(' and in ')}`, { span, hints })];
  }
  const all = known.flatMap(({ ids }) => ids.filter((each) => each !== undefined));
  const hints = suggest(id, all, 'actors, persons, parties and incidents');
  return [error('BRF004', `unknown id in ${lists.join(', ')}: ${showValue(id)}`, { span, hints })];
}
