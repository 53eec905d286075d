/** Decks that nobody would write: every kind of block, in any order, with texts of any script and length. */
import fc from 'fast-check';
import { hasErrors } from '../../src/diagnostic.ts';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Page } from '../../src/layout/page.ts';
import {
  type Block,
  type Deck,
  type Paragraph,
  type Run,
  type Slide,
  type Table,
  type TableRow,
  type Tone,
  tones,
} from '../../src/markup/deck.ts';
import { callout, cell, columns, deck, paragraph, prose, row, run, slide, stats, table } from '../layout/make-deck.ts';
import { randomFigure } from './random-figure.ts';
import { randomAddress, randomLabel, randomText } from './random-text.ts';
import { realLook as look } from './real-look.ts';

export const tone: fc.Arbitrary<Tone> = fc.constantFrom(...tones);

const styledRun: fc.Arbitrary<Run> = fc
  .record({
    text: randomText,
    bold: fc.boolean(),
    italic: fc.boolean(),
    superscript: fc.boolean(),
    tone: fc.option(tone, { nil: undefined }),
    href: fc.option(randomAddress, { nil: undefined, freq: 8 }),
  })
  .map(({ text, superscript, tone: runTone, href, ...style }) =>
    run(superscript ? text.slice(0, 3) : text, {
      ...style,
      superscript,
      ...(runTone ? { tone: runTone } : {}),
      ...(href ? { link: { kind: 'url', href }, text: ` ${href} ` } : {}),
    }),
  );

const runs = fc.oneof(
  { weight: 3, arbitrary: randomText.map((text) => [run(text)]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(styledRun, { minLength: 1, maxLength: 5 }), fc.boolean())
      .map(([all, small]) => all.map((one) => ({ ...one, small }))),
  },
);

const listItem = fc.record({
  ordered: fc.boolean(),
  number: fc.integer({ min: 1, max: 120 }),
  level: fc.integer({ min: 0, max: 8 }),
});

const anyParagraph: fc.Arbitrary<Paragraph> = fc
  .record({
    runs,
    style: fc.constantFrom('body', 'body', 'lead', 'small', 'heading', 'quote'),
    align: fc.constantFrom('left', 'left', 'center', 'right'),
    list: fc.option(listItem, { nil: undefined }),
  })
  .map(({ runs: own, list, ...rest }) => paragraph(own, { ...rest, ...(list ? { list, style: 'body' } : {}) }));

const paragraphs = (maxLength: number) => fc.array(anyParagraph, { minLength: 1, maxLength });

/** One row, its cells wide enough together to fill the columns. */
const bodyRow = (width: number): fc.Arbitrary<TableRow> =>
  fc
    .record({
      kind: fc.constantFrom('body', 'body', 'body', 'group', 'total'),
      cells: fc.array(fc.record({ runs, span: fc.integer({ min: 1, max: width }), tone: fc.option(tone, { nil: undefined }) }), {
        minLength: width,
        maxLength: width,
      }),
    })
    .map(({ kind, cells }) => {
      let free = width;
      const filled = cells.flatMap(({ runs: own, span, tone: cellTone }, index) => {
        const columnSpan = index === cells.length - 1 ? free : Math.min(span % 3 === 0 ? span : 1, free);
        free -= columnSpan;
        return columnSpan > 0 ? [cell(own, { columnSpan, ...(cellTone ? { tone: cellTone } : {}) })] : [];
      });
      return row(kind, ...filled);
    });

/** Gives every so many rows one cell before all others, which reaches over them. */
const withSpans = (rows: readonly TableRow[], reach: number): readonly TableRow[] =>
  rows.map((one, index) => {
    if (index % reach !== 0) return one;
    const rowSpan = Math.min(reach, rows.length - index);
    return { ...one, cells: [cell(`span ${index}`, { rowSpan, header: true }), ...one.cells] };
  });

const tableUpTo = (columnCount: number): fc.Arbitrary<Table> =>
  fc
    .integer({ min: 1, max: columnCount })
    .chain((width) =>
      fc.record({
        head: fc.array(fc.array(randomLabel, { minLength: width, maxLength: width }), { maxLength: 2 }),
        rows: fc.array(bodyRow(width), { minLength: 1, maxLength: 22 }),
        reach: fc.integer({ min: 0, max: 12 }),
      }),
    )
    .map(({ head, rows, reach }) => {
      const isSpanning = reach > 1;
      const heads = head.map((labels) => row('head', ...(isSpanning ? ['Span', ...labels] : labels)));
      return table(heads, isSpanning ? withSpans(rows, reach) : rows);
    });

