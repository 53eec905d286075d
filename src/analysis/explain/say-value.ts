/** A value of the briefing in words, as its author would read it aloud. */

import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import type { When } from '../../briefing/when.ts';
import { isStatementFields, type StatementFields } from './statement.ts';

/** The fields in which records say what they are about, the first that is there. */
const telling = ['text', 'statement', 'question', 'what', 'title', 'name', 'item', 'label', 'value', 'party', 'id'] as const;

/** Empty where nothing stands. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.some(isStatementFields) ? `${value.length} ${value.length === 1 ? 'entry' : 'entries'}` : value.join(', ');
  if (!isStatementFields(value)) return String(value);
  if (isQuantity(value)) return sayQuantity(value);
  if (isWhen(value)) return sayWhen(value);
  const field = telling.find((name) => Object.hasOwn(value, name) && value[name] !== null);
  return field === undefined ? '' : sayValue(value[field]);
}

const isQuantity = (value: StatementFields): value is StatementFields & Quantity =>
  'low' in value && 'high' in value && 'stated' in value;
const isWhen = (value: StatementFields): value is StatementFields & When =>
  'relation' in value && isStatementFields(value.from) && 'iso' in value.from;

function sayWhen({ relation, from, to }: When): string {
  const say = ({ iso, part }: When['from']): string => `${part ? `${part} ` : ''}${iso.replace('T', ' ')}`;
  if (relation === 'between') return `between ${say(from)} and ${to ? say(to) : 'a later time'}`;
  if (relation === 'or' && to) return `${say(from)} or ${say(to)}`;
  return relation === 'at' ? say(from) : `${relation} ${say(from)}`;
}
