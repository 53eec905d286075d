/** A trace as it is told: with the lines of each origin, without what only the program needs. */
import { sameWords } from '../../foundation/characters/same-words.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { FoundTrace } from '../../project/trace-file.ts';
import type { RawChange } from '../../trace/raw-change.ts';
import { type Known, tellOrigin } from '../../trace/tell-origin.ts';
import type { Trace } from '../../trace/trace.ts';
import type { RawSlide } from '../../trace/trace-deck.ts';

/** What was found, with each origin told. */
export const traceReport = ({
  basis,
  slides,
  known,
  colors,
  title,
  sections,
}: Pick<FoundTrace, 'basis' | 'slides' | 'known' | 'colors' | 'title' | 'sections'>): Trace => ({
  basis,
  ...(title ? { title: { ...title, origins: [tellOrigin({ path: 'title' }, known) ?? []].flat() } } : {}),
  ...(colors.length > 0 ? { colors } : {}),
  ...(sections ? { sections } : {}),
  slides: slides.map(({ edited: _, digests: _digests, ...slide }: RawSlide) => ({
    ...slide,
    changes: slide.changes.map(({ unit: _unit, point: _point, ...change }) => ({
      ...change,
      edits: change.edits.map(({ before, after, origins }) => ({
        ...{ before, after },
        origins: origins.flatMap((origin) => tellOrigin(ofAlt(origin, change, known), known) ?? []),
      })),
    })),
  })),
});

/** What is read aloud of a picture is a field of its own in the record of the picture. */
function ofAlt(origin: Origin, { kind, before }: Pick<RawChange, 'kind' | 'before'>, { valueAt }: Known): Origin {
  const path = `${origin.path}.alt`;
  const value = kind === 'alt' ? valueAt(path) : undefined;
  return typeof value === 'string' && sameWords(value) === before ? { path } : origin;
}
