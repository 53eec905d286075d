/** Passages of a text of our own: each statement is told in one of its sentences, in other words than there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemIn, reviewOf } from '../support/review-of.ts';

const text = readFileSync('test/fixtures/review/harbour.txt', 'utf8');

/** What a briefing would say, the paragraph that tells it, and words of the sentence. */
const told: readonly (readonly [statement: string, paragraph: number, words: string])[] = [
  ['The Marlin, a coaster, hit the mole of Arvela at 03:40.', 1, '3.40 AM'],
  ['Two sailors drowned; 5 were rescued from the water.', 1, 'Two seamen'],
  ['She carried 1200 tonnes of grain and 40 drums of solvent.', 1, 'forty drums'],
  ['The channel was shut until noon.', 2, 'closed the channel'],
  ['Swell kept the tugs from getting a line across.', 2, 'Tugs from Torvik'],
  ['One further seaman is missing.', 2, 'A third seaman'],
  ['Reports disagree on whether the missing man was aboard.', 2, 'reports differ'],
  ['Divers found a chart of a different coast.', 3, 'divers found'],
  ['An open bottle stood in the wheelhouse.', 3, 'an open bottle'],
  ['Pilot Anders Holm, 52, left the ship at the roads.', 3, '52-year-old'],
  ['The crew had not been drinking, says the company.', 3, 'denied'],
  ['The radar failed in January.', 4, 'radar had failed'],
  ['The ship was twice allowed to sail by inspectors.', 4, 'Inspectors'],
  ['A sister ship sank of this fault in 2026.', 4, 'sister ship'],
  ['Fishermen blame the light on the mole.', 5, 'suspect the new light'],
  ['A fisherman says nobody has steered by the light.', 5, 'Since autumn'],
  ['The authority of the port rejects that.', 5, 'port authority'],
  ['Solvent reached the oyster beds by evening.', 6, 'oyster beds'],
  ['Schools closed for a day.', 6, 'Several schools'],
  ['The grain is probably lost.', 6, 'thought to be lost'],
];

const head = 'briefdeck: 1\ntitle: T\ndate: 2030-03-09\nas_of: 2030-03-10\nhandling: { tlp: CLEAR }\n';
const source = 'sources:\n  - { id: S1, kind: agency, title: T, published: 2030-03-10, text: a.txt }\n';
const briefingOf = (statements: readonly string[], cited = '[S1]') =>
  `${head}${source}situation:\n${statements.map((each) => `  - { text: ${JSON.stringify(each)}, sources: ${cited} }\n`).join('')}`;

describe('the passage of a statement', () => {
  const review = reviewOf(briefingOf(told.map(([statement]) => statement)), { S1: text });
  it('is found for at least 95 of 100', () => {
    const wrong = told.filter(([, paragraph, words], index) => {
      const { passages } = itemIn(review, `situation[${index}].text`);
      return !passages.some((passage) => passage.paragraph === paragraph && passage.text.includes(words));
    });
    expect(wrong.length / told.length, wrong.map(([statement]) => statement).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('is the same whatever else stands in the briefing, and at each try', () => {
    const alone = reviewOf(briefingOf([told[4]?.[0] ?? '']), { S1: text });
    expect(itemIn(alone, 'situation[0].text').passages).toEqual(itemIn(review, 'situation[4].text').passages);
  });

  it('is looked for in the paragraph that a citation names, by its number or by its words', () => {
    const inFour = reviewOf(briefingOf(['The mole had a new light.'], '[S1@1]'), { S1: text });
    expect(itemIn(inFour, 'situation[0].text').passages.map(({ paragraph }) => paragraph)).toEqual([1]);
    const quoted = reviewOf(briefingOf(['The ship sank.'], '[{ id: S1, quote: open bottle }]'), { S1: text });
    expect(itemIn(quoted, 'situation[0].text').passages.map(({ paragraph }) => paragraph)).toEqual([3]);
  });

  it('is none where nothing is like it', () => {
    const none = reviewOf(briefingOf(['Helicopters bombed a refinery.']), { S1: text });
    expect(itemIn(none, 'situation[0].text')).toMatchObject({ verdict: 'not-found', passages: [] });
  });

  it('is found in Russian by stems and number words', () => {
    const russian = `${head}language: ru\n${source}situation:\n  - { text: Убиты 3 пограничника у заставы Лаккон., sources: [S1] }\n`;
    const words = 'Ночью был дождь. На заставе Лаккон погибли трое пограничников.\n\nДороги закрыты.';
    const item = itemIn(reviewOf(russian, { S1: words }), 'situation[0].text');
    expect(item.passages.map((passage) => passage.text)).toEqual(['На заставе Лаккон погибли трое пограничников.']);
    expect(item.remarks.map((remark) => remark.words)).toEqual(['Убиты']);
  });
});
