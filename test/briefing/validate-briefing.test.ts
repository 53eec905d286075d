import { describe, expect, it } from 'vitest';
import { briefing, hints, lines, read, readWhole } from './read.ts';

const parties = 'parties: [{ id: g, name: G, side: attackers }]\n';
const main = 'incidents: [{ id: i, title: I, main: true, time: 2006 }]\n';
const casualty = (killed: string) => briefing(`${parties}${main}casualties: [{ party: g, killed: ${killed} }]\n`);

it('accepts the five lines that every briefing needs, and fills in the rest', () => {
  const value = readWhole(briefing());
  expect(value).toMatchObject({
    title: 'T',
    subtitle: null,
    language: 'en',
    likelihood_scale: 'icd203',
    template: 'briefing',
    theme: 'default',
    headlines: {},
    bottom_line: null,
    casualties: [],
    handling: { tlp: 'CLEAR', distribution: null, marks: [], at: 'handling' },
    at: '',
  });
});

it('takes a field left blank as one left out', () => {
  const blank =
    'subtitle:\nlanguage:\ntheme: ~\nlikelihood_scale:\nplaces:\n  - { id: p, name: P, on_map: }\nevents:\nkey_judgements:\n';
  const value = readWhole(briefing(blank));
  expect(value).toMatchObject({ language: 'en', theme: 'default', places: [{ on_map: 'incident', zone: null }], events: [] });
});

