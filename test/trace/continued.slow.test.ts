/** Decks edited where a slide goes on: on its second page, in a text that is cut by the end of a page, under a heading that is a title. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceReport } from '../../src/cli/reports/trace-report.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { applyTrace } from '../../src/project/apply-trace.ts';
import { buildFile } from '../../src/project/build-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { traceFile } from '../../src/project/trace-file.ts';
import { briefing } from '../briefing/read.ts';
import { change, copyOf, notesPart, type OpenDeck, openDeck, saveDeck, slidePart, textOf } from '../support/edit-deck.ts';
import { makeProject } from '../support/run-command.ts';
import { put } from '../support/tiny-project.ts';

const crews = 'Anvil Beacon Cedar Drum Ember Falcon Garnet Hazel Iris Juniper Kite Lantern'.split(' ');
const each = (line: (crew: string, index: number) => string): string => crews.map(line).join('');
const long = Array.from(
  { length: 33 },
  (_, index) =>
    `On page ${index} he says that pump ${index} of the old station ran backward while valve ${index} was open to the drain, and that nobody of the shift had seen it.`,
).join(' ');

const more = `sources: [{ id: S1, kind: official, title: Bulletin, publisher: Fire service, published: 2006-05-14, reliability: B }]
places: [{ id: works, name: Ostrel works }, { id: town, name: Marrowby }]
parties: [{ id: workers, name: Workers, side: civilians }, { id: crews, name: Fire crews, side: state }]
incidents: [{ id: spill, title: Spill of solvent, main: true, kind: accident, time: 2006-05-14 04:20, place: works, sources: [S1] }]
situation:
${each((crew) => `  - { text: "Crew ${crew} carried sand from the quarry to the bank of the river, which took the men the whole of the morning and a part of the afternoon.", sources: [S1] }\n`)}  - { text: "${long}", sources: [S1] }
casualties:
  - { party: workers, place: works, killed: 2, wounded: 7 to 9, sources: [S1] }
  - { party: crews, place: works, killed: 0, wounded: 3, sources: [S1] }
measures: [{ id: spilled, label: solvent spilled, kind: things, unit: litres }, { id: moved, label: people moved out, kind: people }]
figures:
  - { measure: spilled, place: works, value: about 18000, sources: [S1] }
  - { measure: moved, place: town, value: 140, sources: [S1] }
persons:
${each((crew, index) => `  - { id: p${index}, name: Person ${crew}, role: witness, standing: "${index === 3 ? `${long} ` : ''}Says that tank ${crew} had been hissing for many nights before it broke", status: reported, sources: [S1] }\n`)}quotations:
${each((crew) => `  - { words: "We heard tank ${crew} hiss all night and wrote it down; nobody came to look at it before the shift had ended.", who: Worker ${crew}, sources: [S1] }\n`)}`;

const memory = openMemory();

async function openLong(minutes: string) {
  const folder = makeProject();
  const text = briefing(`${more}${minutes}`, { title: 'Spill' });
  put(folder, 'briefings/long.yaml', text);
  const open = () => ({ ...openWorkshop(folder), memory });
  const { bytes, pages = [], diagnostics } = await buildFile('briefings/long.yaml', open(), {});
  if (!bytes) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  return { folder, text, open, pages, deck: openDeck(bytes) };
}

type Long = Awaited<ReturnType<typeof openLong>>;

/** The first page of the slide that says so; its number. */
function pageWith({ deck, pages }: Long, slide: string, words: string): number {
  const found = pages.findIndex(
    ({ name }, index) => name.startsWith(slide) && textOf(deck, slidePart(deck, index + 1)).includes(words),
  );
  if (found < 0) throw new Error(`nobody says ${words}`);
  return found + 1;
}

const swap = (deck: OpenDeck, part: string, from: string, to: string): void => change(deck, part, (xml) => xml.replace(from, to));

async function applied(long: Long, edit: (deck: OpenDeck) => void) {
  const deck = copyOf(long.deck);
  edit(deck);
  const { found, compiled } = await traceFile({ file: 'd.pptx', bytes: saveDeck(deck) }, undefined, long.open());
  const done = found && compiled && applyTrace(found, compiled, long.open());
  if (!found || !done) throw new Error('not traced');
  const before = long.text.split('\n');
  return {
    told: traceReport(found).slides.flatMap(({ changes }) =>
      changes.map(({ what, edits }) => [what, ...edits.flatMap(({ origins }) => origins.map(({ path }) => path))].join(' ')),
    ),
    written: done.written.map(({ path }) => path),
    left: done.rest.flatMap(({ changes }) => changes),
    lines: done.after
      .split('\n')
      .filter((line) => !before.includes(line))
      .join('\n'),
  };
}

