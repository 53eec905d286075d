/** Edits of a deck that are no words of a slide, and decks that are no decks of the briefing that is named. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trace } from '../../src/cli/commands/trace.ts';
import { buildFile } from '../../src/project/build-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { fakeTalk } from '../cli/fake-talk.ts';
import { change, copyOf, type OpenDeck, openDeck, saveDeck, slidePart, textOf } from '../support/edit-deck.ts';
import { makeProject } from '../support/run-command.ts';
import { put } from '../support/tiny-project.ts';

const text = (name: string): string => readFileSync(`briefings/${name}.yaml`, 'utf8');
let folder = '';
let original: OpenDeck;
const read = (name: string): string => readFileSync(join(folder, `briefings/${name}.yaml`), 'utf8');

beforeAll(async () => {
  folder = makeProject();
  for (const name of ['exercise-flood', 'exercise-grid']) put(folder, `briefings/${name}.yaml`, text(name));
  put(folder, 'briefings/renamed.yaml', text('exercise-flood'));
  const { bytes } = await buildFile('briefings/exercise-flood.yaml', openWorkshop(folder), {});
  if (!bytes) throw new Error('not built');
  original = openDeck(bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function traced(edit: (deck: OpenDeck) => void, briefing?: string, apply = false) {
  const deck = copyOf(original);
  edit(deck);
  mkdirSync(join(folder, 'out'), { recursive: true });
  writeFileSync(join(folder, 'out/edited.pptx'), saveDeck(deck));
  const talk = fakeTalk();
  const options = { format: 'text', apply } as const;
  const status = await trace('out/edited.pptx', briefing, options, { workshop: openWorkshop(folder), talk, folder });
  return { status, said: talk.said.join('\n'), data: talk.printed.join('\n') };
}

/** The first slide whose XML has it. */
const slideWith = (words: RegExp): string =>
  original.slides.find((part) => words.test(textOf(original, part))) ?? slidePart(original, 1);

describe('an edit that is no word of a slide', () => {
  it('of an alternative text is told as words, with their origin', async () => {
    const { data } = await traced((deck) =>
      change(deck, slideWith(/ descr="/u), (xml) => xml.replace(/ descr="[^"]*"/u, ' descr="A harbour"')),
    );
    expect(data).toMatch(/^slide \d+/u);
    expect(data).toMatch(/alternative text in .*: .*“A harbour”|alternative text in .*→ “A harbour”/u);
    expect(data).toMatch(/\n {4}(?:computed )?from \S+:\d+|\n {4}from the template/u);
  });

  it('of words that were struck through is told on its slide', async () => {
    const { data } = await traced((deck) =>
      change(deck, slidePart(deck, 2), (xml) => xml.replace(/<a:rPr /u, '<a:rPr strike="sngStrike" ')),
    );
    expect(data).toMatch(/struck-through words none → “.+”/u);
  });

  it('of the title of the document is told with the line of the title', async () => {
    const { data } = await traced((deck) =>
      change(deck, 'docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/u, '<dc:title>Another name')),
    );
    expect(data).toMatch(
      /^properties of the document\n {2}title: “.*” → “Another name”\n {4}from briefings\/exercise-flood\.yaml:\d+/u,
    );
    expect(data).toContain('title of the document changed');
  });

  it('of a TLP label stands first, with a warning at the line of `handling:`', async () => {
    const { said, data } = await traced((deck) => {
      for (const part of deck.slides)
        if (textOf(deck, part).includes('TLP:'))
          change(deck, part, (xml) => xml.replaceAll(/<a:t>TLP:[A-Z+]+</gu, '<a:t>TLP:BLUE<'));
    });
    expect(said).toMatch(
      /^briefings\/exercise-flood\.yaml:\d+:\d+: TRC008: warning: the label TLP:\w+ was changed to “TLP:BLUE” by hand on slides 1, 2/u,
    );
    expect(data).toMatch(/→ “TLP:BLUE”\n {4}from briefings\/exercise-flood\.yaml:\d+:\d+ \(handling\.tlp\)/u);
  });
});

describe('the briefing that is named', () => {
  const edit = (deck: OpenDeck) =>
    change(deck, 'docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/u, '<dc:title>Another name'));

  it('is written nothing where the deck was built of another', async () => {
    const { status, said } = await traced(edit, 'briefings/exercise-grid.yaml', true);
    expect(status).not.toBe(0);
    expect(said).toMatch(/TRC007: (?:error: )?this deck was built of another briefing/u);
    expect(read('exercise-grid')).toBe(text('exercise-grid'));
  });

  it('may be a copy, or have another name by now, which is said', async () => {
    const { status, said } = await traced(edit, 'briefings/renamed.yaml');
    expect(status).toBe(0);
    expect(said).toMatch(/TRC007: note: the deck was built of a file of another name/u);
  });

  it('is its own', async () => expect((await traced(edit, 'briefings/exercise-flood.yaml')).said).not.toContain('TRC007'));

  it('is not believed for a deck that knows nothing of itself and says other things', async () => {
    const bare = (deck: OpenDeck) =>
      change(deck, 'docProps/custom.xml', (xml) => xml.replaceAll(/<property .*?<\/property>/gsu, ''));
    expect((await traced(bare, 'briefings/exercise-grid.yaml', true)).said).toContain('TRC007');
    expect((await traced(bare, 'briefings/exercise-flood.yaml')).said).not.toContain('TRC007');
  });
});
