/**
 * Slides of rendered files as they were in the deck before. After an edit most files render to the same markup, and the same
 * slides, not only equal ones, let later stages see at a glance what is as it was.
 */
import type { Cache, Memory } from '../foundation/memory/memory.ts';
import type { RenderedFile } from '../render/rendered.ts';
import type { Slide } from './deck.ts';
import type { MarkupReading } from './reading.ts';

interface Kept {
  readonly file: RenderedFile;
  readonly slides: readonly Slide[];
}

/** The parsed files of the last deck, by their markup. */
const parsedFiles: Cache<ReadonlyMap<string, Kept>> = { name: 'markup of the last deck', keeps: 1 };

/**
 * Parses files, or gives back the slides of a file that was the same in the deck before and had no mistakes.
 * @param memory of one deck that is parsed again and again
 */
export function parseOrRecall(
  files: readonly RenderedFile[],
  parse: (file: RenderedFile) => readonly Slide[],
  { reading, memory }: { readonly reading: MarkupReading; readonly memory: Memory },
): readonly Slide[] {
  const { citations, language, digits, references, diagnostics } = reading;
  // What a slide says of sources, and how it writes numbers, comes from the whole deck.
  const words = JSON.stringify([language, digits ?? '', [...citations], references && [...references]]);
  const before = memory.find(parsedFiles, { words });
  const kept = new Map<string, Kept>();
  const slides = files.flatMap((file) => {
    const known = before?.get(file.markup);
    if (known && isSame(known.file, file)) {
      kept.set(file.markup, known);
      return known.slides;
    }
    const mistakes = diagnostics.length;
    const parsed = parse(file);
    if (diagnostics.length === mistakes) kept.set(file.markup, { file, slides: parsed });
    return parsed;
  });
  memory.keep(parsedFiles, { words }, kept);
  return slides;
}

/** Places in markup name template files by number: the same number has to mean the same file. */
const isSame = (a: RenderedFile, b: RenderedFile): boolean =>
  a.section === b.section && (a.templates === b.templates || a.templates.join('\n') === b.templates.join('\n'));
