import { describe, expect, it } from 'vitest';
import { locate, parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { briefing, hints, line, lines } from './read.ts';

const start = '1:1';

describe('YAML that does not parse', () => {
  it.each([
    ['a tab', 'sources:\n\t- id: S1\n', '7:1-7:2 YML002 invalid indentation: a tab', 'replace the tab by spaces'],
    ['a field twice', 'title: U\n', '6:1-6:6 YML003 repeated field: title', 'delete one of the two'],
    ['a quote left open', 'subtitle: "abc\n', '6:11-6:12 YML001 missing closing quote: "abc', 'close the quote that begins here'],
    [
      'a single quote left open',
      "subtitle: 'abc\nversion: 1\n",
      "6:11-6:12 YML001 missing closing quote: 'abc",
      'close the quote',
    ],
    ['a bracket left open', 'places: [a, b\n', '6:9-6:10 YML001 missing closing bracket: [a, b', 'close it with ]'],
    ['a brace left open', 'subtitle: {a\n', '6:11-6:12 YML001 missing closing bracket: {a', 'close it with }'],
    ['an inner bracket closed', 'places: [a, [b]\n', '6:9-6:10 YML001 missing closing bracket: [a, [b]', 'close it with ]'],
    [
      'a colon in a text',
      'subtitle: a: b\n',
      '6:11-6:15 YML001 invalid text: a: b',
      'a text that holds ": " must stand in quotes',
    ],
    ['no space after the colon', 'subtitle:abc\n', '6:1-6:13 YML001 missing colon: subtitle:abc', '`name: value` with a space'],
    ['a line outside its list', 'places:\n  - id: a\n   name: b\n', '8:4-8:11 YML001 invalid indentation: name: b', 'line it up'],
    [
      'a list on the line of its field',
      'places: - id: a\n',
      '6:9-6:16 YML001 invalid text: - id: a',
      'a list begins on the line below',
    ],
    ['words after a closing quote', 'subtitle: "a" b\n', '6:15-6:16 YML001 invalid text: b', 'write \\" for a quote'],
    ['no comma', 'places: [{id: a name: b}]\n', '6:15-6:26 YML001 invalid text: a name: b}]', 'put a comma between the items'],
    ['two commas', 'places: [a,,b]\n', '6:12-6:15 YML001 invalid text: ,b]', 'delete one of the two commas'],
    ['a block text on the line of its mark', 'subtitle: | home\n', '6:13-6:17 YML001 invalid text: home', 'on the line below'],
    ['a backslash', 'subtitle: "C:\\data"\n', '6:14-6:20 YML001 invalid text: \\data"', 'write \\\\ for a backslash'],
    ['an ampersand first', 'subtitle: & co\n', '6:11-6:15 YML001 invalid text: & co', 'begins with & must stand in quotes'],
    ['an at sign first', 'subtitle: @home\n', '6:11-6:16 YML001 invalid text: @home', 'begins with @ must stand in quotes'],
    ['a percent sign first', 'subtitle: %home\n', '6:11-6:16 YML001 invalid text: %home', 'begins with % must stand in quotes'],
    ['a backtick first', 'subtitle: `home`\n', '6:11-6:17 YML001 invalid text: `home`', 'begins with ` must stand in quotes'],
    [
      'an exclamation mark first',
      'subtitle: !home\n',
      '6:11-6:16 YML001 invalid text: !home',
      'begins with ! must stand in quotes',
    ],
    ['a strange tag', 'subtitle: !!binary aGk=\n', '6:11-6:24 YML001 invalid text: !!binary aGk=', 'must stand in quotes'],
    [
      'a question mark first',
      'subtitle: ? what\n',
      '6:11-6:17 YML001 invalid text: ? what',
      'begins with ? must stand in quotes',
    ],
    ['template braces', 'subtitle: {{name}}\n', '6:11-6:19 YML001 invalid text: {{name}}', 'begins with { must stand in quotes'],
    ['a field set too far in', 'version: 1\n  language: en\n', '7:3-7:15 YML001 invalid indentation: language: en', 'line it up'],
    ['a line without a field', 'Gunmen attacked\nversion: 1\n', '6:1-6:16 YML001 missing colon: Gunmen attacked', 'is indented'],
    ['a list without a field', '- a\n', '6:1-6:4 YML001 invalid text: - a', 'a list begins on the line below its field'],
    [
      'a hash in braces',
      'bottom_line: { text: post #3 }\n',
      '6:14-6:15 YML001 missing closing bracket: { text: post #3 }',
      'holds # in quotes',
    ],
    ['an asterisk first', 'subtitle: *abc\n', '6:11-6:15 YML001 unknown alias: *abc', 'begins with * must stand in quotes'],
    ['a key that is a list', '? [a]\n: b\n', '6:3-6:6 YML001 invalid text: [a]', 'begins with [ must stand in quotes'],
  ])('%s', (_what, more, expected, hint) => {
    expect(lines(briefing(more))[0]).toBe(expected);
    expect(hints(briefing(more))[0]).toContain(hint);
  });

  it('shows where a repeated field stands first', () => {
    const [found] = parseBriefing('title: T\nplaces:\n  - { id: a, name: A, id: b }\n', 'b.yaml').diagnostics;
    expect(found && line(found)).toBe('3:23-3:25 YML003 repeated field: id');
    expect(found?.related).toEqual([
      { span: { file: 'b.yaml', line: 3, column: 7, endLine: 3, endColumn: 9 }, note: 'it stands here first' },
    ]);
  });

  it('reports several mistakes at once, in source order', () => {
    expect(lines('title: T\ntitle: U\nsubtitle: @a\nversion: `1\n')).toEqual([
      '2:1-2:6 YML003 repeated field: title',
      '3:11-3:13 YML001 invalid text: @a',
      '4:10-4:12 YML001 invalid text: `1',
    ]);
  });

  it('never speaks of YAML’s inner parts', () => {
    for (const more of ['a: b: c\n', 'a:b\n', 'a: [\n', '- x\n', 'a: "x" y\n', 'a: |x\n y\n']) {
      for (const found of lines(briefing(more))) expect(found).not.toMatch(/scalar|mapping|sequence|token|implicit|flow|node/u);
    }
  });

  it.each(['a: 1\n- x\n', 'a: 1\n  b: 2\n', 'a: {x: "y}\n', '- a\nb: 1\n', 'a: ]b\n', 'a: - b\n'])(
    '%j is one mistake',
    (text) => {
      expect(lines(text)).toHaveLength(1);
    },
  );

  it('lets a closing bracket stand under its field', () => {
    expect(lines(briefing('places: [\n  { id: a, name: A },\n]\n'))).toEqual([]);
  });
});

describe('what is no single document', () => {
  it.each(['', '  \n\n', '# only a remark\n', '---\n', '~\n'])('%j', (text) => {
    expect(lines(text)).toEqual([`${start} YML005 missing briefing: the file is empty`]);
    expect(hints(text)).toEqual(['write `briefdeck: 1` first, then the fields']);
  });

  it('several', () => {
    expect(lines(`${briefing()}---\n${briefing()}---\n`)).toEqual(['6:1-6:1 YML005 repeated document: 3 in one file']);
  });

  it('marks of beginning and end are no second document', () => {
    expect(lines(`---\n${briefing()}...\n`)).toEqual([]);
  });
});

describe('attacks', () => {
  it('a file of 50 MB is not read', () => {
    expect(lines('a: b\n'.repeat(10_000_000))).toEqual([`${start} IO002 invalid size: 50 MB`]);
    expect(lines(`title: ${'x'.repeat(5_000_000)}\n`)[0]).toContain('IO002 invalid size: 5 MB');
  });

  it('billions of laughs', () => {
    const names = 'abcdefghi';
    const levels = [...names].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(index ? `*${names[index - 1]}` : 'x')}]\n`,
    );
    expect(lines(levels.join(''))).toEqual(['2:8-2:10 YML004 invalid alias: *a (it expands too far)']);
  });

  it('an alias that holds itself', () => {
    expect(lines(briefing('subtitle: &a [x, *a]\n'))).toEqual(['6:18-6:20 YML004 invalid alias: *a (it holds itself)']);
    expect(lines(briefing('places: &a\n  - id: *a\n'))[0]).toContain('YML004');
  });

  it('an asterisk in a remark or a text is no alias', () => {
    const [found] = lines('# *no\ntitle: a *b* c\nplaces: [&a [x], *a, *c]\n');
    expect(found).toBe('3:22-3:24 YML001 unknown alias: *c');
  });

  it.each([
    [
      'a hundred thousand brackets',
      `subtitle: ${'['.repeat(100_000)}`,
      '1:1 YML007 invalid nesting: 100000 brackets inside each other',
    ],
    ['nine hundred brackets', `subtitle: ${'['.repeat(900)}${']'.repeat(900)}`, 'YML007 invalid nesting'],
    ['sixty brackets', `subtitle: ${'['.repeat(60)}${']'.repeat(60)}`, '6:60-6:60 YML007 invalid nesting: more than 50 levels'],
    ['twenty thousand dashes', `places:\n  ${'- '.repeat(20_000)}x`, 'YML007 invalid nesting'],
    ['fields in fields', `places: ${'{a: '.repeat(200)}x${'}'.repeat(200)}`, 'YML007 invalid nesting'],
  ])('%s', (_what, more, expected) => {
    const found = lines(briefing(`${more}\n`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it('brackets in prose are not nesting', () => {
    expect(lines(briefing(`subtitle: "${'a) [ b { '.repeat(300)}"\n`))).toEqual([]);
  });
});

describe('characters that no slide can hold', () => {
  it.each([
    ['"a\\0b\\x07c\\ud800d"', '6:11-6:29', 'U+0000, U+0007, U+D800', 'abcd'],
    ['a\u0001b\u0001', '6:11-6:15', 'U+0001', 'ab'],
    ['x\udc00y', '6:11-6:14', 'U+DC00', 'xy'],
    ['"\\ud83d \\ude00"', '6:11-6:26', 'U+D83D, U+DE00', ' '],
    ['"a\\x85\\x9fb"', '6:11-6:23', 'U+0085, U+009F', 'a b'],
    ['"a\\x0bb\\u2029c"', '6:11-6:26', 'U+000B, U+2029', 'a b c'],
    ['a\uffffb', '6:11-6:14', 'U+FFFF', 'ab'],
  ])('%j is dropped from the text, with a warning', (typed, span, names, left) => {
    const { value, diagnostics } = parseBriefing(briefing(`subtitle: ${typed}\n`), 'b.yaml');
    expect(diagnostics.map(line)).toEqual([`${span} YML006 invalid control character: ${names}`]);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(value?.value).toMatchObject({ subtitle: left });
  });

  it('keeps pairs of surrogates, tabs and line feeds', () => {
    const { value, diagnostics } = parseBriefing('a: "x😀\\ty\\r\\nz"\n', 'b.yaml');
    expect(diagnostics).toEqual([]);
    expect(value?.value).toEqual({ a: 'x😀\ty\nz' });
  });

  it('takes a byte order mark and Windows line ends', () => {
    const text = `\ufeff${briefing('subtitle: |\n  a\n  b\nkiled: 1\n')}`.replaceAll('\n', '\r\n');
    expect(lines(text)).toEqual(['9:1-9:6 BRF001 unknown field: kiled']);
  });
});

describe('a text cut off at #', () => {
  it.each([
    ['subtitle: Post #3\n', '6:16-6:18 YML008 invalid text: #3'],
    ['subtitle: #1 of two\n', '6:11-6:20 YML008 invalid text: #1 of two'],
    ['handling2: [a #b\n ]\n', '6:15-6:17 YML008 invalid text: #b'],
  ])('%j', (more, expected) => {
    const found = parseBriefing(briefing(more), 'b.yaml').diagnostics;
    expect(found.map(line)).toEqual([expected]);
    expect(found[0]).toMatchObject({ severity: 'warning', hints: [expect.stringContaining('put the whole text in quotes')] });
  });

  it.each([
    'subtitle: a # remark\n',
    'subtitle: "Post #3"\n',
    'subtitle: Post#3\n',
    '#remark\nsubtitle: a\n',
    'subtitle: >-\n  Post #3\n',
  ])('%j is not', (more) => expect(lines(briefing(more))).toEqual([]));
});

describe('locate', () => {
  const { value } = parseBriefing('title: T\nplaces:\n  - { id: a, lat: 4 }\n', 'b.yaml');
  const spanOf = (address: string) => {
    const span = value && locate(value)(address);
    return `${span?.line}:${span?.column}`;
  };

  it('finds a field by its address', () => {
    expect(spanOf('title')).toBe('1:8');
    expect(spanOf('places[0].lat')).toBe('3:19');
  });

  it('finds the nearest record around a field that is not there', () => {
    expect(spanOf('places[0].lon')).toBe('3:5');
    expect(spanOf('places[7].lon')).toBe('3:3');
    expect(spanOf('casualties')).toBe('1:1');
    expect(spanOf('')).toBe('1:1');
  });
});
