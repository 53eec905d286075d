/** A briefing after which no deck can be called, as a diagnostic. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { nameProblem } from './deck-names.ts';

/** An OUT004 at the start of the file, or nothing. */
export function checkDeckName(file: string): readonly Diagnostic[] {
  const problem = nameProblem(file);
  if (problem === undefined) return [];
  const hints = ['rename it: letters, digits, - and _, like harbour-fire.yaml'];
  return [error('OUT004', `no deck can be called after this file: ${problem}`, { span: { file, line: 1, column: 1 }, hints })];
}
