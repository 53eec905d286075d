/** What a planned template meets while it prints: the value it stands at, and what lies around it. */

import { isSameValue } from './ref.ts';
import type { TemplateRun } from './run.ts';
import type { RunHelper } from './run-helpers.ts';

/** What all templates of one run share. */
export interface SharedByTemplates {
  readonly run: TemplateRun;
  readonly helpers: ReadonlyMap<string, RunHelper>;
  readonly partials: ReadonlyMap<string, Print>;
}

/** `@root`, and inside a loop `@index`, `@first` and their like; the loop around it is its parent. */
export interface Data {
  readonly [name: string]: unknown;
  readonly _parent?: Data;
}

export interface TemplateScope {
  readonly shared: SharedByTemplates;
  /** A ref, innermost first: `.`, `../`, `../../`. */
  readonly contexts: readonly unknown[];
  readonly data: Data;
  /** What `as |…|` has named. */
  readonly named: ReadonlyMap<string, unknown>;
}

/** Prints a piece of a template. */
export type Print = (scope: TemplateScope) => string;
/** Finds the value of an expression. */
export type Find = (scope: TemplateScope) => unknown;

/** The inside of a block, and what `as |…|` names there. */
export interface Branch {
  readonly print: Print;
  readonly names: readonly string[];
}

const nothing: ReadonlyMap<string, unknown> = new Map();

/** Where a template begins; a partial sees the loop it stands in, but neither `../` nor names from outside. */
export const openScope = (shared: SharedByTemplates, context: unknown, data: Data = { root: context }): TemplateScope => ({
  shared,
  contexts: [context],
  data,
  named: nothing,
});

/** The scope inside a block. A block that stays at the same value, such as `{{#with .}}`, is no step for `../`. */
export function enterScope(
  scope: TemplateScope,
  context: unknown,
  { data = scope.data, named = scope.named } = {},
): TemplateScope {
  const [current, ...outside] = scope.contexts;
  const contexts = [context, ...(isSameValue(context, current) ? outside : scope.contexts)];
  return { shared: scope.shared, contexts, data, named };
}
