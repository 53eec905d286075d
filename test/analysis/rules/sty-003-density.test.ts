import { describe, expect, it } from 'vitest';
import { density } from '../../../src/analysis/rules/sty-003-density.ts';
import { said } from './findings-of.ts';
import { judgement, saidOfSlides, slide } from './in-bottom-line.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const items = (name: string, count: number, item: (index: number) => string) =>
  `${name}:\n${Array.from({ length: count }, (_, index) => `  - { ${item(index)} }\n`).join('')}`;

describe('STY003 density', () => {
  it.each([
    [`situation: [{ text: ${words(41)} }]\n`, 'situation[0].text'],
    [judgement(words(41)), 'key_judgements[0].statement'],
    [`questions: [{ question: ${words(41)}, group: facts, why: W, how: H }]\n`, 'questions[0].question'],
    [`indicators: [{ text: ${words(41)}, changes: C }]\n`, 'indicators[0].text'],
  ])('%s', (more, at) => expect(said(density, more)).toEqual([`${at}: too long for a bullet: 41 words (at most 40)`]));

  it('40 words and marks between them are enough', () =>
    expect(said(density, `situation: [{ text: ${words(20)} – — ${words(20)} }]\n`)).toEqual([]));

  it('too many sentences, at the first surplus one', () => {
    const sentences = (count: number) => items('situation', count, (index) => `text: Sentence ${index}.`);
    expect(said(density, sentences(9))).toEqual(['situation[7]: too many situation sentences: 9 (at most 7)']);
    expect(said(density, sentences(7))).toEqual([]);
  });

  it('too many judgements', () => {
    const judgements = (count: number) => items('key_judgements', count, (index) => `id: J${index}, statement: It is likely.`);
    expect(said(density, judgements(6))).toEqual(['key_judgements[5]: too many key judgements: 6 (at most 5)']);
    expect(said(density, judgements(5))).toEqual([]);
  });

  it('a slide of the author’s own text', () => {
    const more = `situation: [{ text: They fled. }]
bottom_line: { text: They fled. }
context: [{ id: past, title: The past is contested }]
headlines: { extra: They fled }
`;
    const own = { title: { text: 'They fled', at: 'headlines.extra' } };
    const slides = [slide('situation', 111), slide('bottom-line', 221), slide('context-past', 130), slide('extra', 140, own)];
    expect(saidOfSlides(density, more, slides)).toEqual([
      'situation: too many words on slide situation: 111 (at most 110)',
      'bottom_line: too many words on slide bottom-line: 221 (at most 220)',
      'context[0]: too many words on slide context-past: 130 (at most 110)',
      'headlines.extra: too many words on slide extra: 140 (at most 110)',
    ]);
    expect(saidOfSlides(density, more, [slide('situation', 110), slide('bottom-line', 220)])).toEqual([]);
  });

  it('lets pass slides that the template fills', () =>
    expect(saidOfSlides(density, '', [slide('method', 500), slide('sources', 500), slide('situation', 500)])).toEqual([]));
});
