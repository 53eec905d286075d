/** A build with a used memory gives what a build with none gives, whatever was built before; and a stale value would be seen. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { exportPptx } from '../../../src/export/pptx/export-pptx.ts';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import { type Cache, type Key, type Memory, openMemory } from '../../../src/foundation/memory/memory.ts';
import type { Workshop } from '../../../src/workshop.ts';
import { coldWorkshop } from '../../support/compile-briefing.ts';
import { type EditName, editedProject, editNames } from '../../support/edited-project.ts';

type Memories = Pick<Workshop, 'memory' | 'deckMemory'>;

const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? hash(value) : value instanceof Map ? [...value] : value;

/** All that somebody gets of a build, one after the other: what was found, the pages, the preview, the deck byte by byte. */
async function* stagesOf(made: readonly EditName[], memories: Memories): AsyncGenerator<string> {
  const { request, host } = editedProject(made);
  const own = { ...coldWorkshop, host, ...memories };
  const compiled = compile(request, own);
  const { diagnostics, inputHash, markup, pages, facts } = compiled;
  yield JSON.stringify([diagnostics, inputHash, markup], plain);
  if (!pages || !facts) return;
  yield hash(JSON.stringify(pages, plain));
  const preview = drawSlides(pages, facts, memories.memory);
  yield hash(JSON.stringify([preview.slides.map(({ svg }) => svg), [...preview.media.keys()], preview.undrawn]));
  yield hash(await exportPptx(compiled, own));
}

async function build(made: readonly EditName[], memories: Memories): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const stage of stagesOf(made, memories)) all.push(stage);
  return all;
}

/** Whether a build with these memories gives anything else than one with none; what comes after the first difference is not made. */
async function isOther(made: readonly EditName[], memories: Memories): Promise<boolean> {
  const wanted = await fresh(made);
  let index = 0;
  try {
    for await (const stage of stagesOf(made, memories)) {
      if (stage !== wanted[index]) return true;
      index += 1;
    }
  } catch {
    return true;
  }
  return index !== wanted.length;
}

/** Made once for each state of the project, with a memory that nothing has used. */
function openFresh(): (made: readonly EditName[]) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  return (made) => {
    const key = made.join('\n');
    const found = known.get(key) ?? build(made, { memory: openMemory(), deckMemory: openMemory() });
    known.set(key, found);
    return found;
  };
}

/** Each edit of a sequence is made, or taken back where it was made before. */
const statesOf = (sequence: readonly EditName[]): readonly (readonly EditName[])[] =>
  sequence.map((_, index) => editNames.filter((name) => sequence.slice(0, index + 1).filter((each) => each === name).length % 2));

const fresh = openFresh();

it('a build with an unused memory gives what a build without any gives', async () => {
  expect(await build([], {})).toEqual(await fresh([]));
});

describe('the edits', () => {
  it('all make another deck, but for the mistake, which leaves none', async () => {
    const [before, ...others] = await Promise.all([[], ...editNames.map((name) => [name])].map(fresh));
    const without = editNames.filter((_, index) => others[index]?.length === 1);
    const alike = editNames.filter((_, index) => others[index]?.join() === before?.join());
    expect([before?.length, without, alike]).toEqual([4, ['a mistake'], []]);
  }, 300_000);
});

describe('a build with a used memory', () => {
  it('gives what a build with none gives, over any sequence of edits', async () => {
    const sequence = fc.array(fc.constantFrom(...editNames), { minLength: 3, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sequence, async (names) => {
        const memories = { memory: openMemory(), deckMemory: openMemory() };
        for (const made of [[], ...statesOf(names)]) expect(await build(made, memories), made.join()).toEqual(await fresh(made));
      }),
      { numRuns: 2 },
    );
  }, 300_000);

  it('gives it after each edit, which takes back the one before, and when all are taken back', async () => {
    const memories = { memory: openMemory(), deckMemory: openMemory() };
    for (const made of [[], ...editNames.map((name) => [name]), []])
      expect(await build(made, memories), made.join()).toEqual(await fresh(made));
  }, 300_000);
});

