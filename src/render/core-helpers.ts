/** What templates do: look a value up, print it with its trace, choose a branch, repeat one. */

import { isAddressProblem, readAddress } from '../foundation/address/safe-address.ts';
import { isolateField, isolationOf } from '../foundation/characters/writing-direction.ts';
import { error } from '../foundation/diagnostic.ts';
import { nearest, suggest } from '../foundation/nearest.ts';
import { escapeText, isMarkup } from './escape.ts';
import { describe } from './helpers/helper.ts';
import { placeToSpan, type TemplatePlace } from './place.ts';
import { entriesOf, fieldsOf, isRecord, isRef, isTruthy, makeRef, type Ref, stepInto, unwrapRef } from './ref.ts';
import { traceNames } from './rendered.ts';
import { complain, complainAbsent, spendBudget, type TemplateRun } from './run.ts';
import { type Branch, enterScope, type TemplateScope } from './scope.ts';

/** What a block is given: the value after its name, and its two branches. */
export interface BlockParts {
  readonly value: unknown;
  readonly main: Branch;
  readonly inverse: Branch;
}

/** `{{#if}}`: the first branch where something is there, else the second. */
export const chooseBranch = (scope: TemplateScope, value: unknown, [first, second]: readonly [Branch, Branch]): string =>
  (isTruthy(unwrapRef(value)) ? first : second).print(scope);

/** `{{#with}}`: 0 is a value as any other here, and only nothing, false, an empty text and an empty list take the second branch. */
export function writeWith(scope: TemplateScope, _place: TemplatePlace, { value, main, inverse }: BlockParts): string {
  const ref = isRef(value) ? value : makeRef({ value });
  if (!isTruthy(ref.value) && ref.value !== 0) return inverse.print(scope);
  return main.print(enterScope(scope, ref, { named: nameThem(scope, main, [ref]) }));
}

function nameThem({ named }: TemplateScope, { names }: Branch, values: readonly unknown[]): TemplateScope['named'] {
  return names.length === 0 ? named : new Map([...named, ...names.map((name, index) => [name, values[index]] as const)]);
}

function printed(run: TemplateRun, markup: string): string {
  spendBudget(run, markup.length);
  return markup;
}

export interface Lookup {
  /** Where the path begins. */
  readonly base: unknown;
  readonly parts: readonly string[];
  /** The whole analysis, for what to write instead. */
  readonly root?: unknown;
}

/** Follows a path by own fields; a name that no record has is a mistake of the template, even inside `{{#if}}`. */
export function lookUp(run: TemplateRun, place: TemplatePlace, { base, parts, root }: Lookup): Ref {
  // `@index` and its like are plain; outside of their loop, and above the outermost record, there is nothing.
  if (base === undefined || base === null) {
    complain(
      run,
      'TPL004',
      'nothing stands here: @index, @key, @first and @last belong to {{#each}}, and ../ needs a record around it',
      { place, hints: ['write @root. before a field of the whole briefing'] },
    );
    return makeRef({ value: null, isSettled: true });
  }
  let ref = isRef(base) ? makeRef({ ...base, place }) : makeRef({ value: base, place });
  for (const [depth, part] of parts.entries()) {
    const next = stepInto(ref, part, place);
    // A part of the author's own may be left out of any briefing; one that is nearly there is a misspelling.
    if (!next && ref.path === 'x' && nearest(part, fieldsOf(ref.value)) === undefined) {
      ref = makeRef({ value: null, place });
      continue;
    }
    if (!next) {
      const fromRoot = depth === 0 ? rootPath(root, parts) : undefined;
      complainUnknown(run, place, { parent: ref, name: part, fromRoot });
      return makeRef({ value: null, isSettled: true, place });
    }
    ref = next;
  }
  return ref;
}

/** The path from the top, where it leads somewhere. */
function rootPath(root: unknown, [first = '', ...rest]: readonly string[]): string | undefined {
  if (!isRef(root) || !isRecord(root.value) || !Object.hasOwn(root.value, first)) return undefined;
  return ['@root', first, ...rest].join('.');
}

interface Unknown {
  readonly parent: Ref;
  readonly name: string;
  readonly fromRoot: string | undefined;
}

function complainUnknown(run: TemplateRun, place: TemplatePlace, { parent, name, fromRoot }: Unknown): void {
  const fields = fieldsOf(parent.value);
  const hints =
    fromRoot !== undefined
      ? [`write {{${fromRoot}}}: inside {{#each}}, {{#with}} and a partial, names are those of the item`]
      : isRecord(parent.value)
        ? suggest(name, fields, 'fields')
        : [
            Array.isArray(parent.value)
              ? 'a list has items and a length: use {{#each}}'
              : `${describe(parent.value)} is a plain value without fields`,
          ];
  const helper = run.helpers.get(name);
  complain(run, 'TPL004', `unknown field: ${name}`, {
    place,
    hints: helper ? [`the helper of that name is used as {{${helper.use}}}`] : hints,
  });
}

export function recordAttribute(run: TemplateRun, context: unknown): string {
  const record = isRef(context) ? context.record : undefined;
  return record ? printed(run, ` ${traceNames.record}="${escapeText(record)}"`) : '';
}

