/**
 * A fingerprint of what a deck shows and of nothing else: of a version for an audience, whoever knows all that it shows knows its
 * fingerprint, so that neither what is withheld nor how much of it can be tried out by it.
 */
import { createHash } from 'node:crypto';
import type { Page } from './page.ts';

/** Where something stands in the files of the author, which counts what is withheld too. */
const unseen: ReadonlySet<string> = new Set(['origin', 'at', 'path']);

/** @param beside what the file says of itself beside its pages */
export function hashShown(pages: readonly Page[], beside: unknown): string {
  const hash = createHash('sha256');
  const plain = (key: string, value: unknown): unknown => {
    if (unseen.has(key)) return undefined;
    if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex');
    if (value instanceof Map || value instanceof Set) return [...value];
    return value;
  };
  hash.update(JSON.stringify(beside, plain) ?? '');
  for (const page of pages) hash.update('\0').update(JSON.stringify(page, plain));
  return hash.digest('hex');
}
