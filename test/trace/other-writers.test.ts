/** A deck that another program saved anew, in its own way, and nobody edited: nothing is told. */
import { expect, it } from 'vitest';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { identify, layBaseline } from '../../src/trace/baseline.ts';
import { notePieces } from '../../src/trace/note-pieces.ts';
import { readDeck } from '../../src/trace/read-deck.ts';
import { isTouched, traceSlides } from '../../src/trace/trace-deck.ts';
import { compileBriefing } from '../support/compile-briefing.ts';
import { change, copyOf, type OpenDeck, openDeck, saveDeck, slidePart, textOf } from '../support/edit-deck.ts';

const made = compileBriefing('isfara-2006.yaml');
const { pages = [], inputHash = '', deck } = made;
const original = openDeck(await exportPptx(made));
const { slides } = original.read;
const present = {
  pages,
  inputHash,
  notes: deck ? notePieces(deck) : () => undefined,
  charts: slides.map(({ charts }) => charts),
  looks: slides.map(({ looks }) => looks),
};

function touched(edit: (deck: OpenDeck) => void) {
  const open = copyOf(original);
  edit(open);
  const read = readDeck(saveDeck(open));
  return traceSlides(layBaseline(identify(read.properties), present), read).filter(isTouched);
}

const eachPart = (open: OpenDeck, form: RegExp, edit: (xml: string) => string): void => {
  for (const part of open.parts.keys())
    if (form.test(part)) open.parts.set(part, new TextEncoder().encode(edit(textOf(open, part))));
};
const inSlides = /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u;

/** Spelling marks split a run in two, each with its own properties; the paragraph ends with properties too. */
const splitRuns = (xml: string): string =>
  xml
    .replaceAll(' dirty="0"', '')
    .replaceAll(/<a:endParaRPr[^>]*\/>/gu, '')
    .replaceAll(
      /<a:r><a:rPr((?: [\w:]+="[^"]*")*)(\/>|>(?:(?!<\/a:rPr>).)*<\/a:rPr>)<a:t>([^<]* )([^< ]+)<\/a:t><\/a:r>/gu,
      (_whole, said: string, rest: string, head: string, tail: string) =>
        `<a:r><a:rPr${said} dirty="0"${rest}<a:t>${head}</a:t></a:r><a:r><a:rPr${said} dirty="0" err="1"${rest}<a:t>${tail}</a:t></a:r>`,
    )
    .replaceAll(/(<\/a:r>)(<\/a:p>)/gu, '$1<a:endParaRPr lang="en-US" dirty="0"/>$2');

/** `<a:off x y>` as `<a:off y x>`, `<p:cNvPr id name>` as `<p:cNvPr name id>`. */
const turnAttributes = (xml: string): string => xml.replaceAll(/<([ap]:\w+) (\w+="[^"]*") (\w+="[^"]*")/gu, '<$1 $3 $2');

/** Other names of the files of slides, and other ids of what leads to them. */
function renumber(open: OpenDeck): void {
  const rels = open.read.package.main.replace(/([^/]*)$/u, '_rels/$1.rels');
  const named = new Map(open.slides.map((part, index) => [part, `ppt/slides/slide${900 - index}.xml`]));
  for (const [from, to] of named) {
    for (const [old, young] of [
      [from, to],
      [from.replace(/([^/]*)$/u, '_rels/$1.rels'), to.replace(/([^/]*)$/u, '_rels/$1.rels')],
    ] as const) {
      const content = open.parts.get(old);
      open.parts.delete(old);
      if (content) open.parts.set(young, content);
    }
  }
  const last = (part: string): string => part.replace(/^.*\//u, '');
  const rename = (xml: string): string =>
    xml.replaceAll(/slides\/(slide\d+\.xml)/gu, (whole, name: string) => {
      const to = [...named].find(([from]) => last(from) === name)?.[1];
      return to === undefined ? whole : `slides/${last(to)}`;
    });
  for (const part of [rels, '[Content_Types].xml']) change(open, part, rename);
  eachPart(open, /^ppt\/(?:notesSlides|slides)\/_rels\//u, rename);
  for (const part of [rels, open.read.package.main])
    change(open, part, (xml) => xml.replaceAll(/"rId(\d+)"/gu, (_whole, number: string) => `"rId${Number(number) + 300}"`));
}

it.each<[what: string, edit: (open: OpenDeck) => void]>([
  ['split runs and properties of ends', (open) => eachPart(open, inSlides, splitRuns)],
  ['attributes in another order', (open) => eachPart(open, inSlides, turnAttributes)],
  ['other names and ids of slides', renumber],
  [
    'another theme',
    (open) =>
      eachPart(open, /^ppt\/theme\/theme\d+\.xml$/u, (xml) =>
        xml.replaceAll(/<a:latin typeface="[^"]+"/gu, '<a:latin typeface="Aptos"'),
      ),
  ],
  [
    'properties written anew',
    (open) =>
      eachPart(open, /^docProps\/custom\.xml$/u, (xml) =>
        xml
          .replaceAll(/<property ([^>]*?) name="([^"]*)">/gu, '<property name="$2" $1>')
          .replaceAll(/pid="(\d+)"/gu, (_whole, pid: string) => `pid="${Number(pid) + 20}"`),
      ),
  ],
  [
    'all of it',
    (open) => {
      eachPart(open, inSlides, (xml) => turnAttributes(splitRuns(xml)));
      renumber(open);
    },
  ],
])('%s', (_, edit) =>
  expect(touched(edit).map(({ number, changes }) => [number, changes.map(({ edits }) => edits)])).toEqual([]),
);

it('an edit beside all of it is told by itself', () => {
  const found = touched((open) => {
    change(open, slidePart(open, 5), (xml) => xml.replace('flight to the mountains', 'flight to the hills'));
    eachPart(open, inSlides, (xml) => turnAttributes(splitRuns(xml)));
    renumber(open);
  });
  expect(
    found.map(({ number, changes }) => [number, changes.map(({ edits }) => edits.map(({ before, after }) => [before, after]))]),
  ).toEqual([[5, [[['mountains', 'hills']]]]]);
});

it('a shape that was moved, recoloured and set larger is told with what it was', () => {
  const name = 'Event 6';
  const found = touched((open) =>
    change(open, slidePart(open, 5), (xml) =>
      xml.replace(
        new RegExp(`(name="${name}".*?<a:off x=")(\\d+)(" y=")`, 'su'),
        (_whole, head: string, x: string, tail: string) => `${head}${Number(x) + 720_000}${tail}`,
      ),
    ),
  );
  expect(found.map(({ number, changes }) => [number, changes.map(({ kind, shape }) => [kind, shape])])).toEqual([
    [5, [['look', name]]],
  ]);
  const [edit] = found[0]?.changes[0]?.edits ?? [];
  expect([edit?.before, edit?.after].join()).toMatch(/^place [\d.-]+ × [\d.-]+ cm,[\d.-]+ × [\d.-]+ cm$/u);
});
