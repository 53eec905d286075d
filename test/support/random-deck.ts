/** Decks that nobody would write: every kind of block, in any order, with texts of any script and length. */
import fc from 'fast-check';
import type { Block, Deck, Paragraph, Slide } from '../../src/markup/deck.ts';
import { callout, columns, deck, paragraph, prose, run, slide, stats } from '../layout/make-deck.ts';
import { randomFigure } from './random-figure.ts';
import { paragraphsOf, tone } from './random-prose.ts';
import { tableUpTo } from './random-table.ts';
import { anyText, ordinaryText, randomLabel, type Texts } from './random-text.ts';

const anyStats = fc
  .array(fc.tuple(randomLabel, randomLabel, tone), { minLength: 1, maxLength: 6 })
  .map((figures) => stats(...figures.map(([value, label, own]) => [value.slice(0, 12), label, own] as const)));

const leaf = (texts: Texts, columnCount: number): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 4, arbitrary: paragraphsOf(texts, 8).map((all) => prose(...all)) },
    { weight: 2, arbitrary: tableUpTo(columnCount, texts) },
    {
      weight: 2,
      arbitrary: fc.tuple(tone, randomLabel, paragraphsOf(texts, 4)).map(([own, title, all]) => callout(own, title, ...all)),
    },
    { weight: 1, arbitrary: anyStats },
    { weight: 2, arbitrary: randomFigure },
  );

/** Tables of two columns: the head of a wide one in a third of the slide would be taller than the slide. */
const sideBySide = (texts: Texts): fc.Arbitrary<Block> =>
  fc
    .tuple(
      fc.constantFrom([6, 6], [8, 4], [4, 8], [4, 4, 4], [3, 6, 3], [7, 5]),
      fc.array(leaf(texts, 2), { minLength: 6, maxLength: 6 }),
    )
    .map(([widths, blocks]) =>
      columns(...widths.map((width, index) => [width, ...blocks.slice(index * 2, index * 2 + 2)] as const)),
    );

const anySlide = (texts: Texts): fc.Arbitrary<Slide> =>
  fc
    .record({
      kicker: randomLabel,
      title: randomLabel,
      layout: fc.constantFrom('content', 'content', 'content', 'content', 'content', 'title', 'section'),
      blocks: fc.array(fc.oneof({ weight: 3, arbitrary: leaf(texts, 7) }, { weight: 1, arbitrary: sideBySide(texts) }), {
        maxLength: 3,
      }),
      notes: paragraphsOf(texts, 2),
    })
    .map(({ kicker, title, layout, blocks, notes }) =>
      slide('one', `Title ${title}`, layout === 'content' ? blocks : coverBlocks(blocks), {
        layout,
        kicker: [run(kicker.slice(0, 24))],
        notes,
      }),
    );

/** A cover holds little: the beginning of the first prose, as a lead. */
const coverBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'prose' ? [prose(lead(block.paragraphs[0]))] : [])).slice(0, 1);

function lead(from: Paragraph | undefined): Paragraph {
  const text = (from?.runs ?? []).map((one) => one.text).join('');
  return paragraph([...text].slice(0, 80).join(''), { style: 'lead' });
}

const deckOf = (texts: Texts): fc.Arbitrary<Deck> =>
  fc
    .array(anySlide(texts), { minLength: 1, maxLength: 3 })
    .map((slides) => deck(...slides.map((one, index) => ({ ...one, id: `slide-${index + 1}` }))));

export const randomDeck = deckOf(anyText);

/** Without the characters of which only LibreOffice on this one machine knows how it draws them. */
export const ordinaryDeck = deckOf(ordinaryText);
