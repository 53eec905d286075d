/** One template through our rendering and through Handlebars' own, brought into a form in which both can be compared. */

import Handlebars from 'handlebars';
import type { Code } from '../../../src/foundation/codes.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { isMarkup } from '../../../src/render/escape.ts';
import { helpers } from '../../../src/render/helpers/helper-table.ts';
import { render } from '../../support/render-slide.ts';

export interface Written {
  readonly template: string;
  readonly analysis: object;
  readonly partials?: Readonly<Record<string, string>>;
}

/** What was printed, or the codes of what was refused; a refusal without a place is none. */
export type Printed = { readonly text: string } | { readonly codes: readonly Code[] };

/** Ours, without the trace that it writes into the markup. */
export function printOurs(written: Written): Printed {
  const { value, diagnostics } = render({ ...written, files: { 'templates/labels/en.yaml': 'section: Facts' } });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lost = errors.find(({ span }) => !span);
  if (lost) throw new Error(`refused without a place: ${lost.message}`);
  if (errors.length > 0 || !value) return { codes: [...new Set(errors.map(({ code }) => code))] };
  const markup = value.slides[0]?.markup ?? '';
  return { text: decode(markup.replaceAll(/ _(?:at|of)="[^"]*"|<_o [^>]*>|<\/_o>/gu, '')) };
}

/** Handlebars' own, with our helpers registered under the names that a template uses. */
export function printTheirs({ template, analysis, partials = {} }: Written): string {
  const engine = Handlebars.create();
  for (const name of ['eq', 'and', 'or', 'not', 'any', 'optional', 'capitalize', 'join', 'list'] as const) {
    engine.registerHelper(name, (...given) => runHelper(name, given.slice(0, -1), given.at(-1).hash));
  }
  for (const [name, text] of Object.entries(partials)) engine.registerPartial(name, text);
  return decode(engine.compile(template)(analysis));
}

/** A helper as it is called by our rendering: with nothing to print, it prints nothing, except where it asks for that. */
function runHelper(name: string, values: readonly unknown[], options: Readonly<Record<string, unknown>>): unknown {
  const helper = helpers.get(name);
  const isAbsent = (value: unknown) => value === null || value === undefined;
  if (!helper || (!helper.takesAbsent && [...values, ...Object.values(options)].some(isAbsent))) return undefined;
  const fail = (problem: string) => {
    throw new Error(problem);
  };
  const made = helper.run(values, { options, memory: openMemory(), locale: 'en-GB', label: () => undefined, fail });
  return isMarkup(made) ? new Handlebars.SafeString(made.markup) : made;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Both escape alike, but not the same characters, nor by the same names. */
const decode = (markup: string): string =>
  markup.replaceAll(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\dA-F]+));/giu, (_whole, name, decimal, hexadecimal) =>
    name ? (characters[name] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
  );

/** Blank slides are left out of a deck, so that only what is not blank can be compared. */
export const isSame = (ours: string, theirs: string): boolean => ours === theirs || (ours === '' && theirs.trim() === '');
