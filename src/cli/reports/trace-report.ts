/** A trace as it is told: with the lines of each origin, without what only the program needs. */
import type { FoundTrace } from '../../project/trace-file.ts';
import { tellOrigin } from '../../trace/tell-origin.ts';
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
        origins: origins.flatMap((origin) => tellOrigin(origin, known) ?? []),
      })),
    })),
  })),
});
