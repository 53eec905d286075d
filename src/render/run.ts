/** One run over a set of templates: what it found, and how much it may still print. */

import type { Direction } from '../foundation/characters/writing-direction.ts';
import type { Code } from '../foundation/codes.ts';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { briefingLine, type Locate } from '../foundation/locate.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import type { Helpers } from './helpers/helper.ts';
import { placeToSpan, type TemplatePlace } from './place.ts';
import type { Ref } from './ref.ts';

export interface TemplateRun {
  readonly files: readonly string[];
  readonly helpers: Helpers;
  readonly locate: Locate;
  /** That of the deck's language. */
  readonly direction: Direction;
  /** The memory of the formatters. */
  readonly memory: Memory;
  readonly diagnostics: Diagnostic[];
  /** Characters left. Each step costs some too, so that loops without output end as well, and in time. */
  budget: number;
}

/** Thrown when a run has used up its budget; caught where rendering begins and made a diagnostic. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** What a step costs in characters: it takes about as long as printing that many. */
const step = 10;

/** @throws BudgetSpent */
export function spendBudget(run: TemplateRun, characters: number): void {
  run.budget -= characters + step;
  if (run.budget < 0) throw new BudgetSpent();
}

interface Complaint {
  readonly place: TemplatePlace | undefined;
  readonly path?: string | undefined;
  readonly hints?: readonly string[];
}

/** Notes a mistake that shows while rendering; the run goes on. */
export function complain(run: TemplateRun, code: Code, message: string, { place, path, hints = [] }: Complaint): void {
  const span = place === undefined ? undefined : placeToSpan(place, run.files);
  run.diagnostics.push(error(code, message, { span, related: briefingLine(run.locate, path), hints }));
}

/** The message for a value that is to be printed and was left out. */
export function complainAbsent(run: TemplateRun, ref: Ref, place: TemplatePlace): void {
  if (ref.isSettled) return;
  complain(run, 'TPL005', `value is absent: ${ref.path ?? 'this has no value'}`, {
    place: ref.place ?? place,
    path: ref.path,
    hints: ['give the value in the briefing, or write {{#if …}} around it or {{optional …}} in the template'],
  });
}
