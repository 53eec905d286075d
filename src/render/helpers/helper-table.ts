/** All helpers, in the order of the table in templates/README.md, and the labels that they need of a language file. */
import { dateHelpers } from './date-helpers.ts';
import type { Helper, Helpers } from './helper.ts';
import { logicHelpers } from './logic-helpers.ts';
import { lookupHelper } from './lookup-helper.ts';
import { numberHelpers } from './number-helpers.ts';
import { sentenceHelpers } from './sentence-helpers.ts';
import { textHelpers } from './text-helpers.ts';
import { tradecraftHelpers } from './tradecraft-helpers.ts';

export const helpers: ReadonlyMap<string, Helper> = new Map(
  [...textHelpers, ...sentenceHelpers, ...numberHelpers, ...dateHelpers, ...logicHelpers, lookupHelper, ...tradecraftHelpers].map(
    (helper) => [helper.name, helper],
  ),
);

/** With those of a project; of two with one name, ours. */
export const helpersWith = (own: readonly Helper[]): Helpers =>
  own.length === 0 ? helpers : new Map([...own.map((helper) => [helper.name, helper] as const), ...helpers]);

export const helperTable: readonly Pick<Helper, 'name' | 'use' | 'meaning' | 'example'>[] = [...helpers.values()].map(
  ({ name, use, meaning, example }) => ({ name, use, meaning, example }),
);

/** Labels that helpers print, with what they say in English. */
export const helperLabels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, n) => [
      `numbers.${n}`,
      word,
    ]),
  ),
  'titles.mostWords': '14',
  'quantity.led': 'none',
  'quantity.vague.dozens': 'dozens',
  'quantity.vague.tens': 'tens',
  'quantity.vague.hundreds': 'hundreds',
  'quantity.vague.thousands': 'thousands',
  'quantity.vague.scores': 'scores',
  'quantity.vague.several': 'several',
  'quantity.vague.few': 'a few',
  'quantity.vague.many': 'many',
  'quantity.unstated': 'not stated',
  'quantity.unknown': 'an unknown number',
  'quantity.none': 'none',
  'quantity.word': '{word} ({least})',
  'quantity.range': '{low}–{high}',
  'quantity.aboutRange': 'about {low} to {high}',
  'quantity.rangeToAbout': '{low} to about {high}',
  'quantity.orMore': '{low} to {high} or more',
  'quantity.aboutOrMore': 'about {low} to {high} or more',
  'quantity.bounds': '{low}, {high}',
  'quantity.about': 'about {n}',
  'quantity.atLeast': 'at least {n}',
  'quantity.atLeastAbout': 'at least about {n}',
  'quantity.moreThan': 'more than {n}',
  'quantity.upTo': 'up to {n}',
  'quantity.upToAbout': 'up to about {n}',
  'quantity.upToOrMore': 'up to {n} or more',
  'quantity.fewerThan': 'fewer than {n}',
  'quantity.best': '{best} ({range})',
  'when.about': 'about {time}',
  'when.after': 'after {time}',
  'when.before': 'before {time}',
  'when.aboutDay': 'about {time}',
  'when.afterDay': 'after {time}',
  'when.beforeDay': 'before {time}',
  'when.aboutClock': 'about {time}',
  'when.afterClock': 'after {time}',
  'when.beforeClock': 'before {time}',
  'when.dayClock': '{day}, {clock}',
  'when.clock': '{hour}:{minute}',
  'when.fullHour': '{hour}:00',
  'when.hourDigits': '2',
  'when.between': 'between {from} and {to}',
  'when.days': '{from}–{to}',
  'when.or': '{from} or {to}',
  'when.early': 'early {time}',
  'when.mid': 'mid {time}',
  'when.late': 'late {time}',
  'when.offset': '{time} ({offset})',
};
