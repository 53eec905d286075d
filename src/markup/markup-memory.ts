/**
 * Remembers the slides of rendered files from one deck to the next. After an edit most files render to the same markup, and
 * the same slides, not only equal ones, let later stages see at a glance what is as it was.
 */
import type { RenderedFile } from '../render/rendered.ts';
import type { Slide } from './deck.ts';
import type { Reading } from './reading.ts';

type Parse = (file: RenderedFile) => readonly Slide[];

export interface MarkupMemory {
  /** Parses files, or gives back the slides of a file that was the same in the deck before and had no mistakes. */
  readonly recall: (parse: Parse, reading: Reading) => Parse;
}

/** Holds the slides of one deck, the last. */
export function openMarkupMemory(): MarkupMemory {
  let before: { readonly around: string; readonly files: ReadonlyMap<string, Kept> } | undefined;
  return {
    recall: (parse, { citations, language, references, diagnostics }) => {
      // What a slide says of sources, and how it writes numbers, comes from the whole deck.
      const around = JSON.stringify([language, [...citations], references && [...references]]);
      const known = before?.around === around ? before.files : new Map<string, Kept>();
      const files = new Map<string, Kept>();
      before = { around, files };
      return (file) => {
        const kept = known.get(file.markup);
        if (kept && isSame(kept.file, file)) {
          files.set(file.markup, kept);
          return kept.slides;
        }
        const mistakes = diagnostics.length;
        const slides = parse(file);
        if (diagnostics.length === mistakes) files.set(file.markup, { file, slides });
        return slides;
      };
    },
  };
}

interface Kept {
  readonly file: RenderedFile;
  readonly slides: readonly Slide[];
}

/** Places in markup name template files by number: the same number has to mean the same file. */
const isSame = (a: RenderedFile, b: RenderedFile): boolean =>
  a.section === b.section && (a.templates === b.templates || a.templates.join('\n') === b.templates.join('\n'));
