/** A deck edited in many ways, one by one, beside what was built: each edit is told with its origin, and nothing else. */
import { describe, expect, it } from 'vitest';
import { openExplanations } from '../../src/analysis/explain-path.ts';
import { locate as locateIn } from '../../src/briefing/parse-briefing.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { unitsOf } from '../../src/layout/page-units.ts';
import { identify, layBaseline } from '../../src/trace/baseline.ts';
import { notePieces } from '../../src/trace/note-pieces.ts';
import { readDeck } from '../../src/trace/read-deck.ts';
import { tellOrigin, valueIn } from '../../src/trace/tell-origin.ts';
import { isTouched, type RawSlide, traceSlides } from '../../src/trace/trace-deck.ts';
import { compileBriefing } from '../support/compile-briefing.ts';
import {
  addComment,
  addSlide,
  change,
  changeOrder,
  copyOf,
  notesPart,
  type OpenDeck,
  openDeck,
  paragraph,
  reword,
  saveDeck,
  slidePart,
  textOf,
} from '../support/edit-deck.ts';

const made = compileBriefing('isfara-2006.yaml');
const { pages = [], inputHash = '', deck, briefing, analysis, document } = made;
const bytes = await exportPptx(made);
const original = openDeck(bytes);
const built = original.read;
const notes = deck ? notePieces(deck) : () => undefined;
const present = {
  pages,
  inputHash,
  notes,
  charts: built.slides.map(({ charts }) => charts),
  looks: built.slides.map(({ looks }) => looks),
};
const known = briefing &&
  analysis &&
  document && { explain: openExplanations({ briefing, analysis }), locate: locateIn(document), valueAt: valueIn(document.value) };
const slide = (name: string): number => pages.findIndex((page) => page.name === name) + 1;

function traceEdit(edit: (deck: OpenDeck) => void): readonly RawSlide[] {
  const open = copyOf(original);
  edit(open);
  const read = readDeck(saveDeck(open));
  return traceSlides(layBaseline(identify(read.properties), present), read).filter(isTouched);
}

/** Each change in a line: its slide, what was done, old and new words, and the lines of what they came from. */
function tell(slides: readonly RawSlide[]): readonly string[] {
  return slides.flatMap(({ state, number, built: was, name, isMoved, isHidden, changes, comments }) => [
    ...(state === 'kept' ? [] : [`${state} ${name || number}`]),
    ...(isMoved ? [`moved ${name} ${was} to ${number}`] : []),
    ...(isHidden ? [`hidden ${name}`] : []),
    ...changes.flatMap(({ what, kind, edits }) =>
      edits.map(({ before, after, origins }) => {
        const told = origins.flatMap((origin) => (known && tellOrigin(origin, known)) ?? []);
        const from = told.map(({ kind: sort, path, spans }) => `${sort} ${path || spans[0]?.file.replace(/^templates\//u, '')}`);
        return `${name} ${kind} ${what}: ${before} > ${after} < ${from.join(' + ')}`;
      }),
    ),
    ...comments.map(({ by, text }) => `comment ${by}: ${text}`),
  ]);
}

/** As PowerPoint does it: the first cell takes the paragraphs of the second, which is emptied. */
function mergeCells(xml: string, more = ''): string {
  const [, row = ''] = xml.match(/<a:tr .*?<\/a:tr>/gsu) ?? [];
  const [, first = '', second = ''] = row.match(/<a:tc(?: [^>]*)?>.*?<\/a:tc>/gsu) ?? [];
  const moved = (second.match(/<a:p>.*?<\/a:p>/gsu) ?? []).join('');
  const whole = first.replace('<a:tc', '<a:tc gridSpan="2"').replace('</a:txBody>', `${moved}</a:txBody>`);
  const empty = second.replace('<a:tc', '<a:tc hMerge="1"').replace(/<a:r>.*<\/a:r>/su, '');
  return xml.replace(row, row.replace(first + second, whole.replace('<a:t>', `<a:t>${more}`) + empty));
}

