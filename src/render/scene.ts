/** What a planned template meets while it prints: the value it stands at, and what lies around it. */

import { isSameValue } from './ref.ts';
import type { Run } from './run.ts';
import type { RunHelper } from './run-helpers.ts';

/** What all templates of one run share. */
export interface Stage {
  readonly run: Run;
  readonly helpers: ReadonlyMap<string, RunHelper>;
  readonly partials: ReadonlyMap<string, Print>;
}

/** `@root`, and inside a loop `@index`, `@first` and their like; the loop around it is its parent. */
export interface Data {
  readonly [name: string]: unknown;
  readonly _parent?: Data;
}

export interface Scene {
  readonly stage: Stage;
  /** A ref, innermost first: `.`, `../`, `../../`. */
  readonly contexts: readonly unknown[];
  readonly data: Data;
  /** What `as |…|` has named. */
  readonly named: ReadonlyMap<string, unknown>;
}

/** Prints a piece of a template. */
export type Print = (scene: Scene) => string;
/** Finds the value of an expression. */
export type Find = (scene: Scene) => unknown;

/** The inside of a block, and what `as |…|` names there. */
export interface Branch {
  readonly print: Print;
  readonly names: readonly string[];
}

const nothing: ReadonlyMap<string, unknown> = new Map();

/** Where a template begins; a partial sees the loop it stands in, but neither `../` nor names from outside. */
export const openScene = (stage: Stage, context: unknown, data: Data = { root: context }): Scene => ({
  stage,
  contexts: [context],
  data,
  named: nothing,
});

/** The scene inside a block. A block that stays at the same value, such as `{{#with .}}`, is no step for `../`. */
export function enterScene(scene: Scene, context: unknown, { data = scene.data, named = scene.named } = {}): Scene {
  const [current, ...outside] = scene.contexts;
  const contexts = [context, ...(isSameValue(context, current) ? outside : scene.contexts)];
  return { stage: scene.stage, contexts, data, named };
}