describe('one mistake each', () => {
  it.each([
    ['an unknown field', 'kiled: 3\n', '6:1-6:6 BRF001 unknown field: kiled', 'known fields: briefdeck, title'],
    ['a mistyped field', 'subtitel: x\n', '6:1-6:9 BRF001 unknown field: subtitel', 'did you mean subtitle?'],
    [
      'a mistyped field in a list',
      `${parties}${main}casualties:\n  - party: g\n    kiled: 3\n`,
      '10:5-10:10 BRF001 unknown field in casualties[0]: kiled',
      'did you mean killed?',
    ],
    [
      'a list for a text',
      'subtitle: [a, b]\n',
      '6:11-6:17 BRF003 invalid subtitle: [a, b]',
      'one that begins with { or [ must stand in quotes',
    ],
    ['true for a text', 'subtitle: true\n', '6:11-6:15 BRF003 invalid subtitle: true', 'put it in quotes'],
    [
      'a text for a list',
      'places: Batken\n',
      '6:9-6:15 BRF003 invalid places: Batken',
      'write a list, each item on its own line after `- `',
    ],
    ['a text for an item', 'places: [Batken]\n', '6:10-6:16 BRF003 invalid places[0]: Batken', 'write a group of fields'],
    ['an empty item', 'places:\n  -\n', '7:4-7:4 BRF003 invalid places[0]: nothing', 'delete the empty item'],
    ['a word for a number', 'version: one\n', '6:10-6:13 BRF003 invalid version: one', 'write a whole number, 1 or more'],
    ['a broken number', 'version: 1.5\n', '6:10-6:13 BRF003 invalid version: 1.5', 'write a whole number, 1 or more'],
    ['a number too low', 'version: 0\n', '6:10-6:11 BRF003 invalid version: 0', 'write a whole number, 1 or more'],
    [
      'degrees off the globe',
      'places: [{ id: a, name: A, lat: 95 }]\n',
      '6:33-6:35 BRF003 invalid places[0].lat: 95',
      'a number from -90 to 90',
    ],
    [
      'an empty text',
      'bottom_line: { text: "" }\n',
      '6:22-6:24 BRF003 invalid bottom_line.text: nothing',
      'after `text:` write text',
    ],
    [
      'yes for true',
      'incidents: [{ id: i, title: I, main: yes, time: 2006 }]\n',
      '6:38-6:41 BRF003 invalid incidents[0].main: yes',
      'write true or false',
    ],
    [
      'an id with a space',
      'places: [{ id: a b, name: A }]\n',
      '6:16-6:19 BRF003 invalid places[0].id: a b',
      'letters, digits, - and _, no spaces',
    ],
    [
      'one place for a route',
      'places: [{ id: a, name: A }]\nroutes: [{ through: [a] }]\n',
      '7:21-7:24 BRF003 invalid routes[0].through: [a]',
      'write a list of at least 2 items',
    ],
    [
      'a missing field of an item',
      'places:\n  - id: a\n',
      '7:5 BRF002 missing field: places[0].name',
      'add `name:` to this item; it holds text',
    ],
    [
      'a missing word',
      'parties: [{ id: a, name: A }]\n',
      '6:11-6:29 BRF002 missing field: parties[0].side',
      'it holds one of: attackers, state, civilians, other',
    ],
    [
      'an unknown word',
      'parties: [{ id: a, name: A, side: rebels }]\n',
      '6:35-6:41 BRF008 unknown word for parties[0].side: rebels',
      'use one of: attackers, state, civilians, other',
    ],
    [
      'a mistyped word',
      'parties: [{ id: a, name: A, side: Attacker }]\n',
      '6:35-6:43 BRF008 unknown word for parties[0].side: Attacker',
      'did you mean attackers?',
    ],
    [
      'a word in capitals',
      'parties: [{ id: a, name: A, side: STATE }]\n',
      '6:35-6:40 BRF008 unknown word for parties[0].side: STATE',
      'write state',
    ],
    [
      'a number in quotes',
      'claims: [{ id: a, text: T, credibility: "3" }]\n',
      '6:41-6:44 BRF008 unknown word for claims[0].credibility: 3',
      'write 3 without quotes',
    ],
    [
      'a rating that is none',
      'hypotheses: [{ id: H1, title: T }]\nevidence: [{ id: E1, text: T, credibility: low, relevance: low, ratings: { H1: X } }]\n',
      '7:80-7:81 BRF008 unknown word for evidence[0].ratings.H1: X',
      'use one of: CC, C, N, I, II, NA',
    ],
    [
      'an unknown scale',
      'likelihood_scale: nato\n',
      '6:19-6:23 BRF008 unknown word for likelihood_scale: nato',
      'use one of: icd203, phia',
    ],
    [
      'an unknown place',
      'events: [{ time: 2006, what: W, place: nowhere }]\n',
      '6:40-6:47 BRF004 unknown id in places: nowhere',
      'add `places:` at the left margin, and below it an item for each, which begins with `- id: nowhere`',
    ],
    [
      'a mistyped id',
      `${parties}${main}casualties: [{ party: h }, { party: gg }]\n`,
      '8:23-8:24 BRF004 unknown id in parties: h',
      'known parties: g',
    ],
    [
      'an unknown source',
      'bottom_line: { text: T, sources: [S1] }\n',
      '6:35-6:37 BRF004 unknown id in sources: S1',
      'add `sources:` at the left margin',
    ],
    [
      'the same id twice',
      'places:\n  - { id: a, name: A }\n  - { id: a, name: B }\n',
      '8:11-8:12 BRF005 repeated id: a',
      'give each of the places an id of its own',
    ],
    [
      'the same id as number and text',
      'places: [{ id: 1, name: A }, { id: "1", name: B }]\n',
      '6:36-6:39 BRF005 repeated id: 1',
      'an id of its own',
    ],
    [
      'an unknown time zone',
      'places: [{ id: a, name: A, zone: Asia/Dushanb }]\n',
      '6:34-6:46 BRF008 unknown time zone: Asia/Dushanb',
      'did you mean Asia/Dushanbe?',
    ],
    [
      'a city for a time zone',
      'places: [{ id: a, name: A, zone: Dushanbe }]\n',
      '6:34-6:42 BRF008 unknown time zone: Dushanbe',
      'did you mean Asia/Dushanbe?',
    ],
    [
      'an offset for a time zone',
      'events: [{ time: 2006, what: W, zone: +05:00 }]\n',
      '6:39-6:45 BRF008 unknown time zone: +05:00',
      'write the region and its largest city',
    ],
    [
      'a strange time',
      'events: [{ time: 12 May 2006, what: W }]\n',
      '6:18-6:29 BRF007 invalid time: 12 May 2006',
      'write the year first',
    ],
    [
      'a likelihood on a border',
      'key_judgements: [{ id: J, statement: S, likelihood: 55% }]\n',
      '6:53-6:56 BRF009 invalid likelihood: 55% (two terms)',
      '"roughly even chance" is 45–55 %, or "likely" is 55–80 %',
    ],
    [
      'a likelihood in a gap',
      'likelihood_scale: phia\nkey_judgements: [{ id: J, statement: S, likelihood: 52 }]\n',
      '7:53-7:55 BRF009 invalid likelihood: 52 (no term)',
      'no term of PHIA holds 52 %',
    ],
    [
      'a likelihood of another scale',
      'key_judgements: [{ id: J, statement: S, likelihood: highly likely }]\n',
      '6:53-6:66 BRF009 invalid likelihood: highly likely (no term)',
      'use a term of ICD 203: almost no chance',
    ],
  ])('%s', (_what, more, expected, hint) => {
    expect(lines(briefing(more))[0]).toBe(expected);
    expect(hints(briefing(more)).join('\n')).toContain(hint);
  });

  it.each([
    ['briefdeck', '2', '1:12-1:13 BRF010 unknown format version: 2', 'write `briefdeck: 1`'],
    ['briefdeck', '"1"', '1:12-1:15 BRF010 unknown format version: 1', 'write `briefdeck: 1`, without quotes'],
    ['briefdeck', null, '1:1 BRF002 missing field: briefdeck', 'write `briefdeck: 1` as the first line'],
    ['title', null, '1:1 BRF002 missing field: title', 'add `title:` at the top of the file; it holds text'],
    ['title', '', '2:8-2:8 BRF003 invalid title: nothing', 'after `title:` write text'],
    ['as_of', null, '1:1 BRF002 missing field: as_of', 'it holds a date or time'],
    ['as_of', 'today', '4:8-4:13 BRF007 invalid time: today', 'write 2006-05-12 02:00'],
    ['handling', null, '1:1 BRF002 missing field: handling', 'add `handling: { tlp: AMBER }`'],
    ['handling', 'CLEAR', '5:11-5:16 BRF003 invalid handling: CLEAR', 'write a group of fields'],
    [
      'handling',
      '{ }',
      '5:11-5:14 BRF002 missing field: handling.tlp',
      'it holds one of: RED, AMBER+STRICT, AMBER, GREEN, CLEAR',
    ],
    ['handling', '{ tlp: WHITE }', '5:18-5:23 BRF008 unknown word for handling.tlp: WHITE', 'TLP 2.0 calls it CLEAR'],
    ['handling', '{ tlp: TLP:WHITE }', '5:18-5:27 BRF008 unknown word for handling.tlp: TLP:WHITE', 'TLP 2.0 calls it CLEAR'],
    ['handling', '{ tlp: TLP:RED }', '5:18-5:25 BRF008 unknown word for handling.tlp: TLP:RED', 'write RED'],
    ['handling', '{ tlp: amber }', '5:18-5:23 BRF008 unknown word for handling.tlp: amber', 'write AMBER'],
    [
      'handling',
      '{ tlp: AMBER STRICT }',
      '5:18-5:30 BRF008 unknown word for handling.tlp: AMBER STRICT',
      'did you mean AMBER+STRICT?',
    ],
  ] as const)('%s: %s', (field, value, expected, hint) => {
    const text = briefing('', { [field]: value });
    expect(lines(text)).toEqual([expected]);
    expect(hints(text).join('\n')).toContain(hint);
  });

  it.each([
    ['4-2', '8:34-8:37', '4-2', '4 is more than 2; write the smaller number first'],
    ['-3', '8:34-8:36', '-3', 'a count is a whole number, 0 or more'],
    [
      'up to many',
      '8:34-8:44',
      'up to many',
      'write the word alone (dozens), or {word: dozens, low: 24} with the least it can mean',
    ],
    ['3.5', '8:34-8:37', '3.5', 'a count of people or things is a whole number, 0 or more'],
    ['{ low: 5, high: 2 }', '8:34-8:53', '{low: 5, high: 2}', 'low, best and high must not fall'],
    ['{ lo: 5 }', '8:34-8:43', '{lo: 5}', 'a quantity has low, best, high and word, not lo'],
    ['[1, 2]', '8:34-8:40', '[1, 2]', 'write 3, up to 4, at least 7'],
    ['true', '8:34-8:38', 'true', 'write 3, up to 4, at least 7'],
    ['""', '8:34-8:36', 'nothing', 'write 3, up to 4, at least 7'],
  ])('killed: %s', (typed, span, shown, hint) => {
    expect(lines(casualty(typed))).toEqual([`${span} BRF006 invalid quantity: ${shown}`]);
    expect(hints(casualty(typed)).join('\n')).toContain(hint);
  });

  it.each(['x', '[a, b]', '42'])('a file that is only %s', (text) => {
    expect(lines(text)[0]).toMatch(/^1:1(?:-1:\d)? BRF003 invalid briefing: /u);
    expect(hints(text)[0]).toContain('beginning with `briefdeck: 1`');
  });

  it('shows a long value short, and never half a character', () => {
    const [found] = lines(briefing(`version: ${'😀'.repeat(40)}\n`));
    expect(found).toBe(`6:10-6:90 BRF003 invalid version: ${'😀'.repeat(28)}…`);
  });

  it('says where a repeated id stands first', () => {
    const { diagnostics } = read(briefing('places:\n  - { id: a, name: A }\n  - { id: a, name: B }\n'));
    expect(diagnostics[0]?.related).toMatchObject([{ span: { line: 7, column: 11 }, note: 'it stands here first' }]);
  });
});

