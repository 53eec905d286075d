/** What an audience is called, in the names of decks and at the command. */
import { type Tlp, tlpLabels } from './tlp-labels.ts';

/** The label that was asked for, in capitals or not, with its prefix or not. */
export const labelIn = (asked: string): Tlp | undefined =>
  tlpLabels.find((each) => each === asked.toUpperCase().replace(/^TLP:/u, ''));

/** A label as it is written, whichever way it was typed; a name as it is. */
export const audienceName = (asked: string): string => labelIn(asked) ?? asked;
