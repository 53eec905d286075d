/** What several changes want of one field, as one writing: a text that goes on over two pages may have been changed on both. */
import { sameWords } from '../foundation/characters/same-words.ts';
import type { FieldPart, Writing } from './writing.ts';

/**
 * Nothing where two of them want two things of the same words.
 * @param all of one field
 * @param old what the field says
 */
export function joinWritings(all: readonly Writing[], old: unknown): Writing | undefined {
  const [first] = all;
  if (!first) return undefined;
  const shared = { edits: all.flatMap(({ edits = [] }) => edits), settles: all.flatMap(({ settles }) => settles) };
  if (all.every(({ value }) => value === first.value)) return { ...first, ...shared };
  const parts = partsOf(all);
  if (!parts || typeof old !== 'string') return undefined;
  const value = [...parts]
    .reverse()
    .reduce((text, { from, to, young }) => text.slice(0, from) + young + text.slice(to), sameWords(old));
  return { ...first, ...shared, value: sameWords(value), changes: all.flatMap(({ changes }) => changes) };
}

/** In their order, each once; nothing where two of them have words in common and say something else. */
function partsOf(all: readonly Writing[]): readonly FieldPart[] | undefined {
  const parts: FieldPart[] = [];
  for (const { part } of all) {
    if (!part) return undefined;
    if (!parts.some(({ from, to, young }) => from === part.from && to === part.to && young === part.young)) parts.push(part);
  }
  parts.sort((one, other) => one.from - other.from);
  return parts.every(({ from }, index) => index === 0 || from >= (parts[index - 1]?.to ?? 0)) ? parts : undefined;
}