/** A partial's named values, laid over the fields of its context. */
export function scopeOf(
  run: TemplateRun,
  place: TemplatePlace,
  { context, hash }: { context: unknown; hash: Readonly<Record<string, unknown>> },
): Ref {
  const ref = isRef(context) ? context : makeRef({ value: context });
  if (Object.keys(hash).length === 0) return ref;
  // A value that the template itself gives has no address in the briefing.
  const given = Object.fromEntries(
    Object.entries(hash).map(([name, value]) => [name, isRef(value) ? value : makeRef({ value, place })]),
  );
  if (!isRecord(ref.value)) {
    if (!ref.isSettled)
      complain(run, 'TPL008', `a partial with named values needs a record, not ${describe(ref.value)}`, {
        place,
        path: ref.path,
        hints: ['name a record after the partial: {{> row item kind="total"}}'],
      });
    return makeRef({ ...ref, value: given });
  }
  return makeRef({ ...ref, value: { ...ref.value, ...given } });
}

/** `{{#each}}`: lists and records only, so that a loop always ends. What is absent has no items. */
export function writeEach(scope: TemplateScope, place: TemplatePlace, { value, main, inverse }: BlockParts): string {
  const whole = isRef(value) ? value : makeRef({ value });
  const parts = entriesOf(whole);
  if (!parts && whole.value !== null) {
    complain(scope.shared.run, 'TPL008', `{{#each}} needs a list, not ${describe(whole.value)}`, {
      place: whole.place ?? place,
      path: whole.path,
      hints: ['name a field that holds a list, such as events'],
    });
  }
  if (!parts || parts.length === 0) return inverse.print(scope);
  let printed = '';
  for (const [index, { key, item }] of parts.entries()) {
    const data = { ...scope.data, _parent: scope.data, index, key, first: index === 0, last: index === parts.length - 1 };
    printed += main.print(enterScope(scope, item, { data, named: nameThem(scope, main, [item, key]) }));
  }
  return printed;
}

/**
 * A partial that stands alone on its line is moved in as far as the line is, each line of it, as Handlebars does; else the words
 * of two such partials would join.
 */
export function indentLines(run: TemplateRun, text: string, indent: string): string {
  if (indent === '') return text;
  const lines = text.split('\n');
  const indented = lines.map((line, index) => (line === '' && index === lines.length - 1 ? line : indent + line)).join('\n');
  spendBudget(run, indented.length - text.length);
  return indented;
}

const tags = /<[^<>]*>/gu;

/** In text: escaped, inside an element that carries the address in the briefing, and which way it is written where that matters. */
export function printText(run: TemplateRun, place: TemplatePlace, value: unknown): string {
  const ref = isRef(value) ? value : makeRef({ value });
  const text = isMarkup(ref.value) ? ref.value.markup : toText(run, place, ref);
  if (text === '') return '';
  if (ref.path === undefined) return printed(run, isMarkup(ref.value) ? text : isolateField(text, run.direction));
  const path = `${traceNames.path}="${escapeText(ref.path)}"`;
  const direction = isolationOf(isMarkup(ref.value) ? text.replaceAll(tags, '') : text, run.direction);
  const apart = direction === undefined ? '' : ` ${traceNames.direction}="${direction} ${run.direction}"`;
  return printed(run, `<${traceNames.value} ${traceNames.place}="${place}" ${path}${apart}>${text}</${traceNames.value}>`);
}

/** In an attribute: escaped; line ends stay line ends. */
export function printValue(run: TemplateRun, place: TemplatePlace, value: unknown): string {
  const ref = isRef(value) ? value : makeRef({ value });
  if (isMarkup(ref.value)) {
    complain(run, 'TPL008', 'an attribute holds plain text, without bold, italic or source numbers', { place, path: ref.path });
    return '';
  }
  if (typeof ref.value === 'boolean') return printed(run, String(ref.value));
  // Where the attribute is no text, what keeps a field apart is taken off again.
  return printed(
    run,
    isolateField(toText(run, place, ref), run.direction)
      .replaceAll('\n', '&#10;')
      .replaceAll('\t', '&#9;')
      .replaceAll('\r', '&#13;'),
  );
}

/** An address that the briefing gives: one that may not stand in a deck is told at its own line, not at that of the template. */
export function printAddress(run: TemplateRun, place: TemplatePlace, value: unknown): string {
  const { value: typed, path } = isRef(value) ? value : makeRef({ value });
  const span = typeof typed === 'string' && path !== undefined ? run.locate(path) : undefined;
  const read = typeof typed === 'string' && span ? readAddress(typed) : undefined;
  if (!read || !isAddressProblem(read)) return printValue(run, place, value);
  const hint = read.hint === undefined ? 'write a web address with http or https' : `it has ${read.problem}: ${read.hint}`;
  const template = placeToSpan(place, run.files);
  const related = template ? [{ span: template, note: 'linked here' }] : [];
  run.diagnostics.push(error('MUP007', `link that may not stand in a deck: ${path}`, { span, related, hints: [hint] }));
  return refusedAddress;
}

/** No deck is made with it; without one, the markup would be told to lack an address too. */
const refusedAddress = 'https://refused.invalid/';

function toText(run: TemplateRun, place: TemplatePlace, ref: Ref): string {
  const { value } = ref;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) {
    complainAbsent(run, ref, place);
    return '';
  }
  const fields = fieldsOf(value).slice(0, 20);
  const hints = isRecord(value)
    ? [`name one of its fields: ${fields.join(', ')}`, 'a count is printed with {{quantity …}}, a time with {{date …}}']
    : [Array.isArray(value) ? 'write {{#each}} or {{list …}}' : 'write {{#if}} and say it in words'];
  complain(run, 'TPL008', `cannot print ${describe(value)} as text`, { place: ref.place ?? place, path: ref.path, hints });
  return '';
}
