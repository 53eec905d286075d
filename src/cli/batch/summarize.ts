/** The last line of a build: what there is now, and what there is not. */
import type { Report } from './order.ts';
import { nameShard, type Shard } from './shard.ts';

/** As many names as a person reads; a list of hundreds says nothing. */
const mostNames = 10;

export type Outcome = Pick<Report, 'file' | 'result'>;

/** `498 decks built, 2 not built: briefings/a.yaml, briefings/b.yaml (20.1 s)`, after the part of the work where it is one. */
export function summarize(outcomes: readonly Outcome[], milliseconds: number, shard?: Shard): string {
  return `${shard ? `${nameShard(shard)}: ` : ''}${summarizeAll(outcomes, milliseconds)}`;
}

function summarizeAll(outcomes: readonly Outcome[], milliseconds: number): string {
  const of = (result: Report['result']): readonly string[] =>
    outcomes.filter((each) => each.result === result).map(({ file }) => file);
  const [built, unchanged, refused] = [of('built').length, of('unchanged').length, of('refused')];
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  if (unchanged > 0 && unchanged === outcomes.length)
    return `${decks(unchanged)} unchanged (${time}); --force builds ${unchanged === 1 ? 'it' : 'them'} again`;
  const parts = [
    `${decks(built)} built`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(refused.length > 0 ? [`${refused.length} not built: ${names(refused)}`] : []),
  ];
  return `${parts.join(', ')} (${time})`;
}

const decks = (count: number): string => `${count} deck${count === 1 ? '' : 's'}`;

function names(files: readonly string[]): string {
  const shown = files.slice(0, mostNames).join(', ');
  return files.length > mostNames ? `${shown} and ${files.length - mostNames} more` : shown;
}
