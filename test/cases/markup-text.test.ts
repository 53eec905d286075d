/** Text of slides as templates and people write it: breaks, numbers, shares, citations, links in notes, and labels of data sheets. */
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookText } from '../../src/export/pptx/charts/workbook-text.ts';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import { noteOf } from '../../src/layout/plain-text.ts';
import type { Block } from '../../src/markup/deck.ts';
import type { Run } from '../../src/markup/run.ts';
import { makeWorkbook } from '../support/chart-workbook.ts';
import { blocksOf, faultsOf, slideOf } from '../support/parse-slide.ts';

const wordsOf = (runs: readonly Run[] = []): string => withoutIsolates(runs.map(({ text }) => text).join(''));
const firstRuns = (blocks: readonly Block[]): readonly Run[] => {
  const [block] = blocks;
  if (block?.kind === 'prose') return block.paragraphs[0]?.runs ?? [];
  if (block?.kind === 'table') return block.rows[0]?.cells[0]?.paragraphs[0]?.runs ?? [];
  return [];
};

describe('breaks', () => {
  it.each([
    ['<p>a<br/><br/>b</p>', 'a\n\nb'],
    ['<p>a<br/> <br/>\n<br/>b</p>', 'a\n\n\nb'],
    ['<p>a <b>b<br/></b><br/>c</p>', 'a b\n\nc'],
    ['<p>سطر<br/><br/>سطر</p>', 'سطر\n\nسطر'],
    ['<p>一<br/><br/>二</p>', '一\n\n二'],
    ['<ul><li>a<br/><br/>b</li></ul>', 'a\n\nb'],
    ['<table alt="A"><tr><td>a<br/><br/>b</td></tr></table>', 'a\n\nb'],
    ['<blockquote>a<br/><br/>b</blockquote>', 'a\n\nb'],
    ['<p>a<cite ref="S1"/><br/><br/>b</p>', 'a1\n\nb'],
    ['<p>a<br/><br/></p>', 'a'],
  ])('%s', (markup, expected) => expect(wordsOf(firstRuns(blocksOf(markup)))).toBe(expected));
});

describe('numbers', () => {
  const bar = (value: string) =>
    `<figure alt="A"><chart kind="columns" unit="u"><bar label="a" value="${value}"/></chart></figure>`;
  it.each(['0', '0.30000000000000004', '9.333333333333334', '1e-7', '5.551115123125783e-17', '123456789012345', '007'])(
    'takes %s',
    (value) => expect(faultsOf(bar(value))).toEqual([]),
  );
  it.each(['', '1e3', '1e+21', '1_000', '1,5', '1 000', '٣٠٥', '∞', 'NaN', '0x10', '.5', '5.', '+5', '--1'])(
    'refuses %j',
    (value) => {
      const found = faultsOf(bar(value));
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]?.hints.join()).toMatch(/number|figure/u);
    },
  );
});

describe('widths of columns', () => {
  const table = (width: string) => `<table alt="A"><col width="${width}"/><col/><tr><td>a</td><td>b</td></tr></table>`;
  it.each(['1', '30', '99.5'])('takes %s', (width) => expect(faultsOf(table(width))).toEqual([]));
  it.each(['0', '0.5', '-1', '101', '1e9', '30%', '٣٠', 'auto'])('refuses %j', (width) =>
    expect(faultsOf(table(width)).map(({ code }) => code)[0]).toMatch(/^MUP/u),
  );
});

describe('numbers of sources', () => {
  it.each([
    ['كلمة<cite ref="S3"/><cite ref="S1"/>', 'كلمة\u00A01,3'],
    ['字<cite ref="S2"/><cite ref="S1"/><cite ref="S3"/>', '字\u00A01–3'],
    ['คำ <cite ref="S5"/> <cite ref="S2"/>', 'คำ\u00A02,5'],
    ['a” <cite ref="S1"/>', 'a”1'],
    ['a) <cite ref="S1"/>.', 'a)1.'],
    ['😀 <cite ref="S1"/>', '😀1'],
    ['<b>a</b> <i><cite ref="S2"/></i> <cite ref="S1"/>', 'a\u00A01,2'],
    ['a<cite ref="S1"/> b<cite ref="S1"/>', 'a1 b1'],
  ])('%s', (markup, expected) => expect(wordsOf(firstRuns(blocksOf(`<p>${markup}</p>`)))).toBe(expected));
});

