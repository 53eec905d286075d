/** The order of a talk: what stands in front, what is annex, and that nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTalk, slidesFor, type Talk, type TalkOrder } from '../../src/markup/arrange-talk.ts';
import type { Deck, Slide } from '../../src/markup/deck.ts';
import { addedRun } from '../../src/markup/inline-runs.ts';
import { seed } from '../support/seed.ts';

const runs = (text: string) => [addedRun(text, {})];
const paragraph = (text: string, isSpoken = false): Slide['notes'][number] => ({
  style: 'body',
  align: 'left',
  runs: runs(text),
  origin: {},
  ...(isSpoken ? { isSpoken: true as const } : {}),
});
const slide = (id: string, notes: Slide['notes'] = []): Slide => ({
  ...{
    id,
    layout: id === 'title' ? 'title' : 'content',
    join: 'yes',
    section: 'One',
    kicker: runs(`Topic ${id}`),
    title: runs(`About ${id}`),
  },
  ...{ blocks: [], notes, origin: {} },
});
const deckOf = (slides: readonly Slide[]): Deck => ({
  frame: { tlp: '', marks: [], footer: [], language: 'en', properties: {} as Deck['frame']['properties'] },
  slides,
});
const words: Talk['words'] = {
  ...{ main: 'Main', annex: 'Annex', inAnnex: (topic) => `Annex · ${topic}` },
  ...{ about: (seconds) => `${seconds} s`, whole: (slides, seconds) => `${slides} slides, ${seconds} s` },
};
const arranged = (slides: readonly Slide[], minutes: number, order: TalkOrder, pagesOf: Talk['pagesOf'] = () => 1) =>
  arrangeTalk(deckOf(slides), { minutes, order, words, pagesOf }).slides;
const mainOf = (slides: readonly Slide[]) => slides.filter(({ section }) => section === 'Main').map(({ id }) => id);
const textOf = (notes: Slide['notes']) => notes.map((each) => each.runs.map(({ text }) => text).join(''));

describe('arrangeTalk', () => {
  it.each([
    [1, 2],
    [3, 2],
    [5, 4],
    [6, 5],
    [10, 8],
    [15, 12],
    [30, 25],
  ])('%i minutes carry %i slides', (minutes, slides) => expect(slidesFor(minutes)).toBe(slides));

  it('keeps those of least weight, in the order in which they are spoken', () => {
    const order = new Map([
      ['title', 1],
      ['b', 2],
      ['c', 9],
      ['a', 3],
    ] as const);
    const slides = arranged(
      ['title', 'a', 'b', 'c', 'd'].map((id) => slide(id)),
      4,
      order,
    );
    expect(slides.map(({ id }) => id)).toEqual(['title', 'b', 'a', 'c', 'd']);
    expect(mainOf(slides)).toEqual(['title', 'b', 'a']);
  });

  it('marks the annex in section and topic, and leaves its title', () => {
    const [, , last] = arranged([slide('title'), slide('a'), slide('b')], 1, new Map());
    expect(last).toMatchObject({ section: 'Annex', title: [{ text: 'About b' }], kicker: [{ text: 'Annex · Topic b' }] });
  });

  it('counts pages, and lets a shorter slide take the room that a longer one leaves', () => {
    const order = new Map([
      ['title', 1],
      ['a', 2],
      ['b', 3],
    ] as const);
    const slides = arranged(
      ['title', 'a', 'b'].map((id) => slide(id)),
      3,
      order,
      (id) => (id === 'a' ? 3 : 1),
    );
    expect(mainOf(slides)).toEqual(['title', 'b']);
  });

  it('never speaks what is marked annex, however long the talk', () => {
    const slides = arranged([slide('title'), slide('sources')], 90, new Map([['sources', 'annex']]));
    expect(mainOf(slides)).toEqual(['title']);
  });

  it('puts the words to speak first, under their time at 130 words a minute, and the rest after them', () => {
    const said = Array.from({ length: 130 }, () => 'word').join(' ');
    const [, spoken] = arranged(
      [slide('title'), slide('a', [paragraph('Detail'), paragraph(said, true), paragraph('[1] Source')])],
      10,
      new Map(),
    );
    expect(textOf(spoken?.notes ?? [])).toEqual(['60 s', said, 'Detail', '[1] Source']);
  });

  it('speaks the title where no template says what to speak, and says the whole time on the cover', () => {
    const [cover, spoken] = arranged([slide('title'), slide('a')], 10, new Map());
    expect(textOf(cover?.notes ?? [])).toEqual(['2 slides, 10 s']);
    expect(textOf(spoken?.notes ?? [])).toEqual(['10 s', 'About a.']);
  });

  it('loses no slide and doubles none, and keeps to the pages that there is time for', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/u), { minLength: 1, maxLength: 20 });
    const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('annex' as const)), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        ids,
        weights,
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 1, max: 3 })),
        (names, given, minutes, pages) => {
          const order = new Map(names.slice(0, 10).map((id, index) => [id, given[index] ?? 1] as const));
          const pagesOf = (id: string) => pages[names.indexOf(id)] ?? 1;
          const slides = arranged(
            names.map((id) => slide(id)),
            minutes,
            order,
            pagesOf,
          );
          expect(slides.map(({ id }) => id).sort()).toEqual(names.toSorted());
          const main = mainOf(slides);
          const taken = main.reduce((sum, id) => sum + pagesOf(id), 0);
          if (main.length > 1)
            expect(taken).toBeLessThanOrEqual(Math.max(slidesFor(minutes), pagesOf(main[0] ?? '') + slidesFor(minutes)));
          expect(slides.findIndex(({ section }) => section === 'Annex')).toBe(main.length === slides.length ? -1 : main.length);
        },
      ),
      { seed },
    );
  });
});
