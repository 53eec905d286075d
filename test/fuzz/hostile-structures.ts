/** Structures that cost far more to read than to write: depth, length, repetition, names with a meaning elsewhere. */
import fc from 'fast-check';
import { caseOf, encode, type FuzzCase } from './fuzz-case.ts';
import { oddWords } from './odd-values.ts';
import { smallBriefing } from './small-briefing.ts';

/** By name: a case of a size; `most` is the size that one is worth trying up to. */
interface Structure {
  readonly most: number;
  readonly make: (size: number, word: string) => FuzzCase;
}

const slide = 'templates/briefing/gaps.hbs';
const order = encode('name: briefing\nsections:\n  - name: sections.summary\n    slides: [gaps]\n');
const small = JSON.stringify(smallBriefing);

const withField = (json: string): FuzzCase => caseOf(`${small.slice(0, -1)},${json}}`, {}, 'flash');
const without = (name: string): string => JSON.stringify({ ...smallBriefing, [name]: undefined }).slice(0, -1);
/** A list of the briefing made long, each item made from its number. */
const long = (name: string, item: (index: number) => string) => ({
  most: 6_000,
  make: (size: number): FuzzCase =>
    caseOf(
      `${without(name)},"${name}":[${Array.from({ length: size }, (_, index) => item(index)).join(',\n')}]}`,
      {},
      'briefing',
    ),
});
const template = (text: string, files: Readonly<Record<string, string>> = {}): FuzzCase =>
  caseOf(
    small,
    {
      ...Object.fromEntries(Object.entries(files).map(([path, content]) => [path, encode(content)])),
      [slide]: encode(text),
      'templates/briefing/deck.yaml': order,
    },
    'briefing',
  );
const slideOf = (content: string): string => `<slide id="x"><h1>T</h1>${content}</slide>`;

