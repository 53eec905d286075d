/** Which slides a deck of only what is new keeps: by where a mark stands, in whatever it stands. */
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/markup/deck.ts';
import { textOfRuns } from '../../src/markup/inline-runs.ts';
import { keepChanged } from '../../src/markup/keep-changed.ts';
import { blocksOf, slideOf } from '../support/parse-slide.ts';

const keeps = (markup: string): boolean => {
  const slide = slideOf(markup);
  return keepChanged({ slides: [slide], frame: {} as Deck['frame'] }).slides.length === 1;
};
const slide = (body: string, id = 'a', layout = 'content') =>
  `<slide id="${id}" layout="${layout}"><h1>Title</h1>${body}</slide>`;
const mark = '<changed>was 2</changed>';

describe('a slide', () => {
  it.each([
    ['a paragraph', `<p>Three ${mark}</p>`],
    ['a list', `<ul><li>Three ${mark}</li></ul>`],
    ['a cell', `<table alt="x"><tr><th>A</th></tr><tr><td>3 ${mark}</td></tr></table>`],
    ['a column', `<columns><column><p>3 ${mark}</p></column></columns>`],
    ['a box', `<callout tone="accent" title="x"><p>3 ${mark}</p></callout>`],
    ['a key figure', `<stats><stat><value>3</value>killed ${mark}</stat></stats>`],
    ['judgements', `<figure><judgements><judgement number="1">Three died. ${mark}</judgement></judgements></figure>`],
    [
      'a timeline',
      `<figure alt="x"><timeline direction="horizontal"><event tone="reported" span="point"><when>12 May</when>Raid ${mark}</event></timeline></figure>`,
    ],
  ])('is kept with a mark in %s', (_where, body) => {
    expect(keeps(slide(body))).toBe(true);
    expect(keeps(slide(body.replace(mark, '')))).toBe(false);
  });

  it.each(['bottom-line', 'changes', 'editions', 'sources', 'outlook'])('%s is kept without one', (id) =>
    expect(keeps(slide('<p>x</p>', id))).toBe(true),
  );

  it('with a cover is kept, one whose notes alone have a mark is not', () => {
    expect(keeps(slide('<p>x</p>', 'a', 'title'))).toBe(true);
    expect(keeps(slide(`<p>x</p><notes><p>3 ${mark}</p></notes>`))).toBe(false);
  });
});

describe('a mark', () => {
  it('has a sign before its words, and cannot lose it at the end of a line', () => {
    const [block] = blocksOf('<p>Three <changed>was 2</changed>.</p>');
    const runs = block?.kind === 'prose' ? (block.paragraphs[0]?.runs ?? []) : [];
    expect(textOfRuns(runs)).toBe('Three Δ\u00A0was 2.');
    expect(runs.map(({ small, tone, isChange }) => [small, tone, isChange])).toEqual([
      [false, undefined, undefined],
      [true, 'accent', true],
      [true, 'accent', true],
      [false, undefined, undefined],
    ]);
  });
});
