/** Takes over into a new deck what no briefing can say: notes and slides of somebody's own, out of the deck that it replaces. */
import { basename } from 'node:path';
import { type PartTexts, packageTexts } from '../../audience/leaks/package-texts.ts';
import { type Diagnostic, note, warning } from '../../foundation/diagnostic.ts';
import { leaksIn, likenessIn, numbersIn } from '../../project/build-file.ts';
import type { FileCompilation } from '../../project/compile-file.ts';
import { readRegular } from '../../project/read-regular.ts';
import { traceOldDeck } from '../../project/trace-file.ts';
import { carry } from '../../trace/carry.ts';
import type { Workshop } from '../../workshop.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { isEdited } from './keep-edited.ts';

const largestDeck = 50_000_000;

/** The new deck with what was taken over, and what is said of it. Where nothing was edited, or nothing can be read, the deck as it is. */
export async function carryFrom(
  { target, path }: { readonly target: string; readonly path: string },
  { bytes, ...compiled }: FileCompilation & { readonly bytes: Uint8Array },
  tools: Workshop,
): Promise<{
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
  readonly leaks?: readonly Diagnostic[];
  readonly dropped?: readonly string[];
}> {
  const old = readEdited(path);
  if (!old) return { bytes, lines: [] };
  const { found, diagnostics } = await traceOldDeck({ file: target, bytes: old }, compiled, tools);
  if (!found) return { bytes, lines: sayDiagnostics(diagnostics, () => undefined) };
  const {
    bytes: carried,
    taken,
    left,
    dropped,
    stale,
  } = carry(
    bytes,
    found,
    (compiled.pages ?? []).map(({ name }) => name),
  );
  const said = [
    ...taken.map((what) => note('OUT007', `taken over into ${target}: ${what}`)),
    ...stale.map((what) =>
      warning('OUT007', `taken over into ${target}, with an older number: ${what}`, {
        hints: ['correct the note in the new deck, or delete it there: the one that is computed stands beside it'],
      }),
    ),
    ...left.map((what) => warning('OUT007', `not taken over into ${target}: ${what}`)),
  ];
  const lines = sayDiagnostics(said, () => undefined);
  // Who wrote into the old deck may have known more than those for whom the new one is.
  if (taken.length === 0) return { bytes: carried, lines, leaks: [], dropped };
  const parts = packageTexts(carried);
  const own = packageTexts(bytes);
  const known = new Set(likenessIn(own, compiled, tools).map(({ message }) => message));
  const likes = likenessIn(parts, compiled, tools)
    .filter(({ message }) => !known.has(message))
    .map((like) => ({ ...like, hints: carriedHints }));
  const numbers = numbersIn(newParagraphs(parts, own), compiled).map((found) => ({
    ...found,
    hints: [...found.hints.slice(0, 1), ...carriedHints],
  }));
  const asked = [...likes, ...numbers].filter(({ severity }) => severity !== 'error');
  const refused = [...likes, ...numbers].filter(({ severity }) => severity === 'error');
  const leaks = [...leaksIn(parts, compiled, tools, carriedHints), ...refused];
  return { bytes: carried, lines: [...lines, ...sayDiagnostics(asked, () => undefined)], leaks, dropped };
}

/** What is read in slides and notes of the one and not of the other. */
function newParagraphs(parts: readonly PartTexts[], own: readonly PartTexts[]): readonly string[] {
  const paragraphsIn = (of: readonly PartTexts[]): readonly string[] => of.flatMap(({ paragraphs }) => paragraphs?.() ?? []);
  const known = new Set(paragraphsIn(own));
  return [...new Set(paragraphsIn(parts))].filter((text) => !known.has(text));
}

/** @param kept the path of the old deck, as it was kept beside the new one */
export function droppedLines(target: string, dropped: readonly string[], kept: string | undefined): readonly string[] {
  const old = target.replace(/[^/\\]+$/u, basename(kept ?? target));
  const hints = [`they stay in ${old}; \`briefdeck trace ${old}\` says which lines they belong to, and --apply writes those`];
  const said = dropped.map((what, index) =>
    warning('OUT007', `not taken over into ${target}: ${what}`, index === dropped.length - 1 ? { hints } : {}),
  );
  return sayDiagnostics(said, () => undefined);
}

const carriedHints = [
  'it came with the notes or slides of the edited deck: take it out there, save the deck, and build again with --carry',
  'or build with --keep-edited, which takes nothing over',
];

/** Undefined where there is no such deck; one that cannot be read is kept aside all the same. */
function readEdited(path: string): Uint8Array | undefined {
  try {
    return isEdited(path) ? readRegular(path, largestDeck) : undefined;
  } catch {
    return undefined;
  }
}
