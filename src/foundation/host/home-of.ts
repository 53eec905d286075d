/** From where the paths in a briefing lead. */
import { folderOf } from './folder-of.ts';

/** The folder beside briefings in which their earlier editions are kept. */
export const editionsFolder = 'editions';

/** `harbour-fire.2.yaml`, in the folder of editions. */
const edition = /^(?:(.*)[\\/])?editions[\\/][^\\/]*\.\d+\.ya?ml$/iu;

/**
 * The folder of a briefing. An earlier edition is kept in a folder of its own below, letter for letter as it was: its pictures and
 * texts still stand where they stood, so its paths lead from there.
 */
export function homeOf(file: string): string {
  const found = edition.exec(file);
  return found ? (found[1] ?? '') : folderOf(file);
}
