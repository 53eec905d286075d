/** The template set and the theme that a deck is asked to be made with: on the command line, or else in the briefing. */
import type { Briefing } from './briefing/briefing.ts';
import type { Request } from './compilation.ts';
import type { Code } from './foundation/codes.ts';
import type { Outcome } from './foundation/diagnostic.ts';
import type { Locate } from './foundation/locate.ts';
import type { Cache, Memory } from './foundation/memory/memory.ts';
import { type MadeFromFiles, recallFromFiles } from './foundation/memory/recall-files.ts';
import { loadTemplates } from './render/load-templates.ts';
import type { TemplateSet } from './render/template-set.ts';
import { loadTheme } from './theme/load-theme.ts';
import type { Theme } from './theme/theme.ts';
import type { Workshop } from './workshop.ts';

/** A process works with a set or two in a language or two, and with a theme or two. */
const templateSets: Cache<MadeFromFiles<Outcome<TemplateSet>>> = { name: 'template sets', keeps: 8 };
const themes: Cache<MadeFromFiles<Outcome<Theme>>> = { name: 'themes', keeps: 8 };

export interface Asked {
  readonly request: Request;
  readonly briefing: Briefing;
  /** Of fields of the briefing. */
  readonly locate: Locate;
}

interface Tools extends Pick<Workshop, 'host' | 'templates' | 'metrics' | 'config' | 'parsedAhead'> {
  readonly memory: Memory;
}

/** The set, in the language of the briefing. */
export function loadAskedSet(asked: Asked, { host, templates, config, memory, parsedAhead }: Tools): Outcome<TemplateSet> {
  const { request, briefing } = asked;
  const wanted = { folder: templates, set: request.template ?? briefing.template, language: briefing.language };
  const key = { memory, cache: templateSets, words: JSON.stringify([wanted, config?.key]), host };
  return inBriefing(
    recallFromFiles(key, (files) => loadTemplates(files, wanted, { own: config?.helpers, parsed: parsedAhead })),
    asked,
  );
}

export function loadAskedTheme(asked: Asked, { host, templates, metrics, memory }: Tools): Outcome<Theme> {
  const { request, briefing } = asked;
  const wanted = { folder: templates, name: request.theme ?? briefing.theme };
  const key = { memory, cache: themes, words: JSON.stringify(wanted), host };
  return inBriefing(
    recallFromFiles(key, (files) => loadTheme(files, wanted, metrics)),
    asked,
  );
}

/** The field of the briefing that asks for what is not there. */
const askedBy = { TPL006: 'language', TPL007: 'template', THM001: 'theme' } as const satisfies Partial<Record<Code, string>>;

/** A set, language or theme that is not there has no place in its own file: it stands where the briefing names it. */
const inBriefing = <T>(outcome: Outcome<T>, asked: Asked): Outcome<T> => ({
  ...outcome,
  diagnostics: outcome.diagnostics.map((found) => {
    const span = found.span ?? placeOf(found.code, asked);
    return span ? { ...found, span } : found;
  }),
});

function placeOf(code: Code, { request, locate }: Asked) {
  const field = Object.hasOwn(askedBy, code) ? askedBy[code as keyof typeof askedBy] : '';
  // What was asked for on the command line stands nowhere in the briefing.
  return (field === 'template' || field === 'theme') && request[field] !== undefined ? undefined : locate(field);
}
