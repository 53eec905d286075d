/** Two texts as editions, held against each other, with what is said of each change. */
import { analyze } from '../../src/analysis/analyze.ts';
import type { Change } from '../../src/analysis/edition.ts';
import { locate, parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../src/briefing/validate-briefing.ts';
import { compareEditions } from '../../src/editions/compare-editions.ts';
import type { LoadedEdition } from '../../src/editions/loaded-edition.ts';
import { hasErrors } from '../../src/foundation/diagnostic.ts';
import { inEnglish } from '../support/say-sentence.ts';

/** @throws where the text is no faultless briefing */
export function editionOf(text: string, file = 'b.yaml'): LoadedEdition {
  const edition = tryEdition(text, file);
  if (!edition) throw new Error(`not a briefing: ${text}`);
  return edition;
}

/** `undefined` where the text has mistakes. */
export function tryEdition(text: string, file = 'b.yaml'): LoadedEdition | undefined {
  const { value: document } = parseBriefing(text, file);
  if (!document) return undefined;
  const { value: briefing, diagnostics } = validateBriefing(document);
  if (!briefing || hasErrors(diagnostics)) return undefined;
  const { value: analysis, diagnostics: found } = analyze(briefing, locate(document));
  if (!analysis || hasErrors(found)) return undefined;
  return { file, number: briefing.version ?? 1, briefing, analysis, locate: locate(document) };
}

export const changesOf = (before: string, after: string): readonly Change[] =>
  compareEditions(editionOf(before), editionOf(after));

/** `claim denied: Claim “…”: …`, one a line. */
export const said = (before: string, after: string): readonly string[] =>
  changesOf(before, after).map(({ kind, action, text }) => `${kind} ${action}: ${inEnglish(text)}`);
