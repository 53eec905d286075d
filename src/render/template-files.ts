/** Reads, checks and plans template files: each once, with the partials that it needs. */

import { scanMarkupDirections } from '../foundation/characters/direction-controls.ts';
import { type Diagnostic, error, hasErrors, type Related, type Span } from '../foundation/diagnostic.ts';
import type { Host } from '../foundation/host/host.ts';
import { spanOf } from './check-expression.ts';
import { checkTemplate } from './check-template.ts';
import type { Helpers } from './helpers/helper.ts';
import type { Labels } from './labels.ts';
import { parseTemplate } from './parse-template.ts';
import type { ParsedAhead } from './parsed-ahead.ts';
import { makePlace } from './place.ts';
import { planTemplate } from './plan-template.ts';
import { readFile } from './read-file.ts';
import { partialsIn } from './syntax.ts';
import type { Template } from './template-set.ts';

export interface TemplateFiles {
  readonly host: Host;
  /** The folder of all templates. */
  readonly folder: string;
  readonly labels: Labels;
  readonly helpers: Helpers;
  readonly parsed: ParsedAhead | undefined;
  readonly partialNames: ReadonlySet<string>;
  readonly files: string[];
  readonly diagnostics: Diagnostic[];
  /** By file; `undefined` for one that cannot be used. */
  readonly read: Map<string, Template | undefined>;
  readonly partials: Map<string, Template>;
  /** The partials that each partial includes, for finding circles. */
  readonly includes: Map<string, readonly Include[]>;
}

interface Include {
  readonly name: string;
  readonly span: Span;
}

/** A template by its path; its mistakes, and those of its partials, go to `files.diagnostics`. */
export function useTemplate(files: TemplateFiles, name: string, file: string): Template | undefined {
  if (!files.read.has(file)) files.read.set(file, readTemplate(files, name, file));
  return files.read.get(file);
}

function readTemplate(files: TemplateFiles, name: string, file: string): Template | undefined {
  const { value: text, diagnostics } = readFile(files.host, file);
  files.diagnostics.push(...diagnostics);
  if (text === undefined) return undefined;
  const index = files.files.push(file) - 1;
  const ready = files.parsed?.templateOf(text) as hbs.AST.Program | undefined;
  const parsed = ready ? { value: ready, diagnostics: [] } : parseTemplate({ file, text });
  files.diagnostics.push(...parsed.diagnostics, ...scanMarkupDirections(text, file));
  return parsed.value && prepare(files, parsed.value, { name, file, index });
}

interface Named {
  readonly name: string;
  readonly file: string;
  readonly index: number;
}

function prepare(files: TemplateFiles, program: hbs.AST.Program, { name, file, index }: Named): Template | undefined {
  const checked = checkTemplate(program, {
    file,
    labels: files.labels,
    helpers: files.helpers,
    partials: files.partialNames,
  });
  const planned = planTemplate(program, { file, index, language: files.labels.language });
  const found = [...checked, ...planned.diagnostics];
  files.diagnostics.push(...found);
  const includes = partialsIn(program).filter((partial) => files.partialNames.has(partial.name));
  files.includes.set(
    file,
    includes.map((include) => ({ name: include.name, span: spanOf(file, include.loc) })),
  );
  for (const include of includes) usePartial(files, include.name);
  if (hasErrors(found)) return undefined;
  return { name, file, place: makePlace(index, { line: 1, column: 0 }), print: planned.print };
}

const partialFile = (files: TemplateFiles, name: string): string => `${files.folder}/partials/${name}.hbs`;

/** Each is read inside the one that includes it: a long chain would be as deep. */
const mostFiles = 200;

function usePartial(files: TemplateFiles, name: string): void {
  const file = partialFile(files, name);
  // The entry is set first: a partial that includes itself must not be read for ever.
  if (files.read.has(file)) return;
  files.read.set(file, undefined);
  if (files.read.size > mostFiles) {
    const hints = ['delete partials that only include other partials'];
    const span = { file, line: 1, column: 1 };
    if (files.read.size === mostFiles + 1)
      files.diagnostics.push(error('TPL009', `template is too large: more than ${mostFiles} files`, { span, hints }));
    return;
  }
  const template = readTemplate(files, name, file);
  files.read.set(file, template);
  if (template) files.partials.set(name, template);
}

/** A TPL009 for each `{{> }}` that leads back to the file it stands in. */
export function findCircles(files: TemplateFiles): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const name of files.partialNames) {
    const file = partialFile(files, name);
    for (const include of files.includes.get(file) ?? []) {
      const way = wayBack(files, include.name, file);
      // Every partial of a circle leads back to itself: the first by name stands for all of them.
      if (way && [include, ...way].every((member) => name <= member.name)) found.push(circle(name, include, way));
    }
  }
  return found;
}

/** The includes from a partial to a file, `[]` when it is that file itself. */
function wayBack(files: TemplateFiles, from: string, goal: string, seen = new Set<string>()): readonly Include[] | undefined {
  const file = partialFile(files, from);
  if (file === goal) return [];
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const include of files.includes.get(file) ?? []) {
    const rest = wayBack(files, include.name, goal, seen);
    if (rest) return [include, ...rest];
  }
  return undefined;
}

function circle(name: string, include: Include, way: readonly Include[]): Diagnostic {
  const related: readonly Related[] = way.map(({ name: next, span }) => ({ span, note: `which includes ${next}` }));
  return error('TPL009', `partial includes itself: ${name}`, {
    span: include.span,
    related,
    hints: ['delete one of the {{> }} of the circle'],
  });
}