let whole: Long;
let spoken: Long;
beforeAll(async () => {
  whole = await openLong('');
  spoken = await openLong('minutes: 12\n');
});
afterAll(() => {
  for (const { folder } of [whole, spoken]) rmSync(join(folder), { recursive: true, force: true });
});

describe('a slide that goes on', () => {
  it('has one title: changed on any page it is that of the slide, without the number of the page', async () => {
    for (const number of [1, 2]) {
      const first = whole.pages.findIndex(({ name }) => name === 'persons');
      const { written, left, lines } = await applied(whole, (deck) =>
        swap(deck, slidePart(deck, first + number), 'listed: twelve witnesses', 'listed: a dozen witnesses'),
      );
      expect([written, left]).toEqual([['headlines.persons'], []]);
      expect(lines).toMatch(/persons: .*a dozen witnesses[^(]*$/mu);
    }
  });

  it('has rows of its table on any page', async () => {
    const page = pageWith(whole, 'persons', 'tank Lantern');
    const { told, written, left } = await applied(whole, (deck) =>
      swap(deck, slidePart(deck, page), 'tank Lantern', 'tank Lamp'),
    );
    expect([told, written, left]).toEqual([['changed persons[11].standing'], ['persons[11].standing'], []]);
  });

  it.each([
    ['situation', 'situation[12].text'],
    ['persons', 'persons[3].standing'],
  ])('of %s takes what was changed on two pages of one text, although the text then breaks elsewhere', async (slide, path) => {
    const [one, other] = [pageWith(whole, slide, 'pump 2 of'), pageWith(whole, slide, 'pump 30 of')];
    expect(other).toBeGreaterThan(one);
    const { told, written, left, lines } = await applied(whole, (deck) => {
      swap(deck, slidePart(deck, one), 'pump 2 of the old station', 'pump 2 of the very old and long forgotten station');
      swap(deck, slidePart(deck, other), 'pump 30 of', 'pump 31 of');
    });
    expect([told, written, left]).toEqual([[`changed ${path} ${path}`, `changed ${path}`], [path], []]);
    expect(lines).toContain('pump 2 of the very old and long forgotten station');
    expect(lines).toContain('pump 31 of');
  });

  it('says of a card on another page where its words come from, and writes nothing', async () => {
    const [one, other] = [pageWith(whole, 'quotations', 'tank Anvil'), pageWith(whole, 'quotations', 'tank Lantern')];
    const { told, written } = await applied(whole, (deck) => {
      const shapes = textOf(deck, slidePart(deck, one)).match(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gsu) ?? [];
      const card = shapes.find((xml) => xml.includes('tank Anvil')) ?? '';
      swap(deck, slidePart(deck, one), card, '');
      swap(deck, slidePart(deck, other), '</p:spTree>', `${card}</p:spTree>`);
    });
    expect(told.filter((line) => line.startsWith('added') && line.includes('quotations[0].words'))).toHaveLength(1);
    expect(written).toEqual([]);
  });
});

describe('speaker notes', () => {
  it('of a slide that goes on are traced to the line of their text, once, whatever page the text stands on', async () => {
    const part = spoken.pages.findIndex(({ notes }) => notes.some((note) => note.includes('Crew Juniper'))) + 1;
    const page = pageWith(spoken, 'situation', 'Crew Juniper');
    const reword = (deck: OpenDeck, where: string): void => swap(deck, where, 'Crew Juniper', 'Crew Jupiter');
    const edits: readonly ((deck: OpenDeck) => void)[] = [
      (deck) => reword(deck, notesPart(deck, part)),
      (deck) => {
        reword(deck, notesPart(deck, part));
        reword(deck, slidePart(deck, page));
      },
    ];
    for (const edit of edits) {
      const { written, left, lines } = await applied(spoken, edit);
      expect([written, left]).toEqual([['situation[9].text'], []]);
      expect(lines.split('\n')).toHaveLength(1);
    }
  });

  it('of a slide on the page of another are traced to their line', async () => {
    const page = pageWith(whole, 'casualties', 'people moved out');
    const { told, written, left } = await applied(whole, (deck) => swap(deck, notesPart(deck, page), 'Bulletin', 'Bulletin 7'));
    expect([told, written, left]).toEqual([['changed sources[0].title'], ['sources[0].title'], []]);
  });
});

it('the heading over a thin slide on the page of another is its title', async () => {
  const page = pageWith(whole, 'casualties', 'people moved out');
  const { written, left } = await applied(whole, (deck) =>
    swap(deck, slidePart(deck, page), 'solvent spilled and 140', 'solvent were spilled and 140'),
  );
  expect([written, left]).toEqual([['headlines.figures'], []]);
});