/** What is forgotten of the keys of one cache: the words, or the object at a place. */
type Forgotten = 'words' | number;

/** A memory in which one cache forgets a part of its keys, as it would if its key lacked it; `see` is told which caches are used. */
function openForgetful(name: string, forgotten: Forgotten, see: (cache: string) => void): Memory {
  const memory = openMemory();
  // All is kept: of one value only, the next would take the place before anybody could be given a stale one.
  const endless = { name };
  const asForgotten = <Value>(cache: Cache<Value>, key: Key): readonly [Cache<Value>, Key] => {
    see(cache.name);
    if (cache.name !== name) return [cache, key];
    const { of = [], words = '' } = key;
    return [endless, forgotten === 'words' ? { of } : { of: of.filter((_, at) => at !== forgotten), words }];
  };
  return {
    find: (...asked) => memory.find(...asForgotten(...asked)),
    keep: (cache, key, value) => memory.keep(...asForgotten(cache, key), value),
    recall: (cache, key, make) => memory.recall(...asForgotten(cache, key), make),
  };
}

/** An edit that shows it when a cache forgets a part of its keys, and the edit that was made before it, where there has to be one. */
type Told = readonly [cache: string, forgotten: Forgotten, edit: EditName, before?: EditName];
const told: readonly Told[] = [
  ['clocks of time zones', 'words', 'another time zone'],
  ['origins of sources', 0, 'a source that repeats nothing', 'a source that repeats'],
  ['template sets', 'words', 'the short template'],
  ['themes', 'words', 'another theme', 'other colours'],
  ['formatters of dates', 'words', 'another language'],
  ['formatters of numbers', 'words', 'another language'],
  ['formatters of lists', 'words', 'another language'],
  ['rules of plurals', 'words', 'another language'],
  ['markup of the last deck', 'words', 'a source that repeats nothing', 'a source that repeats'],
  ['slides as text', 0, 'another value'],
  ['slides of the last deck', 'words', 'another marking'],
  ['slides of the last deck', 0, 'larger type'],
  ['finished pages', 0, 'another value'],
  ['finished pages', 'words', 'a slide less'],
  ['looks on our page', 0, 'larger type'],
  ['looks of kinds of slides', 'words', 'a template'],
  ['themes of kinds of slides', 'words', 'a template'],
  ['themes on our page', 0, 'a template of another size'],
  ['what stands on every page of a layout', 0, 'a template'],
  ['plain values as text', 0, 'another judgement'],
  ['maps', 'words', 'another place on the map'],
  ['arrangements of timelines', 'words', 'a row more'],
  ['shares of the events of timelines', 3, 'a row more'],
  ['links that fit', 'words', 'another relation'],
  ['plans of relations', 'words', 'another relation'],
  ['ranks of nodes', 'words', 'another relation'],
  ['scales of likelihood', 'words', 'another judgement'],
  ['house bases', 'words', 'other colours'],
  ['drawn slides', 0, 'another value'],
  ['drawn slides', 'words', 'a slide less'],
  ['charts', 0, 'another figure of the chart'],
  ['hashes of pictures', 0, 'other bytes of the picture'],
];

const named = told.map(([cache, forgotten, edit, before]) => ({ cache, forgotten, edit, before }));

describe('a stale value is caught', () => {
  it.each(named)('where the cache "$cache" forgets $forgotten', async ({ cache: name, forgotten, edit, before }) => {
    const isSeen = new Set<string>();
    const open = () => openForgetful(name, forgotten, (cache) => isSeen.add(cache));
    const memories = { memory: open(), deckMemory: open() };
    let isCaught = false;
    for (const made of [before ? [before] : [], [edit], []]) {
      if (isCaught) break;
      isCaught = await isOther(made, memories);
    }
    expect([isSeen.has(name), isCaught]).toEqual([true, true]);
  });
});
