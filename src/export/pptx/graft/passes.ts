/** Slides put onto a base: what comes from it, what its pages stand on, and the passes that write the rest. */

import type { Base } from '../../../base/base.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
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
import { readIfSound } from './part-text.ts';

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

/** The id of the style that the base gives its own tables; undefined where it says none. */
function tableStyleOf({ package: { parts, relationships, main } }: Base): string | undefined {
  const part = relationships.get(main)?.find(({ type }) => type === 'tableStyles')?.target;
  const packed = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !packed) return undefined;
  const def = readIfSound(part, packed, (text) => parsePart(text, part).attributes.def);
  return /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/iu.test(def ?? '') ? def : undefined;
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
