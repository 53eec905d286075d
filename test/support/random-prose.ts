/** Paragraphs in any style, alignment and depth of list. */
import fc from 'fast-check';
import type { Paragraph } from '../../src/markup/deck.ts';
import { type Run, type Tone, tones } from '../../src/markup/run.ts';
import { paragraph, run } from '../layout/make-deck.ts';
import { randomAddress, type Texts } from './random-text.ts';

export const tone: fc.Arbitrary<Tone> = fc.constantFrom(...tones);

const styledRun = ({ inline }: Texts): fc.Arbitrary<Run> =>
  fc
    .record({
      kind: fc.constantFrom('text', 'text', 'text', 'text', 'link', 'raised'),
      text: inline,
      href: randomAddress,
      bold: fc.boolean(),
      italic: fc.boolean(),
      small: fc.boolean(),
      tone: fc.option(tone, { nil: undefined }),
    })
    .map(({ kind, text, href, tone: own, ...style }) => {
      const toned = { ...style, ...(own ? { tone: own } : {}) };
      if (kind === 'raised') return run('12', { ...toned, superscript: true });
      return kind === 'link' ? run(` ${href} `, { ...toned, link: { kind: 'url', href } }) : run(text, toned);
    });

/** Mostly one run, or several in two sizes. */
export const runsOf = (texts: Texts): fc.Arbitrary<readonly Run[]> =>
  fc.oneof(
    { weight: 3, arbitrary: texts.whole.map((text) => [run(text)]) },
    { weight: 1, arbitrary: fc.array(styledRun(texts), { minLength: 1, maxLength: 5 }) },
  );

const listItem = fc.record({
  ordered: fc.boolean(),
  number: fc.integer({ min: 1, max: 60 }),
  level: fc.integer({ min: 0, max: 8 }),
});

const paragraphOf = (texts: Texts): fc.Arbitrary<Paragraph> =>
  fc
    .record({
      runs: runsOf(texts),
      style: fc.constantFrom('body', 'body', 'lead', 'small', 'heading', 'quote'),
      align: fc.constantFrom('left', 'left', 'center', 'right'),
      list: fc.option(listItem, { nil: undefined }),
    })
    .map(({ runs, list, ...rest }) => paragraph(runs, { ...rest, ...(list ? { list, style: 'body' } : {}) }));

export const paragraphsOf = (texts: Texts, maxLength: number): fc.Arbitrary<readonly Paragraph[]> =>
  fc.array(paragraphOf(texts), { minLength: 1, maxLength }).map((all) => all.map(withOwnNumber));

/** No list has the same number twice in a row; PowerPoint would count on. */
const withOwnNumber = (one: Paragraph, index: number): Paragraph =>
  one.list ? { ...one, list: { ...one.list, number: 2 * one.list.number + (index % 2) } } : one;