it('numbers of sources behind words from the right run as the deck does', () => {
  const runs = firstRuns(blocksOf('<p>كلمة<cite ref="S3"/><cite ref="S2"/><cite ref="S1"/></p>'));
  expect(runs.map(({ text }) => text).join('')).toBe('\u2067كلمة\u2069\u00A01–3');
});

describe('notes', () => {
  const noted = (inner: string) => {
    const [note] = slideOf(`<slide id="a"><h1>T</h1><p>b</p><notes><p>${inner}</p></notes></slide>`).notes;
    return note
      ? noteOf(note).runs.map(({ text, link, language }) => [
          withoutIsolates(text),
          link?.kind === 'url' ? link.href : '',
          language ?? '',
        ])
      : [];
  };
  it.each([
    ['See <a href="https://example.org/a[1]?b=c d">x</a>.', undefined],
    [
      '<a href="https://example.org/1">a</a> and <a href="https://example.org/2">b</a>',
      [
        ['a', 'https://example.org/1', ''],
        [' and ', '', ''],
        ['b', 'https://example.org/2', ''],
      ],
    ],
    [
      '<span lang="he">שלום</span>, <span lang="zh">通报</span>',
      [
        ['שלום', '', 'he'],
        [', ', '', ''],
        ['通报', '', 'zh'],
      ],
    ],
    [
      '<a href="https://example.org/"><span lang="fa">گزارش</span> 24</a>',
      [
        ['گزارش', 'https://example.org/', 'fa'],
        [' 24', 'https://example.org/', ''],
      ],
    ],
    ['<b>النائب</b> <i>العام</i>', [['النائب العام', '', '']]],
    ['a<br/><br/>b', [['a\n\nb', '', '']]],
    [
      '<span lang="ur"><b>ہیں،</b></span> 3–5',
      [
        ['ہیں،', '', 'ur'],
        [' 3–5', '', ''],
      ],
    ],
  ])('%s', (inner, expected) => {
    if (expected === undefined) expect(() => noted(inner)).toThrow(/MUP/u);
    else expect(noted(inner)).toEqual(expected);
  });
});

describe('labels of data sheets', () => {
  it.each([
    ['_x0041_bc', '_x005F_x0041_bc'],
    ['a_x000D_b', 'a_x005F_x000D_b'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['__x0041__', '__x005F_x0041__'],
    ['_x00e9_', '_x005F_x00e9_'],
    ['_x005F_', '_x005F_x005F_'],
    ['_xD83D__xDE00_', '_x005F_xD83D__x005F_xDE00_'],
    ['x0041_', 'x0041_'],
    ['_x041_', '_x041_'],
    ['_xZZZZ_', '_xZZZZ_'],
  ])('%s is written as %s', (typed, expected) => expect(workbookText(typed)).toBe(expected));

  const odd = [
    '_x0041_',
    '=1+1',
    '+7',
    '-5',
    '@x',
    ' a ',
    'a & <b>',
    'النائب 24',
    '24 وكالة',
    'é',
    'คำ',
    '👩‍👩‍👧',
    '٣٠٥',
    'x\ny',
    '_',
    "'a",
  ];
  it('are read back as they were typed', async () => {
    const book = read(await makeWorkbook([['', 'v'], ...odd.map((label, index) => [label, index])]));
    const sheet = book.Sheets.Sheet1 ?? {};
    expect(odd.map((_, index) => sheet[`A${index + 2}`]?.v)).toEqual(odd);
  });
});
