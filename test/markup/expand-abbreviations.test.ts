import { describe, expect, it } from 'vitest';
import { figureKinds } from '../../src/figures/kinds.ts';
import { findWord } from '../../src/foundation/characters/find-word.ts';
import type { Block, Deck } from '../../src/markup/deck.ts';
import { expandAbbreviations } from '../../src/markup/expand-abbreviations.ts';
import { addedRun } from '../../src/markup/inline-runs.ts';

const paragraph = (...texts: string[]) => ({
  style: 'body' as const,
  align: 'left' as const,
  runs: texts.map((text) => addedRun(text, {})),
  origin: {},
});
const prose = (...texts: string[]): Block => ({ kind: 'prose', paragraphs: texts.map((text) => paragraph(text)), origin: {} });
const deckOf = (...slides: (readonly Block[])[]): Deck => ({
  frame: { tlp: '', marks: [], footer: [], language: 'en', properties: {} as Deck['frame']['properties'] },
  slides: slides.map((blocks, index) => ({
    ...{
      id: `s${index}`,
      layout: 'content',
      join: 'yes',
      section: '',
      kicker: [],
      title: [addedRun('IMU', {})],
      blocks,
      notes: [],
      origin: {},
    },
  })),
});
const imu = [{ short: 'IMU', full: 'Islamic Movement' }];
const textsOf = ({ slides }: Deck) =>
  slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      'paragraphs' in block ? block.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : [],
    ),
  );

describe('expandAbbreviations', () => {
  it('writes it out once, where it stands first in running text, and leaves titles', () => {
    const deck = expandAbbreviations(deckOf([prose('The IMU’s men.')], [prose('The IMU.')]), imu);
    expect(textsOf(deck)).toEqual(['The Islamic Movement (IMU)’s men.', 'The IMU.']);
    expect(deck.slides[0]?.title).toMatchObject([{ text: 'IMU' }]);
  });

  it('sets the full name behind, where it needs no case, in a language that declines its words', () => {
    const deck = deckOf([prose('По данным МЧС, вода спала (МЧС).')]);
    const russian = { ...deck, frame: { ...deck.frame, language: 'ru' } };
    expect(textsOf(expandAbbreviations(russian, [{ short: 'МЧС', full: 'Министерство по чрезвычайным ситуациям' }]))).toEqual([
      'По данным МЧС (Министерство по чрезвычайным ситуациям), вода спала (МЧС).',
    ]);
  });

  it('leaves what the author wrote out, parts of longer words, and words in quotation', () => {
    expect(textsOf(expandAbbreviations(deckOf([prose('Islamic Movement (IMU)', 'IMU')]), imu))).toEqual([
      'Islamic Movement (IMU)',
      'IMU',
    ]);
    expect(textsOf(expandAbbreviations(deckOf([prose('IMUX')]), imu))).toEqual(['IMUX']);
    const quote: Block = { kind: 'quote', tone: 'neutral', words: [paragraph('IMU!')], by: paragraph('A'), origin: {} };
    expect(expandAbbreviations(deckOf([quote]), imu).slides[0]?.blocks).toEqual([quote]);
  });

  it('puts no brackets into brackets', () =>
    expect(textsOf(expandAbbreviations(deckOf([prose('the group (IMU)')]), imu))).toEqual(['the group (Islamic Movement, IMU)']));
});

describe('findWord', () => {
  it.each([
    ['IMU', 0],
    ['xIMU IMU', 5],
    ['IMUx', -1],
    ['(IMU)', 1],
  ])('%s', (text, place) => expect(findWord(text, 'IMU')).toBe(place));
});

it('are written out in the sentences of a figure, where these come first', () => {
  const judgement = { number: '1', text: [addedRun('It is likely that the IMU did it.', {})], basis: [], origin: {} };
  const drawing = { kind: 'judgements' as const, title: '', judgements: [judgement] };
  const figure: Block = { kind: 'figure', drawing, caption: [], alt: '', origin: {} };
  const { slides } = expandAbbreviations(deckOf([figure, prose('The IMU denies it.')]), imu, figureKinds);
  const [first, second] = slides[0]?.blocks ?? [];
  expect(JSON.stringify(first)).toContain('the Islamic Movement (IMU) did it');
  expect(JSON.stringify(second)).toContain('The IMU denies it.');
});
