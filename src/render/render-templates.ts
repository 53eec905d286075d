/** The second half of rendering: an analysis through a set of templates to slide markup. */
import { directionOf } from '../foundation/characters/writing-direction.ts';
import { error, inSourceOrder, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { type Memory, openMemory } from '../foundation/memory/memory.ts';
import { placeToSpan } from './place.ts';
import { rootRef } from './ref.ts';
import type { RenderedDeck, RenderedFile } from './rendered.ts';
import { BudgetSpent, type TemplateRun } from './run.ts';
import { runHelpers } from './run-helpers.ts';
import { openScope, type TemplateScope } from './scope.ts';
import type { Template, TemplateSet } from './template-set.ts';

/** A tree of plain values; each record has its address in `at`, and `null` stands for what the author left out. */
export type RenderContext = object;

export interface RenderDeps {
  readonly locate: Locate;
  readonly memory?: Memory;
  /** Characters of markup, trace included, that the whole deck may have. */
  readonly budget?: number;
}

const fiveMegabytes = 5_000_000;

/**
 * Renders every slide and the frame. Values that are missing are collected and print nothing, so that one run finds
 * all mistakes; no value only when the output grew past the budget. A slide that prints only whitespace disappears.
 */
export function renderTemplates(analysis: RenderContext, set: TemplateSet, deps: RenderDeps): Outcome<RenderedDeck> {
  const { locate, memory = openMemory(), budget = fiveMegabytes } = deps;
  const { files, helpers } = set;
  const direction = directionOf(set.labels.language);
  const run: TemplateRun = { files, helpers, locate, direction, memory, diagnostics: [], budget };
  const partials = new Map([...set.partials.values()].map(({ name, print }) => [name, print]));
  const scope = openScope({ run, helpers: runHelpers(run, set.labels), partials }, rootRef(analysis));
  const frame = renderFile(set.frame, '', scope);
  const slides = set.sections.flatMap(({ name, slides }) => slides.map((slide) => renderFile(slide, name, scope)));
  const diagnostics = inSourceOrder(run.diagnostics);
  if (run.budget < 0 || !frame) return { diagnostics };
  return {
    value: { frame, slides: slides.filter((slide) => slide !== undefined && slide.markup.trim() !== '') as RenderedFile[] },
    diagnostics,
  };
}

function renderFile(template: Template, section: string, scope: TemplateScope): RenderedFile | undefined {
  const { run } = scope.shared;
  // Once the budget is spent, only the file that spent it is named: the others would repeat the message.
  if (run.budget < 0) return undefined;
  try {
    return { name: template.name, section, markup: template.print(scope), place: template.place, templates: run.files };
  } catch (thrown) {
    if (!(thrown instanceof BudgetSpent)) throw thrown;
    const hints = ['look for an {{#each}} inside an {{#each}} over long lists, or a partial that is included very often'];
    const span = placeToSpan(template.place, run.files);
    run.diagnostics.push(error('TPL009', `template prints too much: ${template.name}`, { span, hints }));
    return undefined;
  }
}
