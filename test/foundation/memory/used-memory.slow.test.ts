/** A build with a used memory gives what a build with none gives, whatever was built before; and a stale value would be seen. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, exportPptx, type Workshop } from '../../../src/compile.ts';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import { type Key, type Memory, openMemory, type Shelf } from '../../../src/foundation/memory/memory.ts';
import { workshop } from '../../support/compile-briefing.ts';
import { type EditName, editedProject, editNames } from '../../support/edited-project.ts';
import { seed } from '../../support/seed.ts';

type Memories = Pick<Workshop, 'memory' | 'deckMemory'>;

const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? hash(value) : value instanceof Map ? [...value] : value;

/** All that somebody gets of a build: what was found, the pages, the deck byte by byte, the preview. */
async function build(made: readonly EditName[], memories: Memories): Promise<readonly string[]> {
  const { request, host } = editedProject(made);
  const own = { ...workshop, host, ...memories };
  const compiled = compile(request, own);
  const { diagnostics, inputHash, markup, pages, theme, deck } = compiled;
  const found = JSON.stringify([diagnostics, inputHash, markup], plain);
  if (!pages || !theme || !deck) return [found];
  const preview = drawSlides(pages, { theme, language: deck.frame.language }, memories.memory);
  const drawn = [preview.slides.map(({ svg }) => svg), [...preview.media.keys()], preview.undrawn];
  return [found, hash(JSON.stringify(pages, plain)), hash(await exportPptx(compiled, own)), hash(JSON.stringify(drawn))];
}

/** Made once for each state of the project. */
function openFresh(): (made: readonly EditName[]) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  return (made) => {
    const key = made.join('\n');
    const found = known.get(key) ?? build(made, {});
    known.set(key, found);
    return found;
  };
}

/** Each edit of a sequence is made, or taken back where it was made before. */
const statesOf = (sequence: readonly EditName[]): readonly (readonly EditName[])[] =>
  sequence.map((_, index) => editNames.filter((name) => sequence.slice(0, index + 1).filter((each) => each === name).length % 2));

const fresh = openFresh();

describe('a build with a used memory', () => {
  it('gives what a build with none gives, over any sequence of edits', async () => {
    const sequence = fc.array(fc.constantFrom(...editNames), { minLength: 3, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sequence, async (names) => {
        const memories = { memory: openMemory(), deckMemory: openMemory() };
        for (const made of [[], ...statesOf(names)]) expect(await build(made, memories), made.join()).toEqual(await fresh(made));
      }),
      { seed, numRuns: 8 },
    );
  }, 300_000);

  it('gives it after each edit, and again when the edit is taken back', async () => {
    const memories = { memory: openMemory(), deckMemory: openMemory() };
    for (const name of editNames)
      for (const made of [[name], []]) expect(await build(made, memories), name).toEqual(await fresh(made));
  }, 300_000);
});

/** What is forgotten of the keys of one shelf: the words, or the object at a place. */
type Forgotten = 'words' | number;

/** A memory in which one shelf forgets a part of its keys, as a shelf would whose key lacks it; `seen` is told of all keys. */
function openForgetful(
  forgets: (shelf: Shelf<unknown>) => Forgotten | undefined,
  seen: (name: string, key: Key) => void,
): Memory {
  const memory = openMemory();
  const keyOf = (shelf: Shelf<unknown>, key: Key): Key => {
    seen(shelf.name, key);
    const forgotten = forgets(shelf);
    if (forgotten === undefined) return key;
    return forgotten === 'words' ? { ...key, words: '' } : { ...key, of: key.of?.filter((_, at) => at !== forgotten) ?? [] };
  };
  return {
    find: (shelf, key) => memory.find(shelf, keyOf(shelf, key)),
    keep: (shelf, key, value) => memory.keep(shelf, keyOf(shelf, key), value),
    recall: (shelf, key, make) => memory.recall(shelf, keyOf(shelf, key), make),
  };
}