const edits: readonly (readonly [what: string, edit: (deck: OpenDeck) => void, told: readonly string[]])[] = [
  ['nothing', () => undefined, []],
  [
    'a word of the author’s',
    (open) => reword(open, slide('situation'), 'three guards', 'four guards'),
    ['situation text changed: three > four < field situation[0].text'],
  ],
  [
    'a word more',
    (open) => reword(open, slide('situation'), 'rifles, a heavy', 'assault rifles, a heavy'),
    ['situation text changed:  > assault < field situation[1].text'],
  ],
  [
    'a word less',
    (open) => reword(open, slide('situation'), 'damaged car', 'car'),
    ['situation text changed: damaged >  < field situation[4].text'],
  ],
  [
    'a title that the author wrote',
    (open) => reword(open, 1, 'Attacks on', 'Raids on'),
    ['title title changed: Attacks > Raids < field title'],
  ],
  [
    'a title that was made of figures',
    (open) => reword(open, slide('casualties'), 'lost 3 of 6', 'lost 3 of 7'),
    ['casualties title changed: 6 > 7 < computed casualties[0].killed.total_without_attackers'],
  ],
  [
    'a total',
    (open) => change(open, slidePart(open, slide('casualties')), (xml) => xml.replace('<a:t>6</a:t>', '<a:t>7</a:t>')),
    ['casualties cell changed: 6 > 7 < computed casualties[0].killed.total_without_attackers'],
  ],
  [
    'a cell',
    (open) => change(open, slidePart(open, slide('casualties')), (xml) => xml.replace('<a:t>3</a:t>', '<a:t>4</a:t>')),
    ['casualties cell changed: 3 > 4 < field casualties[0].killed'],
  ],
  [
    'a word of a template',
    (open) => reword(open, slide('casualties'), 'Wounded', 'Injured'),
    ['casualties cell changed: Wounded > Injured < template partials/casualty-table.hbs'],
  ],
  [
    'a note',
    (open) => change(open, notesPart(open, slide('situation')), (xml) => xml.replace('Who counted', 'Nobody says who counted')),
    ['situation notes changed: Who > Nobody says who < field incidents[0].attackers.note'],
  ],
  [
    'a note more',
    (open) =>
      change(open, notesPart(open, 2), (xml) =>
        xml.replace(/(<p:ph type="body".*?<\/a:p>)(?=<\/p:txBody>)/su, `$1${paragraph('Speak slowly.')}`),
      ),
    ['bottom-line notes added:  > Speak slowly. < '],
  ],
  [
    'a point more in a list',
    (open) =>
      change(open, slidePart(open, slide('situation')), (xml) =>
        xml.replace(/(name="Text".*?<\/a:p>)(?=<\/p:txBody>)/su, `$1${paragraph('They were not seen again.')}`),
      ),
    ['situation text added:  > They were not seen again. < '],
  ],
  [
    'a point less',
    (open) =>
      change(open, slidePart(open, slide('situation')), (xml) =>
        xml.replace(/<a:p>(?:(?!<a:p>).)*?They swapped.*?<\/a:p>/su, ''),
      ),
    [
      'situation text deleted: They swapped their Opel for a passing Mercedes and killed its driver.1 >  < field situation[2].text + field situation[2].sources',
    ],
  ],
  [
    'a footer',
    (open) => change(open, slidePart(open, 4), (xml) => xml.replace(/(name="Footer".*?<a:t>)[^<]*/su, '$1Draft')),
    [
      'situation text changed: Attacks on Tajik and Kyrgyz border posts · as of 17 May 2006 > Draft < template partials/frame.hbs',
    ],
  ],
  [
    'a hidden slide',
    (open) => change(open, slidePart(open, slide('accused')), (xml) => xml.replace('<p:sld ', '<p:sld show="0" ')),
    ['hidden accused'],
  ],
  [
    'a slide less',
    (open) => changeOrder(open, (ids) => ids.filter((_, index) => index !== slide('context-andijan') - 1)),
    ['deleted context-andijan'],
  ],
  ['a slide more', (open) => addSlide(open, 'Own', 'Our view of it'), [`added ${pages.length + 1}`]],
  [
    'a slide moved',
    (open) => changeOrder(open, (ids) => [...ids.slice(0, 4), ...ids.slice(5, 9), ids[4] ?? '', ...ids.slice(9)]),
    ['moved timeline 5 to 9'],
  ],
  [
    'a slide twice',
    (open) => {
      addSlide(open, 'x', 'y');
      open.parts.set('ppt/slides/slide901.xml', new TextEncoder().encode(textOf(open, slidePart(open, 9))));
      const rels = (part: string) => part.replace('slides/', 'slides/_rels/').concat('.rels');
      open.parts.set('ppt/slides/_rels/slide901.xml.rels', open.parts.get(rels(slidePart(open, 9))) ?? new Uint8Array());
    },
    [`added ${pages.length + 1}`],
  ],
  [
    'two words of one sentence',
    (open) => {
      reword(open, slide('situation'), 'Mercedes', 'lorry');
      reword(open, slide('situation'), 'its driver', 'its owner');
    },
    [
      'situation text changed: Mercedes > lorry < field situation[2].text',
      'situation text changed: driver. > owner. < field situation[2].text',
    ],
  ],
  ['comments', (open) => addComment(open, 3, 'Is that so?'), ['comment : Is that so?']],
];

