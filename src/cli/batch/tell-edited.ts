/** What is said of a deck that somebody edited and that a build would have replaced: what was changed in it, and what one does. */
import type { PptxTools } from '../../export/pptx/write-pptx.ts';
import { error } from '../../foundation/diagnostic.ts';
import type { FileCompilation } from '../../project/compile-file.ts';
import { readRegular } from '../../project/read-regular.ts';
import { traceOldDeck } from '../../project/trace-file.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';
import { traceReport } from '../reports/trace-report.ts';
import { plural, traceText } from '../reports/trace-text.ts';

/** As many lines as are read; `briefdeck trace` has them all. */
const mostLines = 24;
const largestDeck = 50_000_000;

/** @param target the deck as it is called in messages */
export async function tellEdited(
  { target, path }: { readonly target: string; readonly path: string },
  compiled: FileCompilation,
  tools: PptxTools,
): Promise<readonly string[]> {
  const list = await listEdits({ target, path }, compiled, tools);
  const shown = list.slice(0, mostLines).map((line) => `  ${line}`);
  const more = list.length > mostLines ? [`  … and ${plural(list.length - mostLines, 'line')} more`] : [];
  const [first = '', ...hints] = formatDiagnostic(
    error('OUT006', `${target} is not as Briefdeck had written it, and was not replaced`, {
      hints: [
        `\`briefdeck trace ${target} --apply\` takes over into the briefing what can be`,
        'build with --keep-edited to keep it under another name, with --carry to take over notes and slides of your own as well',
      ],
    }),
    () => undefined,
  );
  return [first, ...shown, ...more, ...hints];
}

async function listEdits(
  { target, path }: { readonly target: string; readonly path: string },
  compiled: FileCompilation,
  tools: PptxTools,
): Promise<readonly string[]> {
  try {
    const { diagnostics, found } = await traceOldDeck({ file: target, bytes: readRegular(path, largestDeck) }, compiled, tools);
    if (!found) return diagnostics.map(({ message }) => message);
    const text = traceText({ deck: target, briefing: found.briefing, ...traceReport(found) });
    return text.split('\n').filter((line) => line !== '');
  } catch {
    // It cannot be read, which is said elsewhere; what matters is that it stays.
    return [];
  }
}
