/** One build for the page: from the file through the stages to drawings. */
import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Explain, openExplanations } from '../../analysis/explain-path.ts';
import { openPastValues, type PastValues } from '../../editions/past-values.ts';
import { drawSlides } from '../../export/preview/draw-slides.ts';
import type { DrawnSlide, Preview } from '../../export/preview/preview.ts';
import type { Choice } from '../../foundation/choice.ts';
import { type Diagnostic, note } from '../../foundation/diagnostic.ts';
import { type Recording, recordHost } from '../../foundation/host/record-host.ts';
import type { Memory } from '../../foundation/memory/memory.ts';
import { compileFile, type FileCompilation } from '../../project/compile-file.ts';
import { openDiskHost } from '../../project/disk-host.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { packageRoot } from '../../project/package-root.ts';
import { type FileStates, openFileStates } from './file-states.ts';
import { searchDrawn } from './search-version.ts';

export interface Build {
  readonly compiled: FileCompilation;
  /** What this build read, with the texts for excerpts, and the state in which it found each file. */
  readonly read: BuildReads;
  /** What can be said of what stands on its slides; absent where nothing was analysed. */
  readonly explain?: Explain;
  /** What a number was in each edition; absent where the briefing names no edition before it. */
  readonly past?: PastValues;
  /** Absent where mistakes left no deck. */
  readonly drawn?: DrawnDeck;
  /** What a bug in Briefdeck threw; the preview lives on, and the next save may get around it. */
  readonly bug?: string;
}

export interface BuildReads extends Pick<Recording, 'paths' | 'textOf'>, Pick<FileStates, 'changed' | 'unfinished'> {}

export interface DrawnDeck {
  readonly slides: readonly HashedSlide[];
  readonly media: Preview['media'];
  readonly undrawn: Preview['undrawn'];
}

export interface HashedSlide extends DrawnSlide {
  readonly hash: string;
}

/** What all builds of a preview share. */
export interface PreviewSettings {
  readonly workshop: DiskWorkshop;
  /** The project's. */
  readonly folder: string;
  readonly choice: Choice;
  /** Called where the system will not watch files; the page then follows no saves. */
  readonly onTrouble?: (words: string) => void;
}

export function drawDeck(file: string, { workshop, folder, choice }: PreviewSettings): Build {
  // A recording of its own: what the last build read is what is watched, no more and no less.
  const host = openDiskHost(folder);
  const states = openFileStates(folder, host, () => recording.answers());
  const recording = recordHost(host, states.keep);
  const read = { ...recording, ...states };
  let compiled: FileCompilation = { file, isUnreadable: false, diagnostics: [], read };
  try {
    compiled = compileFile(file, workshop, choice, recording);
    let drawn = drawCompiled(compiled, workshop.memory);
    if (drawn && compiled.audience) {
      const leaks = searchDrawn(drawn, compiled, workshop);
      // The words of its sources say more than a version of it.
      const { review: _review, ...rest } = compiled;
      compiled = { ...rest, diagnostics: [...compiled.diagnostics, ...leaks] };
      if (leaks.length > 0) drawn = undefined;
    }
    if (drawn) compiled = { ...compiled, diagnostics: [...compiled.diagnostics, ...tellUndrawn(drawn.undrawn, file)] };
    const { briefing, analysis } = compiled;
    const explain = briefing && analysis && openExplanations({ briefing, analysis });
    const past = briefing && analysis && compiled.editions && openPastValues(compiled.editions, { briefing, analysis });
    return { compiled, read, ...(explain ? { explain } : {}), ...(past ? { past } : {}), ...(drawn ? { drawn } : {}) };
  } catch (thrown) {
    const bug = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { compiled, read, bug: withoutFolders(bug, [folder, packageRoot(import.meta.dirname)]) };
  }
}

function drawCompiled({ pages, facts }: FileCompilation, memory: Memory | undefined): DrawnDeck | undefined {
  if (!pages || !facts) return undefined;
  const { slides, media, undrawn } = drawSlides(pages, facts, memory);
  return { media, undrawn, slides: slides.map((slide) => ({ ...slide, hash: hashOf(slide.svg) })) };
}

const mostNames = 4;

/** Once a build, however many slides show it. */
function tellUndrawn(undrawn: Preview['undrawn'], file: string): readonly Diagnostic[] {
  if (undrawn.length === 0) return [];
  const more = undrawn.length > mostNames ? ` and ${undrawn.length - mostNames} more` : '';
  const names = undrawn.slice(0, mostNames).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  return [
    note('BAS013', `outlined in the preview, whole in the deck: ${names.join(', ')}${more}`, {
      span: { file, line: 1, column: 1 },
      hints: ['nothing to do; look at the deck in PowerPoint to see the template’s art'],
    }),
  ];
}

/** A trace as whoever reads a report of it needs it: where on this machine the files lie is nobody's business. */
const withoutFolders = (trace: string, folders: readonly string[]): string =>
  folders.reduce((text, folder) => text.replaceAll(`${pathToFileURL(folder)}/`, '').replaceAll(`${folder}${sep}`, ''), trace);

/** Ninety-six bits: enough for two drawings never to be taken for each other. */
const hashOf = (svg: string): string => createHash('sha1').update(svg).digest('hex').slice(0, 24);