const anyStats = fc
  .array(fc.tuple(randomLabel, randomLabel, tone), { minLength: 1, maxLength: 6 })
  .map((figures) => stats(...figures.map(([value, label, own]) => [value.slice(0, 12), label, own] as const)));

/** A head of many columns in a third of the slide would be taller than the slide, which is the author's to mend. */
const leaf = (columnCount: number): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 4, arbitrary: paragraphs(8).map((all) => prose(...all)) },
    { weight: 2, arbitrary: tableUpTo(columnCount) },
    { weight: 2, arbitrary: fc.tuple(tone, randomLabel, paragraphs(4)).map(([own, title, all]) => callout(own, title, ...all)) },
    { weight: 1, arbitrary: anyStats },
    { weight: 2, arbitrary: randomFigure },
  );

const sideBySide: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom([6, 6], [8, 4], [4, 8], [4, 4, 4], [3, 6, 3], [7, 5]), fc.array(leaf(2), { minLength: 6, maxLength: 6 }))
  .map(([widths, blocks]) =>
    columns(...widths.map((width, index) => [width, ...blocks.slice(index * 2, index * 2 + 2)] as const)),
  );

const anySlide: fc.Arbitrary<Slide> = fc
  .record({
    kicker: randomLabel,
    title: randomLabel,
    layout: fc.constantFrom('content', 'content', 'content', 'content', 'content', 'title', 'section'),
    blocks: fc.array(fc.oneof({ weight: 3, arbitrary: leaf(7) }, { weight: 1, arbitrary: sideBySide }), { maxLength: 3 }),
    notes: paragraphs(2),
  })
  .map(({ kicker, title, layout, blocks, notes }) => {
    // A cover holds little: what a section break is given, and lead paragraphs.
    const kept = layout === 'content' ? blocks : blocks.filter((block) => block.kind === 'prose').slice(0, 1);
    const short = kept.map((block) => (layout === 'content' || block.kind !== 'prose' ? block : shortened(block.paragraphs)));
    return slide('s', `Title ${title}`, short, { layout, kicker: [run(kicker.slice(0, 24))], notes });
  });

const shortened = (all: readonly Paragraph[]): Block =>
  prose(
    paragraph(
      all[0]?.runs
        .map(({ text }) => text.slice(0, 80))
        .join('')
        .slice(0, 160) ?? '',
      { style: 'lead' },
    ),
  );

export const randomDeck: fc.Arbitrary<Deck> = fc.array(anySlide, { minLength: 1, maxLength: 3 }).map((slides) => {
  const named = slides.map((one, index) => ({ ...one, id: `slide-${index + 1}` }));
  return deck(...named);
});

export interface RandomPages {
  readonly pages: readonly Page[];
  /** How many slides layout refused, with why. */
  readonly refused: readonly string[];
  readonly write: () => Promise<Uint8Array>;
}

const nowhere = { locate: () => undefined };

/** Pages of all slides that fit. A slide with something that fits nowhere is refused with LAY001, which is right. */
export function layRandom(random: Deck): RandomPages {
  const whole = layoutDeck(random, look, nowhere);
  const errors = hasErrors(whole.diagnostics) ? random.slides.map((one) => errorsOf({ ...random, slides: [one] })) : [];
  const slides = random.slides.filter((_, index) => (errors[index] ?? []).length === 0);
  const { value: pages = [] } = errors.length > 0 ? layoutDeck({ ...random, slides }, look, nowhere) : whole;
  const { properties, language } = random.frame;
  return {
    pages,
    refused: errors.flatMap((own) => own.slice(0, 1)),
    write: () => writePptx(pages, { theme: look.theme, properties, language }),
  };
}

const errorsOf = (deck: Deck): readonly string[] =>
  layoutDeck(deck, look, nowhere).diagnostics.flatMap(({ severity, code, message }) =>
    severity === 'error' ? [`${code} ${message}`] : [],
  );
