/**
 * The last look at what the preview shows of a version: it stands on a screen in a room, as a deck does. Drawings, titles, notes and the
 * values of editions are searched, and the panels hold no lines of the file, in which everything stands.
 */
import { findInParts } from '../../audience/leaks/find-in-package.ts';
import { drawingTexts, type PartTexts } from '../../audience/leaks/package-texts.ts';
import type { PastValue } from '../../editions/past-values.ts';
import type { Preview } from '../../export/preview/preview.ts';
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { leaksIn } from '../../project/build-file.ts';
import type { FileCompilation } from '../../project/compile-file.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import type { Remark } from './messages.ts';

/** What is withheld and would be shown all the same; nothing of a briefing that is shown whole. */
export function searchDrawn(
  drawn: Pick<Preview, 'slides' | 'media'>,
  compiled: FileCompilation,
  workshop: DiskWorkshop,
): readonly Diagnostic[] {
  if (!compiled.audience) return [];
  const slides = drawn.slides.flatMap(({ name, svg, title, section, notes }): readonly PartTexts[] => {
    const beside = [name, title, section, ...notes].join('\n');
    return [drawingTexts(`slide ${name}`, svg), { part: `slide ${name}, beside it`, read: beside, all: beside }];
  });
  const media = [...drawn.media].map(([name, { bytes }]): PartTexts => {
    const characters = ['utf-8', 'latin1', 'utf-16le'].map((form) => new TextDecoder(form).decode(bytes)).join(' ');
    return { part: name, read: '', all: characters };
  });
  return leaksIn([...slides, ...media], compiled, workshop);
}

/** Values of editions without those that hold a word that is withheld. */
export const searchValues = (values: readonly PastValue[], { audience }: FileCompilation): readonly PastValue[] =>
  audience
    ? values.map((each) =>
        holdsSecret(`${each.value} ${each.status}`, audience.secrets) ? { ...each, value: '', status: '' } : each,
      )
    : values;

/** A remark as it may stand beside a version: of what the search for leaks found only that, and where. */
export function tellRemark(remark: Remark, { audience }: FileCompilation): Remark {
  if (!audience || remark.severity === 'error') return remark;
  const { severity, code, message, place, others } = remark;
  const isTelling = code.startsWith('AUD') || holdsSecret([message, ...remark.hints].join(' '), audience.secrets);
  return {
    ...{ severity, code, related: [], ...(place ? { place, excerpt: [] } : {}) },
    message: isTelling
      ? `what is withheld has to do with it: \`briefdeck build --for ${audience.audience.name}\` says how`
      : message,
    hints: isTelling ? [] : remark.hints,
    others: others.map((other) => tellRemark(other, { audience } as FileCompilation)),
  };
}

type Secrets = NonNullable<FileCompilation['audience']>['secrets'];

const holdsSecret = (text: string, secrets: Secrets): boolean =>
  findInParts([{ part: '', read: text, all: text }], secrets, { templates: [], labels: [], words: [], numbers: [] }).length > 0;
