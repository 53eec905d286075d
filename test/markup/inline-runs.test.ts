import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfRuns } from '../../src/markup/inline-runs.ts';
import type { Run } from '../../src/markup/run.ts';
import { blocksOf, slideOf } from '../support/parse-slide.ts';

function runsOf(inner: string, analysis: object = {}): readonly Run[] {
  const [block] = blocksOf(`<p>${inner}</p>`, analysis);
  return block?.kind === 'prose' ? (block.paragraphs[0]?.runs ?? []) : [];
}
const texts = (inner: string, analysis?: object) => runsOf(inner, analysis).map(({ text }) => text);

test('whitespace is that of HTML', () => {
  expect(texts('  a \n\t b  ')).toEqual(['a b']);
  expect(texts(' a <b> b </b> <i> c </i> ')).toEqual(['a ', 'b ', 'c']);
  expect(texts('a<b>b</b>c')).toEqual(['a', 'b', 'c']);
  expect(texts('a <br/> b<br/>')).toEqual(['a', '\n', 'b']);
  expect(texts('&nbsp;a&nbsp; b&nbsp;')).toEqual(['\u00A0a\u00A0 b\u00A0']);
  expect(blocksOf('<p> \n </p><ul><li> </li></ul>')).toEqual([]);
});

test('styles nest', () => {
  const [a, b, c] = runsOf('<b>x <i>y</i></b><small><sup>z</sup></small>');
  expect(a).toMatchObject({ text: 'x ', bold: true, italic: false });
  expect(b).toMatchObject({ text: 'y', bold: true, italic: true });
  expect(c).toMatchObject({ text: 'z', small: true, superscript: true, bold: false });
  expect(runsOf('<tag tone="denied">denied</tag>')[0]).toMatchObject({ bold: false, tone: 'denied' });
  expect(runsOf('<span lang="uz-Cyrl">Ўш</span>')[0]).toMatchObject({ text: 'Ўш', language: 'uz-Cyrl' });
  expect(runsOf('<a href="https://example.org/a?b=1&amp;c=2"><b>x</b></a>')[0]).toMatchObject({
    bold: true,
    link: { kind: 'url', href: 'https://example.org/a?b=1&c=2' },
  });
  expect(runsOf('<a href="mailto:a@example.org">x</a>')[0]?.link).toEqual({ kind: 'url', href: 'mailto:a@example.org' });
});

test('citations are raised links with commas between, close to their word', () => {
  const runs = runsOf('<b>a</b> {{cite s}} <cite ref="S4"/><cite ref="S1"/> b <cite ref="S1"/>', { s: ['S1', 'S2'] });
  expect(runs.map(({ text, superscript, link }) => [text, superscript, link?.kind === 'source' ? link.id : null])).toEqual([
    ['a', false, null],
    ['\u00A0', true, null],
    ['1', true, 'S1'],
    [',', true, null],
    ['2', true, 'S2'],
    [',', true, null],
    ['4', true, 'S4'],
    [' b', false, null],
    ['1', true, 'S1'],
  ]);
  expect(runs[2]?.bold).toBe(false);
});

test.each([
  [['S3', 'S1', 'S2'], '1–3'],
  [['S5', 'S3', 'S2', 'S1'], '1–3,5'],
  [['S1', 'S3', 'S4'], '1,3,4'],
  [['S4', 'S1', 'S2', 'S3', 'S2', 'S1'], '1–4'],
  [['S1', 'S2', 'S4', 'S5', 'S6'], '1,2,4–6'],
])('the numbers of %s are read as %s', (s, expected) => {
  const runs = runsOf('a{{cite s}}', { s });
  expect(
    runs
      .slice(1)
      .map(({ text }) => text)
      .join('')
      .trim(),
  ).toBe(expected);
  for (const { text, link } of runs) expect(link === undefined).toBe(!/\d/u.test(text));
});

test('runs know the place that prints them and the field they show', () => {
  const analysis = { rows: [{ at: 'events[3]', what: 'x', sources: ['S1'] }] };
  const [lead, what, source] = runsOf('{{#each rows}}On {{what}}{{cite sources}}{{/each}}', analysis);
  expect(lead?.origin).toEqual({ template: { file: 'templates/brief/one.hbs', line: 2, column: 1 } });
  expect(what?.origin).toEqual({ template: { file: 'templates/brief/one.hbs', line: 2, column: 21 }, path: 'events[3].what' });
  expect(source?.origin.path).toBe('events[3].sources');
});

/** What the parser may change: characters that no deck holds, and whitespace. */
const expected = (text: string) =>
  text
    .toString()
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u000B\u000C\u0085\u2028\u2029]/gu, ' ')
    .replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[ \t\r\n]+/gu, ' ')
    .replaceAll(/^ | $/gu, '');

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '&',
        '"',
        "'",
        '{{x}}',
        '</slide>',
        '<_o p="x">',
        '&lt;',
        ']]>',
        '-->',
        '😀',
        'Ж',
        '\u0000',
        '\uD800',
        ' ',
        '\n',
        '`=',
        '**a**',
      ),
    )
    .map((parts) => parts.join('')),
);

test('any text arrives as typed, in text and in attributes', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const slide = slideOf('<slide id="a"><h1>T{{x}}</h1><callout title="{{x}}">{{emphasis e}}.</callout></slide>', {
        at: '',
        x: text,
        e: text.replaceAll('*', ''),
      });
      expect(textOfRuns(slide.title)).toBe(expected(`T${text}`));
      const [callout] = slide.blocks;
      if (callout?.kind !== 'callout') throw new Error('no callout');
      expect(textOfRuns(callout.title)).toBe(expected(text));
      expect(textOfRuns(callout.paragraphs[0]?.runs ?? [])).toBe(expected(`${text.replaceAll('*', '')}.`));
    }),
    { numRuns: 150 },
  );
});

test('the text of an attribute keeps its line ends', () => {
  const [figure] = blocksOf('<figure alt="{{x}}"><yardstick><term label="a" from="1" to="2"/></yardstick></figure>', {
    x: 'a\n\tb  c',
  });
  expect(figure?.kind === 'figure' && figure.alt).toBe('a\n\tb  c');
});
