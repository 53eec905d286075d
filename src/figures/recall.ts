/**
 * Figures that have been laid out before: a preview builds the same ones again after every change elsewhere in the briefing,
 * and measuring asks for a figure at every text size that is tried. Known by content, since each build reads the briefing anew.
 */
import type { Cache } from '../foundation/memory/memory.ts';
import type { Look } from '../layout/look.ts';

/** So many figures of one kind are kept in one look: a server must not gather those of a whole year. */
export const keptFigures = 256;

const texts: Cache<string> = { name: 'plain values as text' };

/** What `make` gave for the same inputs in the same look, else what it gives now. `inputs` are plain values that tell all. */
export function recall<T>(
  { memory, metrics, atlas, theme }: Look,
  cache: Cache<T>,
  inputs: readonly (string | number | object)[],
  make: () => T,
): T {
  const text = (value: object): string => memory.recall(texts, { of: [value] }, () => JSON.stringify(value));
  const words = inputs.map((input) => (typeof input === 'object' ? text(input) : input)).join('\n');
  return memory.recall(cache, { of: [metrics, atlas, theme], words }, make);
}

/**
 * What `make` gave for this very object and the same question in the same look, else what it gives now. For what is asked of
 * each of very many parts: nothing is compared by content, and what was found lives as long as the object.
 */
export const recallOf = <T>(
  { memory, metrics, atlas, theme }: Look,
  cache: Cache<T>,
  [object, question]: readonly [object: object, question: string],
  make: () => T,
): T => memory.recall(cache, { of: [metrics, atlas, theme, object], words: question }, make);