export const structures: Readonly<Record<string, Structure>> = {
  'flow lists in each other': { most: 10_000, make: (size) => withField(`"persons":${'['.repeat(size)}${']'.repeat(size)}`) },
  'flow maps in each other': {
    most: 10_000,
    make: (size, word) => withField(`"persons":${`{${JSON.stringify(word)}:`.repeat(size)}1${'}'.repeat(size)}`),
  },
  'brackets never closed': { most: 100_000, make: (size) => caseOf(`a: ${'['.repeat(size)}`) },
  'block maps in each other': {
    most: 3_000,
    make: (size) => caseOf(Array.from({ length: size }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')),
  },
  'block lists in each other': { most: 10_000, make: (size) => caseOf(`${'- '.repeat(size)}x`) },
  'keys in each other': { most: 10_000, make: (size) => caseOf('? '.repeat(size)) },
  'tags in a row': { most: 10_000, make: (size) => caseOf('!a '.repeat(size)) },
  'anchors in a row': { most: 10_000, make: (size) => caseOf(`title: ${'&a '.repeat(size)}`) },
  'alias bomb': {
    most: 60,
    make: (size) =>
      caseOf(
        `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: size }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]\n`).join('')}`,
      ),
  },
  'merge bomb': {
    most: 3_000,
    make: (size) =>
      caseOf(
        `a0: &a0 {x: 1}\n${Array.from({ length: size }, (_, at) => `a${at + 1}: &a${at + 1} {<<: [*a${at}, *a${at}]}\n`).join('')}`,
      ),
  },
  'one anchor named often': {
    most: 100_000,
    make: (size) => caseOf(`title: &a x\nsituation: [${Array(size).fill('*a').join(',')}]\n`),
  },
  'documents in a row': { most: 100_000, make: (size) => caseOf('---\na: 1\n'.repeat(size)) },
  'unknown fields': {
    most: 100_000,
    make: (size, word) => withField(Array.from({ length: size }, (_, at) => `${JSON.stringify(`${word}${at}`)}:1`).join(',')),
  },
  'the same field': { most: 20_000, make: (size) => caseOf('title: x\n'.repeat(size)) },
  'lines that make no sense': { most: 20_000, make: (size, word) => caseOf(`${word}\n`.repeat(size)) },
  'quotes in a row': { most: 100_000, make: (size) => caseOf(`title: ${'"'.repeat(size)}`) },
  'remarks in a row': { most: 100_000, make: (size) => caseOf('# x\n'.repeat(size)) },
  'a long text': {
    most: 4_900_000,
    make: (size, word) =>
      withField(`"subtitle":${JSON.stringify((word || 'x').repeat(Math.ceil(size / (word.length || 1))).slice(0, size))}`),
  },
  'a long title': {
    most: 400_000,
    make: (size, word) =>
      caseOf(
        JSON.stringify({ ...smallBriefing, title: (word || 'x').repeat(Math.ceil(size / (word.length || 1))).slice(0, size) }),
        {},
        'flash',
      ),
  },
  'a long bottom line': {
    most: 400_000,
    make: (size, word) =>
      caseOf(
        JSON.stringify({
          ...smallBriefing,
          bottom_line: { text: (word || 'x').repeat(Math.ceil(size / (word.length || 1))).slice(0, size), sources: ['S1'] },
        }),
        {},
        'flash',
      ),
  },
  'a long number': { most: 1_000_000, make: (size) => withField(`"version":${'9'.repeat(size + 1)}`) },
  'a text too long': { most: 10_000_000, make: (size) => caseOf(`title: ${'x'.repeat(size)}`) },
  'many sources': long('sources', (at) => `{"id":"S${at}","kind":"article","title":"T${at}"}`),
  'many events': long(
    'events',
    (at) => `{"time":"2006-05-12 ${String(at % 24).padStart(2, '0')}:00","what":"E${at}","sources":["S1"]}`,
  ),
  'many casualties': long('casualties', (at) => `{"party":"g","place":"p","killed":${at},"sources":["S1"]}`),
  'many sentences': long('situation', (at) => `{"text":"Sentence ${at} was said.","sources":["S1"]}`),
  'many claims': long('claims', (at) => `{"id":"C${at + 1}","text":"Claim ${at}","contradicts":["C${at}"],"sources":["S1"]}`),
  'many places': long(
    'places',
    (at) => `{"id":"${at === 0 ? 'p' : at === 1 ? 'q' : `p${at}`}","name":"P${at}","lat":${at % 90},"lon":${at % 180}}`,
  ),
  'many materiel': long('materiel', (at) => `{"item":"thing ${at}","taken":${at},"recovered":1,"sources":["S1"]}`),
  'many parties': long(
    'parties',
    (at) => `{"id":"${at === 0 ? 'g' : at === 1 ? 'a' : `g${at}`}","name":"G${at}","side":"state"}`,
  ),
  'many judgements': long('key_judgements', (at) => `{"id":"J${at}","statement":"It is likely.","likelihood":"likely"}`),
  'many incidents': long('incidents', (at) => `{"id":"i${at}","title":"I${at}","main":${at === 0},"time":"2006-05-12"}`),
  'many questions': long('questions', (at) => `{"question":"Q${at}?","group":"facts"}`),
  'items of the wrong kind': long('casualties', () => '7'),
  'items with a mistake each': long('casualties', (at) => `{"party":"nobody${at}","kiled":1}`),
  'wide routes': {
    most: 20_000,
    make: (size) =>
      caseOf(
        JSON.stringify({
          ...smallBriefing,
          routes: [{ through: Array.from({ length: size + 2 }, (_, at) => (at % 2 ? 'p' : 'q')) }],
        }),
        {},
        'briefing',
      ),
  },
  'circles of sources': {
    most: 3_000,
    make: (size) =>
      caseOf(
        JSON.stringify({
          ...smallBriefing,
          sources: Array.from({ length: size + 2 }, (_, at) => ({
            id: `S${at + 1}`,
            kind: 'article',
            title: 'T',
            derived_from: [`S${((at + 1) % (size + 2)) + 1}`],
          })),
        }),
        {},
        'flash',
      ),
  },
  'headlines of odd names': {
    most: 1_000,
    make: (size, word) =>
      withField(
        `"headlines":{${Array.from({ length: size + 1 }, (_, at) => `${JSON.stringify(`${word}${at || ''}`)}:"x"`).join(',')}}`,
      ),
  },
  'an odd id': { most: 1, make: (_size, word) => caseOf(small.replaceAll('"S1"', JSON.stringify(word)), {}, 'briefing') },
  'each in each': {
    most: 12,
    make: (size) =>
      template(
        slideOf(
          `<p>${'{{#each @root.sources as |s|}}'.repeat(size)}{{#each @root.situation as |c|}}x{{/each}}${'{{/each}}'.repeat(size)}</p>`,
        ),
      ),
  },
  'each over a list made long': {
    most: 6,
    make: (size) => ({
      ...template(slideOf(`<p>${'{{#each @root.situation as |s|}}'.repeat(size)}${'{{/each}}'.repeat(size)}</p>`)),
      files: {
        ...template(slideOf(`<p>${'{{#each @root.situation as |s|}}'.repeat(size)}${'{{/each}}'.repeat(size)}</p>`)).files,
        'briefings/fuzzed.yaml': encode(
          JSON.stringify({ ...smallBriefing, situation: Array(300).fill({ text: 'x', sources: ['S1'] }) }),
        ),
      },
    }),
  },
  'partials that double': {
    most: 40,
    make: (size) =>
      template(
        slideOf('<p>{{> d0}}</p>'),
        Object.fromEntries(
          Array.from({ length: size + 1 }, (_, at) => [
            `templates/partials/d${at}.hbs`,
            at === size ? 'x' : `{{> d${at + 1}}}{{> d${at + 1}}}`,
          ]),
        ),
      ),
  },
  'partials in a chain': {
    most: 3_000,
    make: (size) =>
      template(
        slideOf('<p>{{> d0}}</p>'),
        Object.fromEntries(
          Array.from({ length: size + 1 }, (_, at) => [`templates/partials/d${at}.hbs`, at === size ? 'x' : `{{> d${at + 1}}}`]),
        ),
      ),
  },
  'partials in a circle': {
    most: 300,
    make: (size) =>
      template(
        slideOf('<p>{{> d0}}</p>'),
        Object.fromEntries(
          Array.from({ length: size + 1 }, (_, at) => [`templates/partials/d${at}.hbs`, `{{> d${(at + 1) % (size + 1)}}}`]),
        ),
      ),
  },
  'partials all in all': {
    most: 60,
    make: (size) =>
      template(
        slideOf('<p>{{> d0}}</p>'),
        Object.fromEntries(
          Array.from({ length: size + 1 }, (_, at) => [
            `templates/partials/d${at}.hbs`,
            Array.from({ length: size + 1 }, (_, to) => `{{> d${to}}}`).join(''),
          ]),
        ),
      ),
  },
  'blocks in each other': {
    most: 10_000,
    make: (size) => template(slideOf(`<p>${'{{#if title}}'.repeat(size)}x${'{{/if}}'.repeat(size)}</p>`)),
  },
  'else in a chain': {
    most: 5_000,
    make: (size) => template(slideOf(`<p>{{#if title}}x${'{{else if title}}y'.repeat(size)}{{/if}}</p>`)),
  },
  'calls in each other': {
    most: 10_000,
    make: (size) => template(slideOf(`<p>{{#if ${'(not '.repeat(size)}title${')'.repeat(size)}}}x{{/if}}</p>`)),
  },
  'a long path': {
    most: 10_000,
    make: (size, word) => template(slideOf(`<p>{{title${`.[${word.replaceAll(/[\]{}]/gu, '')}]`.repeat(size)}}}</p>`)),
  },
  'many mustaches': { most: 50_000, make: (size) => template(slideOf(`<p>${'{{title}}'.repeat(size)}</p>`)) },
  'braces in a row': { most: 100_000, make: (size) => template('{'.repeat(size)) },
  'elements in each other': {
    most: 10_000,
    make: (size) => template(slideOf(`<p>${'<b>'.repeat(size)}x${'</b>'.repeat(size)}</p>`)),
  },
  'lists in each other': {
    most: 10_000,
    make: (size) => template(slideOf(`${'<ul><li>'.repeat(size)}x${'</li></ul>'.repeat(size)}`)),
  },
  'columns in each other': {
    most: 3_000,
    make: (size) => template(slideOf(`${'<columns><column>'.repeat(size)}<p>x</p>${'</column></columns>'.repeat(size)}`)),
  },
  'elements never closed': { most: 10_000, make: (size) => template('<b>'.repeat(size)) },
  'angles in a row': { most: 100_000, make: (size) => template('<'.repeat(size)) },
  'comments never closed': { most: 100_000, make: (size) => template('<!--'.repeat(size)) },
  'many slides': {
    most: 20_000,
    make: (size) => template(Array.from({ length: size }, (_, at) => `<slide id="x${at}"><h1>T${at}</h1></slide>`).join('')),
  },
  'many slides with no name': { most: 20_000, make: (size) => template('<slide/>'.repeat(size)) },
  'many paragraphs': { most: 50_000, make: (size) => template(slideOf('<p>x</p>'.repeat(size))) },
  'many items': { most: 50_000, make: (size) => template(slideOf(`<ul>${'<li>x</li>'.repeat(size)}</ul>`)) },
  'many rows': {
    most: 20_000,
    make: (size) => template(slideOf(`<table alt="t">${'<tr><td>x</td></tr>'.repeat(size)}</table>`)),
  },
  'many head rows': {
    most: 3_000,
    make: (size) => template(slideOf(`<table alt="t">${'<tr><th>x</th></tr>'.repeat(size)}<tr><td>x</td></tr></table>`)),
  },
  'many cells': {
    most: 20_000,
    make: (size) => template(slideOf(`<table alt="t"><tr>${'<td>x</td>'.repeat(size)}</tr></table>`)),
  },
  'many spans': {
    most: 3_000,
    make: (size) => template(slideOf(`<table alt="t">${'<tr><td span="30" rowspan="100">x</td></tr>'.repeat(size)}</table>`)),
  },
  'many stats': { most: 3_000, make: (size) => template(slideOf(`<stats>${'<stat value="1">x</stat>'.repeat(size)}</stats>`)) },
  'many on a map': {
    most: 3_000,
    make: (size) =>
      template(
        slideOf(
          `<figure alt="m"><map>${Array.from({ length: size }, (_, at) => `<place id="p${at}" label="P${at}" lat="${(at * 7) % 90}" lon="${(at * 13) % 180}" radius="${at}"/>`).join('')}</map></figure>`,
        ),
      ),
  },
  'long ways on a map': {
    most: 3_000,
    make: (size) =>
      template(
        slideOf(
          `<figure alt="m"><map><place id="a" label="A" lat="10" lon="179"/><place id="b" label="B" lat="-80" lon="-179"/>${'<route through="a b a b" label="r"/>'.repeat(size)}</map></figure>`,
        ),
      ),
  },
  'many nodes': {
    most: 1_000,
    make: (size) =>
      template(
        slideOf(
          `<figure alt="m"><relations>${Array.from({ length: size }, (_, at) => `<node id="n${at}" label="N${at}"/>`).join('')}${Array.from({ length: size }, (_, at) => `<link from="n${at}" to="n${(at * 7 + 1) % size}">l</link>`).join('')}</relations></figure>`,
        ),
      ),
  },
  'many links between two': {
    most: 1_000,
    make: (size) =>
      template(
        slideOf(
          `<figure alt="m"><relations><node id="a" label="A"/><node id="b" label="B"/>${'<link from="a" to="b">l</link>'.repeat(size)}</relations></figure>`,
        ),
      ),
  },
  'many moments': {
    most: 3_000,
    make: (size) =>
      template(
        slideOf(
          `<figure alt="m"><timeline>${Array.from({ length: size }, (_, at) => `<event when="${at}" gap="1 h" since="${at % 99 || 1}">E${at}</event>`).join('')}</timeline></figure>`,
        ),
      ),
  },
  'many bars': {
    most: 3_000,
    make: (size) =>
      template(
        slideOf(
          `<figure alt="m"><chart unit="u" low="l" range="r">${Array.from({ length: size }, (_, at) => `<bar label="B${at}" low="${at}" high="${at + 1}" figure="f"/>`).join('')}</chart></figure>`,
        ),
      ),
  },
  'many terms': {
    most: 1_000,
    make: (size) =>
      template(slideOf(`<figure alt="m"><yardstick>${'<term label="t" from="0" to="100"/>'.repeat(size)}</yardstick></figure>`)),
  },
  'an attribute made long': {
    most: 1_000_000,
    make: (size) => template(slideOf(`<figure alt="${'x'.repeat(size)}"><map/></figure>`)),
  },
  'many labels': {
    most: 50_000,
    make: (size) =>
      caseOf(
        small,
        { 'templates/labels/en.yaml': encode(Array.from({ length: size }, (_, at) => `k${at}: x\n`).join('')) },
        'flash',
      ),
  },
  'labels in each other': {
    most: 10_000,
    make: (size) => caseOf(small, { 'templates/labels/en.yaml': encode(`${'{a: '.repeat(size)}x${'}'.repeat(size)}`) }, 'flash'),
  },
  'labels of aliases': {
    most: 30,
    make: (size) =>
      caseOf(
        small,
        {
          'templates/labels/en.yaml': encode(
            `a0: &a0 {x: y}\n${Array.from({ length: size }, (_, at) => `a${at + 1}: &a${at + 1} {p: *a${at}, q: *a${at}}\n`).join('')}`,
          ),
        },
        'flash',
      ),
  },
  'themes in a chain': {
    most: 500,
    make: (size) =>
      caseOf(
        small,
        {
          'templates/themes/default.yaml': encode('extends: t0\n'),
          ...Object.fromEntries(
            Array.from({ length: size + 1 }, (_, at) => [`templates/themes/t${at}.yaml`, encode(`extends: t${at + 1}\n`)]),
          ),
        },
        'flash',
      ),
  },
  'a theme in depth': {
    most: 10_000,
    make: (size) =>
      caseOf(small, { 'templates/themes/default.yaml': encode(`colors: ${'{a: '.repeat(size)}x${'}'.repeat(size)}`) }, 'flash'),
  },
  'an order in depth': {
    most: 10_000,
    make: (size) =>
      caseOf(small, { 'templates/briefing/deck.yaml': encode(`sections: ${'['.repeat(size)}x${']'.repeat(size)}`) }, 'briefing'),
  },
  'an order made long': {
    most: 20_000,
    make: (size) =>
      caseOf(
        small,
        {
          'templates/briefing/deck.yaml': encode(
            `name: x\nsections:\n${'  - {name: sections.summary, slides: [title]}\n'.repeat(size + 1)}`,
          ),
        },
        'briefing',
      ),
  },
  'an order of nothing': {
    most: 20_000,
    make: (size) =>
      caseOf(
        small,
        {
          'templates/briefing/deck.yaml': encode(`name: x\nsections:\n${'  - {name: nope, slides: [nope]}\n'.repeat(size + 1)}`),
        },
        'briefing',
      ),
  },
};

/** Structures of all sizes: half of them small, where what is wrong with a size is easily seen. */
export const hostileStructures = (): fc.Arbitrary<FuzzCase> =>
  fc
    .constantFrom(...Object.entries(structures))
    .chain(([name, { most, make }]) =>
      fc
        .tuple(
          fc.oneof(fc.integer({ min: 0, max: Math.min(40, most) }), fc.integer({ min: 0, max: most })),
          fc.constantFrom(...oddWords),
        )
        .map(([size, word]) => ({ ...make(size, word), label: `${name}, ${size}, ${JSON.stringify(word)}` })),
    );
