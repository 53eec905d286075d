/** A value on its way through a template, with its address in the briefing and the place that names it. */
import type { TemplatePlace } from './place.ts';

const mark: unique symbol = Symbol('ref');

/**
 * Contexts, block parameters and results of helpers are all refs, so that text printed at the end of a long way
 * still knows the field it came from.
 */
export interface Ref {
  readonly [mark]: true;
  /** `null` when the author left it out; also, with `isSettled`, when it could not be found. */
  readonly value: unknown;
  /** Address in the briefing, `casualties[2].killed`, where it has one. */
  readonly path?: string | undefined;
  /** Address of the nearest record around it. */
  readonly record?: string | undefined;
  /** Where the template names it. */
  readonly place?: TemplatePlace | undefined;
  /** A diagnostic was made already; nothing more is said about it. */
  readonly isSettled?: boolean;
}

export const makeRef = (parts: Omit<Ref, typeof mark>): Ref => ({ [mark]: true, ...parts });
export const isRef = (value: unknown): value is Ref => typeof value === 'object' && value !== null && mark in value;
/** The value of a ref; anything else as it is. */
export const unwrapRef = (value: unknown): unknown => (isRef(value) ? value.value : value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Addresses are plain texts in `at`. */
const addressOf = (value: unknown): string | undefined =>
  isRecord(value) && Object.hasOwn(value, 'at') && typeof value.at === 'string' ? value.at : undefined;

/** The ref to start from: the whole analysis. */
export function rootRef(value: unknown): Ref {
  const at = addressOf(value);
  return makeRef({ value, path: at, record: at });
}

/** One step down by own properties only: what an object inherits is not part of a briefing. */
export function stepInto(parent: Ref, key: string, place: TemplatePlace | undefined): Ref | undefined {
  const { value } = parent;
  if (value === null) return makeRef({ ...parent, place });
  if (Array.isArray(value)) {
    if (key === 'length') return makeRef({ value: value.length, record: parent.record, place });
    return /^(?:0|[1-9]\d*)$/u.test(key) && Number(key) < value.length ? itemOf(parent, Number(key), place) : undefined;
  }
  if (!isRecord(value) || !Object.hasOwn(value, key) || value[key] === undefined) return undefined;
  const child = value[key];
  // Arguments of a partial are refs with addresses of their own.
  if (isRef(child)) return makeRef({ ...child, place });
  const parentPath = addressOf(value) ?? parent.path;
  return makeChild(parent, child, { path: parentPath === undefined ? undefined : joinPath(parentPath, key), place });
}

/** The item of a list that a ref holds. */
export function itemOf(list: Ref, index: number, place: TemplatePlace | undefined): Ref {
  const item = Array.isArray(list.value) ? (list.value[index] ?? null) : null;
  if (isRef(item)) return item;
  return makeChild(list, item, { path: list.path === undefined ? undefined : `${list.path}[${index}]`, place });
}

function makeChild(parent: Ref, value: unknown, { path, place }: Pick<Ref, 'path' | 'place'>): Ref {
  const own = addressOf(value);
  return makeRef({ value, path: own ?? path, record: own ?? addressOf(parent.value) ?? parent.record, place });
}

/** What `{{#each}}` repeats: the items of a list by their number, the fields of a record by their name. */
export function entriesOf(whole: Ref): readonly { readonly key: number | string; readonly item: Ref }[] | undefined {
  const { value, place } = whole;
  if (Array.isArray(value)) return value.map((_, key) => ({ key, item: itemOf(whole, key, place) }));
  if (!isRecord(value)) return undefined;
  return fieldsOf(value).map((key) => ({ key, item: stepInto(whole, key, place) ?? makeRef({ value: null, place }) }));
}

const joinPath = (parent: string, key: string): string => (parent === '' ? key : `${parent}.${key}`);

/** Names that a template may write after a value, in the order of the record. */
export function fieldsOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value).filter((key) => key !== 'at') : [];
}

/** Whether both are one value for `../`: Handlebars compares texts and numbers by `==`, so that 1 and "1" are one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  const [a, b] = [unwrapRef(one) ?? null, unwrapRef(other) ?? null];
  // biome-ignore lint/suspicious/noDoubleEquals: the comparison of Handlebars
  return typeof a === 'object' || typeof b === 'object' ? a === b : a == b;
}

/** Whether `{{#if}}` takes its first branch: something is there, and it is not false, 0 or an empty text or list. */
export function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
