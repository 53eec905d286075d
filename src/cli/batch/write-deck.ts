/** Puts a deck in the place of the old one, unless somebody made that what it is: then nothing is written, or it is kept first. */
import { type DiskCalls, disk, writeWhole } from '../write-whole.ts';
import { isEdited, type Kept, keepEdited } from './keep-edited.ts';

/** What stands there is somebody's work, and nobody asked for it to be kept aside. */
export class EditedDeck extends Error {
  override readonly name = 'EditedDeck';
}

/**
 * @param keeps whether an edited deck is kept under another name; else it stays where it is
 * @returns the path of the copy that was kept, if one was
 * @throws EditedDeck, or the disk's own error; the old deck is then untouched, and there is no copy that was not there before
 */
export function writeDeck(path: string, bytes: Uint8Array, calls: DiskCalls = disk, keeps = true): string | undefined {
  let kept: Kept | undefined;
  try {
    // At the last moment: who saves the deck while the new one is written is not to lose it either.
    writeWhole(path, bytes, calls, () => {
      if (keeps) kept = keepEdited(path, calls);
      else if (isEdited(path)) throw new EditedDeck();
    });
    return kept?.path;
  } catch (thrown) {
    if (kept?.isNew) removeQuietly(kept.path, calls);
    throw thrown;
  }
}

function removeQuietly(path: string, calls: DiskCalls): void {
  try {
    calls.remove(path);
  } catch {
    // One copy too many harms nobody.
  }
}
