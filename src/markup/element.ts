/** What the table of elements is written in. */

import { isAddressProblem, readAddress } from '../foundation/address/safe-address.ts';
import { readMoment } from './moment.ts';

/** What an attribute's value may be. Numbers are inclusive bounds. */
export type ValueKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'whole' | 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'id' | 'ids' | 'link' | 'language' | 'moment' };

export type AttributeRule = ValueKind & {
  readonly isRequired?: true;
  readonly meaning: string;
};

export interface ElementRule {
  readonly name: string;
  readonly meaning: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether words may stand in it. */
  readonly hasText: boolean;
  /** Elements that may stand in it. */
  readonly holds: readonly string[];
  /** At least one element of each group must stand in it; of a group that is `single`, exactly one. */
  readonly needs: readonly { readonly oneOf: readonly string[]; readonly isSingle?: true }[];
  /** How many of what it holds are drawn. */
  readonly limits: readonly Limit[];
  readonly example: string;
}

/** Every element by its name. */
export type Elements = ReadonlyMap<string, ElementRule>;

/** The most that a reader could still follow, several times over: more costs time and memory, and is refused. */
export interface Limit {
  /** Which of its children are counted; without, all. */
  readonly of?: string;
  readonly most: number;
  readonly what: string;
  readonly hint: string;
}

/** A row of the table, under the element's name; a rule that is not given holds nothing and takes nothing. */
export type Row = readonly [meaning: string, example: string, rule?: Partial<Omit<ElementRule, 'name' | 'meaning' | 'example'>>];

export const text = (meaning: string): AttributeRule => ({ kind: 'text', meaning });
export const word = (words: readonly string[], meaning: string): AttributeRule => ({ kind: 'word', words, meaning });
export const required = (rule: AttributeRule): AttributeRule => ({ ...rule, isRequired: true });
export const yes = (meaning: string): AttributeRule => word(['yes', 'no'], meaning);
export const count = (meaning: string): AttributeRule => ({ kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, meaning });
export const number = (meaning: string): AttributeRule => ({
  kind: 'number',
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  meaning,
});
export const percent = (meaning: string): AttributeRule => ({ kind: 'number', least: 0, most: 100, meaning });
/** Of something that is drawn: it is there at all. */
export const share = (meaning: string): AttributeRule => ({ kind: 'number', least: 1, most: 100, meaning });

/** What a kind takes, for hints and for the table. */
export function describeKind(rule: ValueKind): string {
  switch (rule.kind) {
    case 'text':
      return 'text';
    case 'word':
      return rule.words.join(', ');
    case 'whole':
      return `a whole number from ${rule.least} to ${rule.most}`;
    case 'number':
      if (!Number.isFinite(rule.least)) return 'a number';
      return Number.isFinite(rule.most) ? `a number from ${rule.least} to ${rule.most}` : `a number, ${rule.least} or more`;
    case 'id':
      return 'letters, digits, - . and _';
    case 'ids':
      return 'ids with spaces between';
    case 'link':
      return 'a web address with http or https, or mailto and an address';
    case 'language':
      return 'a language code, such as en or uz-Cyrl';
    case 'moment':
      return 'a day, 2019-04-21, or a minute of it, 2019-04-21T09:30, from 1900 on';
  }
}

/** Fillers of Hangul are letters, and cannot be seen. */
const idPattern = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

export function isValid(rule: ValueKind, value: string): boolean {
  switch (rule.kind) {
    case 'text':
      return true;
    case 'word':
      return rule.words.includes(value);
    case 'whole':
      return /^\d{1,9}$/u.test(value) && isBetween(rule, Number(value));
    case 'number':
      return /^-?\d{1,15}(?:\.\d{1,20})?(?:e-\d{1,3})?$/u.test(value) && isBetween(rule, Number(value));
    case 'id':
      return idPattern.test(value);
    case 'ids':
      return value
        .trim()
        .split(/\s+/u)
        .every((id) => idPattern.test(id));
    case 'link':
      return !isAddressProblem(readAddress(value));
    case 'language':
      return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value);
    case 'moment':
      return readMoment(value) !== undefined;
  }
}

const isBetween = ({ least, most }: { readonly least: number; readonly most: number }, value: number): boolean =>
  value >= least && value <= most;
