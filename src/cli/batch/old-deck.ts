/** What may be said of the old deck when there is no new one: only what is so. */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Order } from './order.ts';

/**
 * Looks at the decks now; what it returns looks again, and gives the end of a sentence. That is empty where there was no
 * old deck, or where it is another one by now.
 * @param names every name that the deck may have
 */
export function watchOldDeck({ folder, out }: Order, names: readonly string[]): () => string {
  const look = (): readonly (string | undefined)[] => names.map((name) => stateOf(resolve(folder, out, name)));
  const before = look();
  return () => {
    const isSame = before.join() === look().join();
    return isSame && before.some((state) => state !== undefined) ? '; the old deck is untouched' : '';
  };
}

function stateOf(path: string): string | undefined {
  try {
    const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs}` : undefined;
  } catch {
    return undefined;
  }
}
