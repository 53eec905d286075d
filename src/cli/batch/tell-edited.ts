/** What is said of a deck that somebody edited and that a build would have replaced: what was changed in it, and what one does. */
import type { PptxTools } from '../../export/pptx/write-pptx.ts';
import { error } from '../../foundation/diagnostic.ts';
import type { FileCompilation } from '../../project/compile-file.ts';
import { readRegular } from '../../project/read-regular.ts';
import { traceOldDeck } from '../../project/trace-file.ts';
import { isTouched } from '../../trace/trace-deck.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';
import { traceReport } from '../reports/trace-report.ts';
import { plural, traceText } from '../reports/trace-text.ts';

const largestDeck = 50_000_000;

/** @param target the deck as it is called in messages */
export async function tellEdited(
  { target, path }: { readonly target: string; readonly path: string },
  compiled: FileCompilation,
  tools: PptxTools,
): Promise<readonly string[]> {
  const { list, hints } = await listEdits({ target, path }, compiled, tools);
  const shown = foldEdits(list, target).map((line) => `  ${line}`);
  const problem = error('OUT006', `${target} is not as Briefdeck had written it, and was not replaced`, { hints });
  const [first = '', ...advice] = formatDiagnostic(problem, () => undefined);
  return [first, ...shown, ...advice];
}

/** So many lines are told with where each word comes from; of more, the edits alone. */
const mostLines = 24;
/** So many edits are read; `briefdeck trace` has them all. */
const mostEdits = 80;

/** Every edit, as far as one reads: where its words come from is left out first. The last line counts them all. @param lines of a trace */
export function foldEdits(lines: readonly string[], target: string): readonly string[] {
  if (lines.length <= mostLines) return lines;
  const last = lines.slice(-1);
  const edits = lines.slice(0, -1).filter((line) => !line.startsWith('    '));
  const command = `\`briefdeck trace ${target}\``;
  if (edits.length <= mostEdits) return [...edits, `${command} says where each of these words comes from`, ...last];
  // The heads of slides are no edits.
  const left = edits.slice(mostEdits).filter((line) => line.startsWith('  ')).length;
  return [...edits.slice(0, mostEdits), `… and ${plural(left, 'edit')} more; ${command} lists all`, ...last];
}

interface Told {
  readonly list: readonly string[];
  readonly hints: readonly string[];
}

const keepIt = 'build with --keep-edited or --force: the new deck is built, and this one is kept under another name';
const moveIt = 'move it away, or build with --force: the new deck is built, and this one is kept under another name';

async function listEdits(
  { target, path }: { readonly target: string; readonly path: string },
  compiled: FileCompilation,
  tools: PptxTools,
): Promise<Told> {
  try {
    const deck = { file: target, bytes: readRegular(path, largestDeck) };
    const { diagnostics, found, isForeign } = await traceOldDeck(deck, compiled, tools);
    if (!found) return { list: diagnostics.map(({ message }) => message), hints: [moveIt] };
    if (isForeign) return { list: ['it is no deck of Briefdeck: another program made it'], hints: [moveIt] };
    if (!found.slides.some(isTouched))
      return { list: ['saved anew by another program, or its look was changed; no word was found changed'], hints: [keepIt] };
    const text = traceText({ deck: target, briefing: found.briefing, ...traceReport(found) });
    return {
      list: text.split('\n').filter((line) => line !== ''),
      hints: [
        `\`briefdeck trace ${target} --apply\` takes over into the briefing what can be`,
        'build with --keep-edited to keep it under another name, with --carry to take over notes and slides of your own as well',
      ],
    };
  } catch {
    // It cannot be read, which is said elsewhere; what matters is that it stays.
    return { list: [], hints: [moveIt] };
  }
}