describe('the main incident', () => {
  const incident = (id: string, more = '') => `  - { id: ${id}, title: T, time: 2006${more} }\n`;

  it('is marked', () => {
    const text = briefing(`incidents:\n${incident('a')}`);
    expect(lines(text)).toEqual(['6:1-6:10 BRF011 missing main incident']);
    expect(hints(text)[0]).toContain('add `main: true` to the incident');
  });

  it('is one', () => {
    const { diagnostics } = read(briefing(`incidents:\n${incident('a', ', main: true')}${incident('b', ', main: true')}`));
    expect(diagnostics).toMatchObject([{ code: 'BRF011', span: { line: 8 }, related: [{ span: { line: 7 } }] }]);
  });

  it('is needed by figures', () => {
    expect(lines(briefing(`${parties}casualties: [{ party: g, killed: 1 }]\n`))).toEqual([
      '7:1-7:11 BRF011 missing main incident',
    ]);
    expect(lines(briefing('materiel: [{ item: I, taken: 1 }]\n'))).toEqual(['6:1-6:9 BRF011 missing main incident']);
  });

  it('is not needed by a briefing without figures', () => expect(lines(briefing())).toEqual([]));
});

it('reports all mistakes of a file in one run, in source order', () => {
  const text = `briefdeck: 1
titel: T
date: yesterday
handling: { tlp: WHITE }
key_judgements:
  - { id: J1, statement: S, likelihood: 55%, confidence: medium }
  - { id: J1, statement: S, likelihood: likely }
places:
  - { id: a, name: A, lat: north, zone: Mars }
events:
  - { time: 2006-02-30, what: W, place: b }
casualties:
  - { party: nobody, killed: 4-2, wounded: -3, sources: [S1, S2] }
`;
  expect(lines(text)).toEqual([
    '1:1 BRF002 missing field: as_of',
    '2:1-2:6 BRF001 unknown field: titel',
    '3:7-3:16 BRF007 invalid time: yesterday',
    '4:18-4:23 BRF008 unknown word for handling.tlp: WHITE',
    '6:41-6:44 BRF009 invalid likelihood: 55% (two terms)',
    '6:58-6:64 BRF008 unknown word for key_judgements[0].confidence: medium',
    '7:11-7:13 BRF005 repeated id: J1',
    '9:28-9:33 BRF003 invalid places[0].lat: north',
    '9:41-9:45 BRF008 unknown time zone: Mars',
    '11:13-11:23 BRF007 invalid time: 2006-02-30',
    '11:41-11:42 BRF004 unknown id in places: b',
    '12:1-12:11 BRF011 missing main incident',
    '13:14-13:20 BRF004 unknown id in parties: nobody',
    '13:30-13:33 BRF006 invalid quantity: 4-2',
    '13:44-13:46 BRF006 invalid quantity: -3',
    '13:58-13:60 BRF004 missing sources: 2 places name S1, S2',
  ]);
});

