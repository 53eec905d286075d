/**
 * Words that a template types itself and that run against the deck: values are kept apart where they are printed, and what stands
 * in the markup is kept apart here.
 */
import {
  type Direction,
  isolateField,
  isolateWords,
  isolating,
  isolationOf,
} from '../foundation/characters/writing-direction.ts';
import type { Run } from './run.ts';

const kept = /[\u2066-\u2069]/u;
const openings = /[\u2066-\u2068]/gu;
const closings = /\u2069/gu;

/**
 * A line that runs against the deck as a whole is kept apart as a whole, whatever its styles; of any other line, its words that do.
 * What stands between isolates already, in this run or from one before, stays as it is.
 */
export function keepTypedApart(runs: readonly Run[], deck: Direction): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  const direction = isolationOf(text, deck);
  if (direction === undefined) return runs;
  if (kept.test(text) || text.includes('\n')) return keepEach(runs, deck);
  if (direction === deck) return runs.map((run) => ({ ...run, text: isolateWords(run.text, deck) }));
  const [before, after] = isolating(direction, deck);
  // Numbers of sources behind the words are the deck's, and run as it does.
  const last = Math.max(
    0,
    runs.findLastIndex(({ superscript }) => !superscript),
  );
  return runs.map((run, index) => ({
    ...run,
    text: `${index === 0 ? before : ''}${run.text}${index === last ? after : ''}`,
  }));
}

function keepEach(runs: readonly Run[], deck: Direction): readonly Run[] {
  let depth = 0;
  return runs.map((run) => {
    const isInside = depth > 0;
    depth = Math.max(0, depth + (run.text.match(openings)?.length ?? 0) - (run.text.match(closings)?.length ?? 0));
    return isInside || kept.test(run.text) ? run : { ...run, text: isolateField(run.text, deck) };
  });
}