/** Edits of looks: each by itself, since they touch what other edits change. */
const looks: typeof edits = [
  [
    'a word made bold',
    (open) =>
      change(open, slidePart(open, slide('situation')), (xml) =>
        xml.replace(
          /<a:r>(<a:rPr[^>]*)>(<\/a:rPr><a:t>)([^<]*)three guards([^<]*<\/a:t><\/a:r>)/u,
          '<a:r>$1>$2$3</a:t></a:r><a:r>$1 b="1">$2three guards</a:t></a:r><a:r>$1>$2$4',
        ),
      ),
    ['situation look changed: words “three guards” plain > bold < template briefing/situation.hbs'],
  ],
  [
    'two cells merged, with the words of both',
    (open) => change(open, slidePart(open, slide('casualties')), (xml) => mergeCells(xml)),
    ['casualties look changed: merged cells none > row 2, columns 2 to 3 < template partials/casualty-table.hbs'],
  ],
  [
    'two cells merged, with other words',
    (open) => change(open, slidePart(open, slide('casualties')), (xml) => mergeCells(xml, 'at least ')),
    [
      'casualties cell changed:  > at least < template partials/casualty-table.hbs',
      'casualties look changed: merged cells none > row 2, columns 2 to 3 < template partials/casualty-table.hbs',
    ],
  ],
];

describe('an edited deck', () => {
  it.each(edits)('%s', (_, edit, told) => expect(tell(traceEdit(edit))).toEqual(told));

  it.each(looks)('%s', (_, edit, told) => expect(tell(traceEdit(edit))).toEqual(told));

  it('says all of it at once', () => {
    const together = edits.filter(([what]) => !/slide (?:less|more|moved|twice)|comments|cell|words of one/u.test(what));
    const told = tell(
      traceEdit((open) => {
        for (const [, edit] of together) edit(open);
      }),
    );
    expect([...told].sort()).toEqual(together.flatMap(([, , lines]) => lines).sort());
  });
});

it('a deck read back says text by text what its pages say', () => {
  const words = (all: readonly { kind: string; shape: string; place: readonly number[]; text: string }[]) =>
    all.map(({ kind, shape, place, text }) => [kind, shape, place, text]);
  expect(built.slides.map(({ units }) => words(units))).toEqual(pages.map((page) => words(unitsOf(page))));
});

describe('programs that save it', () => {
  const whole = (edit: (xml: string) => string) => (open: OpenDeck) => {
    for (const part of open.slides) open.parts.set(part, new TextEncoder().encode(edit(textOf(open, part))));
  };

  it.each<[string, (xml: string) => string]>([
    [
      'split runs',
      (xml) =>
        xml.replaceAll(
          /<a:r>(<a:rPr(?:(?!<a:t>).)*)<a:t>([^<]{2})([^<]+)<\/a:t><\/a:r>/gsu,
          '<a:r>$1<a:t>$2</a:t></a:r><a:r>$1<a:t>$3</a:t></a:r>',
        ),
    ],
    ['write other blanks', (xml) => xml.replaceAll(/(?<=<a:t>[^<]*) (?=[^<]*<\/a:t>)/gu, '\u00a0')],
    [
      'break lines',
      (xml) =>
        xml.replaceAll(
          /(<a:r>(?:(?!<a:t>).)*<a:t>[^<]*?) ([^<]*<\/a:t><\/a:r>)/gsu,
          (found, one, two) => `${one}</a:t></a:r><a:br/>${/^<a:r>.*?<a:t>/su.exec(found)?.[0]}${two}`,
        ),
    ],
    ['call shapes otherwise', (xml) => xml.replaceAll(/(<p:cNvPr id=")(\d+)(" name=")[^"]*"/gu, '$19$2$3Shape $2"')],
    ['forget the names of slides', (xml) => xml.replace(/<p:cSld name="[^"]*"/u, '<p:cSld')],
  ])('%s, and nothing is told', (_, edit) => expect(tell(traceEdit(whole(edit)))).toEqual([]));
});