it('answers a page of text where a word is wanted as it answers a word', () => {
  const flood = `"${'1:11 between '.repeat(1_500)}"`;
  const found = lines(
    briefing(
      `places: [{ id: a, name: A, zone: ${flood} }]\nevents: [{ time: ${flood}, what: W, place: ${flood} }]\nkey_judgements: [{ id: J, statement: S, likelihood: ${flood} }]\n`,
      { handling: '{ tlp: RED, marks: 1 }' },
    ),
  );
  expect(found.map((each) => each.split(' ')[1])).toEqual(['BRF003', 'BRF008', 'BRF007', 'BRF004', 'BRF009']);
  for (const each of found) expect(each.length).toBeLessThan(140);
});

it('keeps the grammar of messages', () => {
  for (const text of [
    casualty('4-2'),
    briefing('x: 1\n', { title: null, handling: '{ tlp: WHITE }' }),
    'x',
    '',
    'a: [\n',
    'a: 1\na: 2\n',
  ]) {
    for (const { message, hints } of read(text).diagnostics) {
      expect(message).toMatch(/^(?:invalid|unknown|missing|repeated) /u);
      expect(message).not.toMatch(/[.;]$|Invalid|expected/u);
      expect(hints.length).toBeGreaterThan(0);
    }
  }
});

