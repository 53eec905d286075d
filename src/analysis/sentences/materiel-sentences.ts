/** What may be said of things taken, found again and damaged. */
import { isNone } from '../../briefing/quantity/quantity.ts';
import type { MaterielRow, MaterielTable, Movement } from '../figures/materiel.ts';
import { standingOf } from '../standing.ts';
import { clauses, quantity, type Sentence, sentence } from './sentence.ts';
import { standsAs } from './toll-sentences.ts';

/**
 * The headline. The first item of which something is surely outstanding, as a difference of what is reported, and whether
 * its row is disputed or told as less than fact; "nothing taken" only where every row says none and nothing is disputed or denied; "all recovered"
 * only where every row states both, no doubt is left and nothing is disputed; "recovery not stated" where a row says so
 * and no row states it. Otherwise what the table is about.
 */
export function materielTitle(table: MaterielTable): Sentence {
  const { rows, movements, outstanding, at } = table;
  const [first] = outstanding;
  if (first) {
    const { item, taken, at } = first;
    const told = sentence('titles.materiel.outstanding', at, {
      item,
      count: quantity(first.outstanding, true),
      taken: quantity(taken),
    });
    return clauses(told, standsAs({ is_disputed: first.status === 'disputed', standing: standingOf([first.status], at), at }));
  }
  const others = movements.some(isOther);
  const isNothing = rows.every((row) => isNone(row.taken) && !isContested(row));
  if (!others && isNothing && !table.is_disputed) return sentence('titles.materiel.nothing', at);
  const isDone = rows.every((row) => isNone(row.outstanding) && isPlain(row));
  if (!others && isDone && !table.is_disputed) return sentence('titles.materiel.recovered', at);
  const isUnstated = movements.includes('recovered') && rows.every(({ recovered }) => !recovered.stated);
  if (isUnstated) return sentence('titles.materiel.unstated', at);
  return sentence(others ? 'titles.materiel.damage' : 'titles.materiel.plain', at);
}

const isOther = (movement: Movement): boolean => movement === 'destroyed' || movement === 'damaged';

const isContested = ({ status }: MaterielRow): boolean => status === 'disputed' || status === 'denied';

const isPlain = ({ status }: MaterielRow): boolean => status === 'reported' || status === 'confirmed';
