/** Puts a deck in the place of the old one, which is kept where somebody else made it what it is. */
import { type DiskCalls, disk, writeWhole } from '../write-whole.ts';
import { type Kept, keepEdited } from './keep-edited.ts';

/**
 * @returns the path of the copy that was kept, if one was
 * @throws the disk's own error; the old deck is then untouched, and there is no copy that was not there before
 */
export function writeDeck(path: string, bytes: Uint8Array, calls: DiskCalls = disk): string | undefined {
  let kept: Kept | undefined;
  try {
    // At the last moment: who saves the deck while the new one is written is not to lose it either.
    writeWhole(path, bytes, calls, () => {
      kept = keepEdited(path, calls);
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