describe('names that JavaScript keeps for itself', () => {
  it('are unknown fields like any other', () => {
    expect(lines(briefing('__proto__: { title: x }\nconstructor: x\ntoString: 3\nhasOwnProperty: 1\n'))).toEqual([
      '6:1-6:10 BRF001 unknown field: __proto__',
      '7:1-7:12 BRF001 unknown field: constructor',
      '8:1-8:9 BRF001 unknown field: toString',
      '9:1-9:15 BRF001 unknown field: hasOwnProperty',
    ]);
  });

  it('are unknown ids and words', () => {
    const text = briefing(
      'places: [{ id: constructor, name: A }]\nevents: [{ time: 2006, what: W, place: toString }, { time: 2006, what: W, place: constructor }]\n',
      { handling: '{ tlp: constructor }' },
    );
    expect(lines(text)).toEqual([
      '5:18-5:29 BRF008 unknown word for handling.tlp: constructor',
      '7:40-7:48 BRF004 unknown id in places: toString',
    ]);
  });

  it('are no ratings', () => {
    const text = briefing(
      'evidence: [{ id: E, text: T, credibility: low, relevance: low, ratings: { __proto__: C, valueOf: C } }]\n',
    );
    expect(lines(text).map((found) => found.replace(/^\S+ /u, ''))).toEqual([
      'BRF004 missing hypotheses: 2 places name __proto__, valueOf',
    ]);
  });

  it('may name a slide', () => {
    const { headlines } = readWhole(briefing('headlines: { constructor: A, __proto__: B }\n'));
    expect(Object.hasOwn(headlines, 'constructor') && headlines.constructor).toBe('A');
    expect(Object.getPrototypeOf(headlines)).toBe(Object.prototype);
  });
});

it('tells a text that a comma cut off from a field that is misspelt', () => {
  expect(
    hints(briefing('casualties:\n  - { party: g, killed: about 1,600 }\nparties: [{ id: g, name: G, side: state }]\n')).join(),
  ).toContain('within { } a comma ends a text');
  expect(hints(briefing('parties: [{ id: g, name: G, sied: state }]\n')).join()).toContain('did you mean side?');
});
