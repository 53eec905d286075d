/** Helpers for the conditions of `{{#if}}`. */
import { isTruthy } from '../ref.ts';
import type { Helper } from './helper.ts';

const condition = { options: [], takesAbsent: true } as const;

export const logicHelpers: readonly Helper[] = [
  {
    ...condition,
    name: 'eq',
    use: 'eq a b',
    meaning: 'whether two values are the same',
    example: '{{#if (eq row.status "alleged")}}…{{/if}}',
    values: [2, 2],
    run: ([a, b]) => a === b,
  },
  {
    ...condition,
    name: 'and',
    use: 'and a b …',
    meaning: 'whether all of the values are there and true',
    example: '{{#if (and place.name place.region)}}…{{/if}}',
    values: [1, 9],
    run: (values) => values.every(isTruthy),
  },
  {
    ...condition,
    name: 'or',
    use: 'or a b …',
    meaning: 'whether one of the values is there and true',
    example: '{{#if (or row.note row.detail)}}…{{/if}}',
    values: [1, 9],
    run: (values) => values.some(isTruthy),
  },
  {
    ...condition,
    name: 'not',
    use: 'not a',
    meaning: 'whether the value is absent, empty or false',
    example: '{{#if (not @last)}}…{{/if}}',
    values: [1, 1],
    run: ([value]) => !isTruthy(value),
  },
  {
    ...condition,
    name: 'any',
    use: 'any list ["field"]',
    meaning: 'whether a list has an item; with a name, whether one of its items has something in that field',
    example: '{{#if (any persons "details")}}…{{/if}}',
    values: [1, 2],
    run: ([list, field], { fail }) => {
      if (list !== null && !Array.isArray(list)) return fail('any needs a list', 'name a list, such as events');
      return field === undefined ? isTruthy(list) : (list ?? []).some((item) => isTruthy(fieldOf(item, field)));
    },
  },
];

const fieldOf = (item: unknown, field: unknown): unknown =>
  typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>)[String(field)] : undefined;
