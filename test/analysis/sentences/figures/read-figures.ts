/** All readers of figures, over one briefing. */
import { type Analysis, analyze } from '../../../../src/analysis/analyze.ts';
import type { Sentence } from '../../../../src/analysis/sentences/sentence.ts';
import { line, read } from '../../../briefing/read.ts';
import { writeBriefing } from '../../../support/random-briefing/random-briefing.ts';
import type { RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';
import { casualtyTitleFaults } from './casualty-title.ts';
import { chartTitleFaults } from './chart-title.ts';
import { conflictFaults, historyFaults, historySlideFaults } from './conflicts.ts';
import { holeFaults } from './holes.ts';
import { keyFigureFaults } from './key-figures.ts';
import { materielFaults } from './materiel.ts';
import { publishedFaults } from './published.ts';
import { balanceFaults } from './situation.ts';
import { captionFaults, tollFaults } from './toll.ts';
import { casualtyFaults, otherFaults } from './totals.ts';

export type Say = (sentence: Sentence) => string;

/** A briefing of the generator is never refused; notes may be given. */
function analysisOf(raw: RawBriefing): Analysis | readonly string[] {
  const { value, diagnostics } = read(writeBriefing(raw));
  const analysis = value && analyze(value);
  const errors = [...diagnostics, ...(analysis?.diagnostics ?? [])].filter(({ severity }) => severity === 'error');
  return errors.length > 0 || !analysis?.value ? errors.map((error) => `refused: ${line(error)}`) : analysis.value;
}

/** What is claimed that the file does not say. */
export function faultsIn(
  raw: RawBriefing,
  say: Say,
  more: (analysis: Analysis) => readonly string[] = () => [],
): readonly string[] {
  const analysis = analysisOf(raw);
  if (!('titles' in analysis)) return analysis;
  return [
    ...holeFaults(analysis, say),
    ...casualtyFaults(analysis, raw, say),
    ...otherFaults(analysis, raw, say),
    ...tollFaults(analysis, raw, say),
    ...casualtyTitleFaults(analysis, raw, say),
    ...captionFaults(analysis, raw, say),
    ...keyFigureFaults(analysis, raw, say),
    ...publishedFaults(analysis, raw, say),
    ...materielFaults(analysis, raw, say),
    ...conflictFaults(analysis, raw, say),
    ...historyFaults(analysis, raw, say),
    ...historySlideFaults(analysis, say),
    ...chartTitleFaults(analysis, raw, say),
    ...balanceFaults(analysis, raw, say),
    ...more(analysis),
  ];
}
