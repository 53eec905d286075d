/** From an address in the briefing (`casualties[2].killed`) to its place in the file. */
import type { Related, Span } from './diagnostic.ts';

/** The place of a field, or of the nearest thing around it: a computed field stands nowhere itself. */
export type Locate = (path: string) => Span | undefined;

/** The briefing's line as the other place of a diagnostic; empty when there is none to show. */
export function briefingLine(locate: Locate, path: string | undefined): readonly Related[] {
  const span = path === undefined ? undefined : locate(path);
  return span ? [{ span, note: `this shows ${path}` }] : [];
}
