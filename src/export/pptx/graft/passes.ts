/** Slides put onto a base: what comes from it, what its pages stand on, and the passes that write the rest. */
import type { Theme, ThemeBase } from '../../../theme/theme.ts';
import { writeCharts } from '../charts/write-charts.ts';
import { drawSlides } from '../package/draw-slides.ts';
import { writeMedia } from '../package/media.ts';
import { nameParts } from '../package/part-names.ts';
import type { Job, Pass } from '../package/pass.ts';
import { notesPaint } from './base-paint.ts';
import type { Graft } from './graft.ts';
import { graftNotes } from './graft-notes.ts';
import { graftOverrides } from './graft-overrides.ts';
import { graftProperties, graftTypes } from './graft-package.ts';
import { graftPresentation } from './graft-presentation.ts';
import { keepParts } from './keep-parts.ts';
import { graftPageBases } from './page-bases.ts';
import { tableStyleOf } from './table-style.ts';

/** What a job has to know of the base that it puts slides onto. */
export type Around = Pick<Job, 'paint' | 'fonts' | 'names' | 'pageBaseOf' | 'firstNumber' | 'tableStyle'>;

export function openGraft(stand: ThemeBase, theme: Theme): Around & { readonly graft: Graft } {
  const { base, frames } = stand;
  const kept = keepParts(base);
  const master = base.masters[frames.content.layout.master - 1];
  return {
    graft: { base, kept, paper: onPaper(theme) },
    paint: notesPaint,
    fonts: { heading: master?.fonts.major ?? theme.fonts.heading, body: master?.fonts.minor ?? theme.fonts.body },
    names: nameParts(kept.parts.keys()),
    pageBaseOf: graftPageBases(stand),
    firstNumber: base.firstNumber,
    tableStyle: tableStyleOf(base),
  };
}

/** Black on white, whatever the slides are. */
const onPaper = ({ colors, fonts }: Theme): Graft['paper'] => ({
  fonts,
  colors: { ...colors, ink: '#000000', muted: '#404040', paper: '#FFFFFF', panel: '#F2F2F2' },
});

/** The base's parts come first: what is written afterwards may change four of them. */
export const graftPasses = (graft: Graft): readonly Pass[] => [
  (parts) => {
    for (const [name, packed] of graft.kept.parts) parts.set(name, packed);
  },
  writeMedia,
  writeCharts,
  drawSlides,
  graftOverrides(graft),
  graftNotes(graft),
  graftPresentation(graft),
  graftProperties(graft),
  graftTypes(graft),
];
