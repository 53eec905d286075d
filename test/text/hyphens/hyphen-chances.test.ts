/** What holds wherever words are hyphenated, for words of five languages at any width. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hyphenateRuns } from '../../../src/export/pptx/draw/hyphenate-runs.ts';
import { withoutHyphenation } from '../../../src/foundation/characters/hyphenation.ts';
import { readPatterns } from '../../../src/project/pattern-files.ts';
import type { LaidBody, LaidParagraph } from '../../../src/text/body.ts';
import { shortestPiece } from '../../../src/text/hyphens/part-words.ts';
import { layoutBody } from '../../../src/text/layout-body.ts';
import { loadMetrics } from '../../../src/text/load-metrics.ts';
import { splitParagraphs } from '../../../src/text/split-body.ts';
import { frame, paragraph, run } from '../bodies.ts';

const metrics = { ...loadMetrics(undefined, readPatterns), spoken: 'de' };

const words = {
  de: 'die Donaudampfschifffahrtsgesellschaft Arbeitsunfähigkeitsbescheinigung und im Hochwasserschutzbeauftragten Amt',
  ru: 'в правоохранительных органов противодействие злоупотреблениям несовершеннолетних и на',
  en: 'the responsibilities of internationalization with unaccountability no misunderstandings',
  fr: 'la approvisionnement anticonstitutionnellement du gouvernementaux et',
  es: 'el desabastecimiento de internacionalización y desproporcionadamente',
} as const;
type Language = keyof typeof words;

const anyText = fc
  .constantFrom(...(Object.keys(words) as Language[]))
  .chain((language) =>
    fc
      .array(fc.constantFrom(...words[language].split(' ')), { minLength: 1, maxLength: 8 })
      .map((chosen) => ({ language, text: chosen.join(' ') })),
  );

const only = ({ paragraphs: [laid] }: LaidBody): LaidParagraph => {
  if (!laid) throw new Error('no paragraph');
  return laid;
};
const lines = ({ lines: laid }: LaidParagraph) =>
  laid.map(({ pieces }) => pieces.map(({ text, isHyphenated }) => `${text}${isHyphenated ? '-' : ''}`).join(''));

describe('a paragraph at any width', () => {
  const cases = [anyText, fc.integer({ min: 40, max: 300 }), fc.integer({ min: 10, max: 20 })] as const;

  it('has its own text, whatever is drawn, and gets it back without the hyphens of the deck', () => {
    fc.assert(
      fc.property(...cases, ({ language, text }, width, size) => {
        const laid = only(layoutBody([paragraph([run(text, { language, size })])], frame(width), metrics));
        expect(laid.runs.map((each) => each.text).join('')).toBe(text);
        const written = hyphenateRuns(laid.runs, laid.hyphens);
        expect(withoutHyphenation(written.map((each) => each.text).join(''))).toBe(text);
        expect((laid.hyphens ?? []).length).toBe(lines(laid).filter((line) => line.endsWith('-')).length);
      }),
    );
  });

  it('has no line that is wider than its room, with its hyphen', () => {
    fc.assert(
      fc.property(...cases, ({ language, text }, width, size) => {
        const laid = only(layoutBody([paragraph([run(text, { language, size })])], frame(width), metrics));
        for (const { pieces } of laid.lines)
          expect(pieces.reduce((sum, piece) => sum + piece.width, 0)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('has hyphens only inside words, with no piece shorter than two letters', () => {
    fc.assert(
      fc.property(...cases, ({ language, text }, width, size) => {
        const { hyphens = [] } = only(layoutBody([paragraph([run(text, { language, size })])], frame(width), metrics));
        for (const at of hyphens) {
          const before = /\p{L}*$/u.exec(text.slice(0, at))?.[0] ?? '';
          const behind = /^\p{L}*/u.exec(text.slice(at))?.[0] ?? '';
          expect(before.length).toBeGreaterThanOrEqual(shortestPiece);
          expect(behind.length).toBeGreaterThanOrEqual(shortestPiece);
        }
      }),
    );
  });

  it('keeps words whole that have room in a line', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 20 }), ({ language, text }, size) => {
        const laid = (of: string, width: number) => layoutBody([paragraph([run(of, { language, size })])], frame(width), metrics);
        const widest = Math.max(...text.split(' ').map((word) => laid(word, 2000).width));
        expect(only(laid(text, widest)).hyphens).toBeUndefined();
      }),
    );
  });

  it('never hyphenates names, nor a language without patterns', () => {
    fc.assert(
      fc.property(...cases, ({ language, text }, width, size) => {
        const name = run(text, { language, size, origin: { path: 'actors[0].name' } });
        const foreign = run(text, { language: 'ar', size });
        for (const each of [name, foreign])
          expect(only(layoutBody([paragraph([each])], frame(width), metrics)).hyphens).toBeUndefined();
      }),
    );
  });
});

test('a word begins in the line before where its first piece has room, and text without a language has the deck’s', () => {
  const laid = only(
    layoutBody([paragraph([run('Die Donaudampfschifffahrtsgesellschaft ruht', { size: 14 })])], frame(120), metrics),
  );
  expect(lines(laid)).toEqual(['Die Donaudampf-', 'schifffahrtsgesell-', 'schaft ruht']);
});

test('a word in two styles is cut, and so is a piece that is wider than its line', () => {
  const mixed = paragraph([run('Donaudampf', { bold: true }), run('schifffahrtsgesellschaft')]);
  expect(only(layoutBody([mixed], frame(100), metrics)).hyphens).toBeUndefined();
  const narrow = only(layoutBody([paragraph('Donaudampfschiff')], frame(24), metrics));
  expect(narrow.lines.every(({ pieces }) => pieces.every(({ width }) => width <= 24.01))).toBe(true);
});

test('a slide never ends inside a word', () => {
  const body = layoutBody(
    [paragraph('Hochwasserschutzbeauftragte Donaudampfschifffahrtsgesellschaft im Amt')],
    frame(90),
    metrics,
  );
  const { lines: laid } = only(body);
  for (let height = 1; height < body.height; height += 3) {
    const parts = splitParagraphs(body, height, { minimumLines: 1 });
    if (!parts) continue;
    const head = parts.head.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
    expect(head).toMatch(/\s$/u);
  }
  expect(laid.filter(({ pieces }) => pieces.at(-1)?.isHyphenated).length).toBeGreaterThan(2);
});
