/** A review as people read it: each statement that one should look at, with its passage below it; then what of the sources is not used. */
import type { ReportItem, ReportRemark, ReportSentence, ReviewReport } from '../../review/report.ts';
import { printable } from '../printable.ts';

export const verdictWords: Readonly<Record<string, string>> = {
  found: 'found',
  look: 'look',
  'says-more': 'says more than its source',
  'not-found': 'not found in its source',
  inference: 'inference',
  'no-text': 'no text of its sources',
};

export const missingWords: Readonly<Record<ReportRemark['missing'], string>> = {
  source: 'in no cited source',
  passage: 'not in the passage',
  dropped: 'in the passage, not in the statement',
};

/** @param all says the statements too of which everything was found */
export function reviewText({ file, items, coverage }: ReviewReport, all: boolean): string {
  const shown = items.filter(
    ({ verdict, signed }) => all || (signed !== 'yes' && !['found', 'no-text', 'inference'].includes(verdict)),
  );
  return [
    ...shown.map((item) => itemText(file, item)),
    ...(coverage.length > 0 ? [coverageText(coverage)] : []),
    countText(file, items),
  ].join('\n\n');
}

function itemText(file: string, { at, id, place, verdict, statement, passages, missing, signed }: ReportItem): string {
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const signature = signed === 'no' ? '' : `, signed: ${signed}`;
  const head = `${where}: ${verdictWords[verdict] ?? verdict}: ${id ?? at}${signature}`;
  const beside = passages.map(({ source, paragraph, text }) => `  ${source}@${paragraph}  ${text}`);
  return [head, `  says  ${statement}`, ...beside, ...remarkLines(missing)].map(printable).join('\n');
}

function remarkLines(remarks: readonly ReportRemark[]): readonly string[] {
  return (['source', 'passage', 'dropped'] as const).flatMap((missing) => {
    const words = remarks
      .filter((each) => each.missing === missing)
      .map(({ kind, words: said }) => (kind === 'word' ? said : `${kind} ${said}`));
    return words.length === 0 ? [] : [`  ${missingWords[missing]}: ${[...new Set(words)].join(', ')}`];
  });
}

const useWords: Readonly<Record<string, string>> = {
  unused: 'nothing tells it',
  partly: 'told in part',
  kept: 'stands in the file only, on no slide',
  shown: 'told, but not word for word',
};

function coverageText(coverage: readonly ReportSentence[]): string {
  const open = coverage.filter(({ use, unquoted }) => use !== 'shown' || unquoted.length > 0);
  const lines = open.flatMap(({ source, paragraph, use, text, unquoted }) => [
    `  ${source}@${paragraph}  ${useWords[use] ?? use}: ${text}`,
    ...unquoted.map((words) => `      quotation that is nowhere word for word: ${words}`),
  ]);
  const told = coverage.length - open.length;
  const count = `of ${coverage.length} ${coverage.length === 1 ? 'sentence' : 'sentences'} of the sources, ${told} ${told === 1 ? 'is' : 'are'} told`;
  return [lines.length === 0 ? count : `${count}; the others:`, ...lines].map(printable).join('\n');
}

function countText(file: string, items: readonly ReportItem[]): string {
  const counts = Object.entries(verdictWords).flatMap(([verdict, words]) => {
    const count = items.filter((item) => item.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const signed = items.filter((item) => item.signed === 'yes').length;
  return printable(`${file}: ${items.length} cited statements: ${counts.join(', ') || 'none'}; ${signed} signed`);
}
