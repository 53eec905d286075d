import { describe, expect, it } from 'vitest';
import { directPages } from '../../src/layout/direct/direct-pages.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import { deck, paragraph, prose, run, slide } from './make-deck.ts';
import { look } from './test-look.ts';

const link = { kind: 'url', href: 'https://example.org/' } as const;
const note = paragraph([
  run('Ask '),
  run('\u2067النائب العام\u2069', { language: 'ar' }),
  run(' on 24 April 2019: '),
  run('the statement', { link }),
  run('1', { superscript: true, link: { kind: 'source', id: 'S1' } }),
]);
const pages = layoutDeck(deck(slide('one', 'A message', [prose(paragraph('Text'))], { notes: [note] })), look, {
  locate: () => undefined,
}).value;

describe('speaker notes', () => {
  const [page] = directPages(pages ?? [], { language: 'en', metrics: look.metrics });
  const runs = page?.notesPage.text.body.paragraphs[0]?.runs ?? [];

  it('are told whole', () => expect(page?.notes).toEqual(['Ask \u2067النائب العام\u2069 on 24 April 2019: the statement1']));

  it('keep their links to addresses, and what language their words are of', () => {
    expect(runs.map(({ text, link: to, language }) => [text, to, language])).toEqual([
      ['Ask ', undefined, undefined],
      ['\u2067النائب العام\u2069', undefined, 'ar'],
      [' on 24 April 2019: ', undefined, undefined],
      ['the statement', link, undefined],
      ['1', undefined, undefined],
    ]);
  });

  it('have names from the right in their place, and the date behind them whole', () => {
    const pieces = page?.notesPage.text.body.paragraphs[0]?.lines[0]?.pieces ?? [];
    const at = (part: string) => pieces.find(({ text }) => text.includes(part))?.x ?? Number.NaN;
    expect(at('النائب')).toBeLessThan(at('24 April 2019'));
    expect(pieces.find(({ text }) => text.includes('النائب'))?.isRightToLeft).toBe(true);
  });
});
