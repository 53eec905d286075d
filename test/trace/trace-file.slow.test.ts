/** Decks edited, traced and applied in a project; and files that are no deck, or none that can be traced. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trace } from '../../src/cli/commands/trace.ts';
import { writeZip } from '../../src/export/pptx/package/zip.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import type { PageUnit } from '../../src/layout/page-units.ts';
import { unitsOf } from '../../src/layout/page-units.ts';
import { applyTrace } from '../../src/project/apply-trace.ts';
import { buildFile } from '../../src/project/build-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { traceFile } from '../../src/project/trace-file.ts';
import { carry } from '../../src/trace/carry.ts';
import { readDeck } from '../../src/trace/read-deck.ts';
import { traceReportShape } from '../../src/trace/report-shape.ts';
import { fakeTalk } from '../cli/fake-talk.ts';
import {
  addSlide,
  change,
  changeOrder,
  copyOf,
  notesPart,
  type OpenDeck,
  openDeck,
  reword,
  saveDeck,
  slidePart,
  textOf,
} from '../support/edit-deck.ts';
import { makePng } from '../support/make-picture.ts';
import { checkPackage } from '../support/pptx-package.ts';
import { makeProject } from '../support/run-command.ts';
import { sdkErrors } from '../support/sdk-errors.ts';
import { put, tiny } from '../support/tiny-project.ts';

const text = (name: string): string => readFileSync(`briefings/${name}.yaml`, 'utf8');
let folder = '';
/** What is parsed, measured and laid out once is not done again for each test. */
const { metrics, atlas } = openWorkshop('.');
const kept = { metrics, atlas, memory: openMemory(), deckMemory: openMemory() };
const open = () => ({ ...openWorkshop(folder), ...kept });
const read = (name: string): string => readFileSync(join(folder, `briefings/${name}.yaml`), 'utf8');

beforeEach(() => {
  folder = makeProject();
  for (const name of ['exercise-flood', 'exercise-grid']) put(folder, `briefings/${name}.yaml`, text(name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function built(name: string): Promise<Uint8Array> {
  const { bytes } = await buildFile(`briefings/${name}.yaml`, open(), {});
  if (!bytes) throw new Error(`${name} is not built`);
  return bytes;
}

async function edited(name: string, edit: (deck: OpenDeck) => void): Promise<Uint8Array> {
  const deck = openDeck(await built(name));
  edit(deck);
  return saveDeck(deck);
}

async function call(
  bytes: Uint8Array,
  options: { apply?: boolean; dry?: boolean; format?: 'text' | 'json' } = {},
  briefing?: string,
) {
  mkdirSync(join(folder, 'out'), { recursive: true });
  writeFileSync(join(folder, 'out/edited.pptx'), bytes);
  const talk = fakeTalk();
  const status = await trace('out/edited.pptx', briefing, { format: 'text', ...options }, { workshop: open(), talk, folder });
  return { status, said: talk.said, data: talk.printed.join('\n') };
}

describe('--apply', () => {
  it.each(['isfara-2006', 'exercise-flood', 'exercise-grid'])(
    'of %s builds a deck that says what the edited one said',
    async (name) => {
      const bytes = await built(name);
      const original = openDeck(bytes);
      const { pages = [], compiled = undefined } = { pages: (await buildFile(`briefings/${name}.yaml`, open(), {})).pages };
      expect(compiled).toBeUndefined();
      // Texts that are shown once, whole, and can be found in the XML as one run.
      const units = pages.flatMap((page, index) => unitsOf(page).map((unit) => ({ unit, slide: index + 1 })));
      const plain = units.filter(
        ({ unit, slide }) =>
          isPlain(unit) &&
          textOf(original, slidePart(original, slide)).includes(`<a:t>${unit.text}</a:t>`) &&
          !units.some((other) => other.unit !== unit && sharesPath(other.unit, unit)),
      );
      expect(plain.length).toBeGreaterThan(10);
      let written = 0;
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(plain, { minLength: 1, maxLength: 6 }), async (chosen) => {
          const deck = copyOf(original);
          for (const { unit, slide } of chosen) reword(deck, slide, unit.text.split(' ')[1] ?? '', 'Edited', unit.text);
          const { found, compiled: made } = await traceFile({ file: 'd.pptx', bytes: saveDeck(deck) }, undefined, open());
          if (!found || !made) throw new Error('not traced');
          const applied = applyTrace(found, made, open());
          if (!applied) throw new Error('not applied');
          put(folder, `briefings/${name}.yaml`, applied.after);
          const after = await buildFile(`briefings/${name}.yaml`, open(), {});
          put(folder, `briefings/${name}.yaml`, text(name));
          const left = applied.rest.flatMap(({ changes }) => changes.map(({ after: words }) => words));
          const says = new Set((after.pages ?? []).flatMap(unitsOf).map((unit) => unit.text));
          const wished = found.slides.flatMap(({ changes }) => changes.map(({ after: words = '' }) => words));
          expect(wished.length).toBe(chosen.length);
          for (const words of wished) expect(says.has(words) || left.includes(words), words).toBe(true);
          // Every line that does not hold one of the fields is as it was.
          const old = new Set(applied.before.split('\n'));
          const others = applied.after.split('\n').filter((line) => !old.has(line));
          expect(others.length).toBeLessThanOrEqual(applied.written.length + 1);
          // What is computed is not written, and stays in the list.
          expect(applied.written.length + left.length).toBeGreaterThan(0);
          written += applied.written.length;
        }),
        { numRuns: 2 },
      );
      expect(written).toBeGreaterThan(0);
    },
  );

  it('writes the order of slides, and what was deleted, so that the next deck has them', async () => {
    const bytes = await edited('isfara-2006', (deck) =>
      changeOrder(deck, (ids) => {
        const [moved = ''] = ids.slice(5, 6);
        const rest = ids.filter((_, index) => index !== 5 && index !== 6);
        return [...rest.slice(0, 2), moved, ...rest.slice(2)];
      }),
    );
    const before = await buildFile('briefings/isfara-2006.yaml', open(), {});
    const names = (before.pages ?? []).map(({ name }) => name);
    const { data } = await call(bytes, { apply: true });
    expect(data).toContain('out/edited.pptx: nothing else was changed by hand');
    const after = await buildFile('briefings/isfara-2006.yaml', open(), {});
    const wished = names.filter((_, index) => index !== 5 && index !== 6);
    wished.splice(2, 0, names[5] ?? '');
    expect((after.pages ?? []).map(({ name }) => name)).toEqual(wished);
    expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    // What the briefing says by now is told no more of the deck that it was taken from.
    expect((await call(bytes)).data).toContain('out/edited.pptx: nothing was changed by hand');
  });

  it('tells the colours of the theme that were changed, and nothing else', async () => {
    const bytes = await edited('isfara-2006', (deck) =>
      change(deck, 'ppt/theme/theme1.xml', (xml) => xml.replace(/(<a:accent2>\s*<a:srgbClr val=")[0-9A-F]{6}/u, '$1CC0011')),
    );
    const { data } = await call(bytes);
    expect(data).toMatch(/^theme of the deck\n {2}accent2: [0-9A-F]{6} → CC0011\n.*\n\n.*: 1 colour of the theme changed;/u);
    const { data: json } = await call(bytes, { format: 'json' });
    expect(traceReportShape.parse(JSON.parse(json)).colors).toMatchObject([{ name: 'accent2', after: 'CC0011' }]);
  });

  it('takes words that have come into the briefing for no edit, behind which stands by now that they changed', async () => {
    for (const name of ['solvent-spill.yaml', 'editions/solvent-spill.1.yaml', 'editions/solvent-spill.2.yaml'])
      put(folder, `briefings/${name}`, readFileSync(`test/fixtures/editions/${name}`, 'utf8'));
    const bytes = await edited('solvent-spill', (deck) => {
      const part = deck.slides.find((each) => textOf(deck, each).includes('<a:t>A boom was laid at the weir')) ?? '';
      change(deck, part, (xml) =>
        xml
          .replace('<a:t>07:30', '<a:t>07:45')
          .replace('<a:t>A boom was laid at the weir', '<a:t>A long boom was laid at the weir'),
      );
    });
    expect((await call(bytes, { apply: true })).data).toContain('2 fields written');
    expect((await call(bytes)).data).toContain('out/edited.pptx: nothing was changed by hand');
  });

  it('keeps two slides that share a page on one page where that page was hidden', async () => {
    for (const name of ['solvent-spill.yaml', 'editions/solvent-spill.1.yaml', 'editions/solvent-spill.2.yaml'])
      put(folder, `briefings/${name}`, readFileSync(`test/fixtures/editions/${name}`, 'utf8'));
    const before = openDeck(await built('solvent-spill'));
    const bytes = await edited('solvent-spill', (deck) => {
      const part = deck.slides.find((each) => textOf(deck, each).includes('<p:cSld name="casualties"')) ?? '';
      change(deck, part, (xml) => xml.replace('<p:sld ', '<p:sld show="0" '));
    });
    expect((await call(bytes, { apply: true })).data).toContain('slides_hidden: [casualties, figures]');
    const after = openDeck(await built('solvent-spill'));
    expect(after.slides).toHaveLength(before.slides.length);
    expect(after.read.slides.map(({ isHidden, name }) => (isHidden ? name : '')).join('')).toBe('casualties');
  });

  it('keeps hidden what was hidden, and shows again what is no longer', async () => {
    const bytes = await edited('isfara-2006', (deck) =>
      change(deck, slidePart(deck, 8), (xml) => xml.replace('<p:sld ', '<p:sld show="0" ')),
    );
    expect((await call(bytes, { apply: true })).data).toContain('slides_hidden');
    const next = await built('isfara-2006');
    const hidden = (deck: OpenDeck) =>
      deck.slides.flatMap((part, index) => (textOf(deck, part).includes('<p:sld xmlns') ? [] : [index]));
    const shows = (deck: OpenDeck) => deck.slides.filter((part) => /<p:sld [^>]*show="0"/u.test(textOf(deck, part))).length;
    expect([hidden(openDeck(next)), shows(openDeck(next)), checkPackage(next)]).toEqual([[], 1, []]);
    expect((await call(next)).data).toContain('nothing was changed by hand');
    const shown = await edited('isfara-2006', (deck) => change(deck, slidePart(deck, 8), (xml) => xml.replace(' show="0"', '')));
    expect((await call(shown)).data).toContain('the slide is no longer hidden');
    await call(shown, { apply: true });
    expect(read('isfara-2006')).toContain('slides_hidden: []');
    expect(shows(openDeck(await built('isfara-2006')))).toBe(0);
  });

  it('writes a place name that was changed on a map into the line of the place', async () => {
    const bytes = await edited('isfara-2006', (deck) => {
      const map = deck.slides.findIndex((part) => textOf(deck, part).includes('<p:cSld name="where"')) + 1;
      change(deck, slidePart(deck, map), (xml) => xml.replace('<a:t>Lyakkon</a:t>', '<a:t>Lakkon</a:t>'));
    });
    const { data } = await call(bytes, { apply: true });
    expect(data).toContain('1 field written');
    expect(read('isfara-2006')).toMatch(/id: lyakkon\s+name: Lakkon|id: lyakkon, name: Lakkon/u);
    expect(data).toContain('with them, other words change on these slides: title');
  });

  it('is JSON of the shape that its schema says', async () => {
    const bytes = await edited('isfara-2006', (deck) => reword(deck, 4, 'three guards', 'four guards'));
    const { data } = await call(bytes, { format: 'json', apply: true, dry: true });
    expect(traceReportShape.parse(JSON.parse(data)).written).toHaveLength(1);
  });

  it('writes a figure into the one report that says it', async () => {
    put(folder, 'briefings/exercise-ferry.yaml', text('exercise-ferry'));
    const bytes = await edited('exercise-ferry', (deck) => {
      const slide = deck.slides.findIndex((part) => textOf(deck, part).includes('name="Casualties table"')) + 1;
      change(deck, slidePart(deck, slide), (xml) => xml.replace('<a:t>37</a:t>', '<a:t>36</a:t>'));
    });
    const { said, data } = await call(bytes, { apply: true });
    expect([data, said.join()].join()).toContain('1 field written');
    expect(read('exercise-ferry')).toContain('{ source: S3, value: 36, as_of: 2030-09-17');
  });

  it('writes words, a number and a headline, once; a second call finds the rest only', async () => {
    const bytes = await edited('isfara-2006', (deck) => {
      reword(deck, 4, 'three guards', 'four guards');
      reword(deck, 7, 'lost', 'had');
      change(deck, slidePart(deck, 7), (xml) => xml.replace('<a:t>3</a:t>', '<a:t>4</a:t>'));
      change(deck, slidePart(deck, 10), (xml) => xml.replace('<p:sld ', '<p:sld show="0" '));
    });
    const before = read('isfara-2006');
    const dry = await call(bytes, { apply: true, dry: true });
    expect([dry.status, read('isfara-2006')]).toEqual([0, before]);
    const { status, data } = await call(bytes, { apply: true });
    expect([status, data]).toEqual([0, expect.stringContaining('4 fields written')]);
    const after = read('isfara-2006');
    const lines = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(lines.map((line) => line.trim().slice(0, 40))).toEqual([
      expect.stringContaining('casualties: '),
      'slides_hidden: [accused]',
      expect.stringContaining('- { text: "At 02:00 on 12 May 2006'),
      'killed: 4',
    ]);
    expect(dry.data.replace('4 fields would be written', '4 fields written')).toBe(data);
    const again = await call(bytes, { apply: true });
    expect(again.data).toContain('nothing else was changed by hand');
    expect(read('isfara-2006')).toBe(after);
  });

  it('leaves a line alone that has changed since, and says that the briefing has', async () => {
    const bytes = await edited('isfara-2006', (deck) => {
      reword(deck, 4, 'three guards', 'four guards');
      reword(deck, 4, 'damaged car', 'old car');
    });
    const changed = read('isfara-2006').replace('killed three guards', 'killed several guards');
    put(folder, 'briefings/isfara-2006.yaml', changed);
    const { status, said, data } = await call(bytes, { apply: true });
    expect([status, said[0]]).toEqual([0, expect.stringMatching(/^out\/edited\.pptx:1:1: TRC004: note: /u)]);
    expect(read('isfara-2006')).toBe(changed.replace('left the damaged car', 'left the old car'));
    expect(data).toContain('put in, or changed: “At 02:00 on 12 May 2006');
  });

  it('writes nothing where two slides want two things of one field', async () => {
    const bytes = await edited('exercise-flood', (deck) => {
      const shown = deck.read.slides.flatMap(({ units }, index) =>
        units.some((unit) => unit.text === 'Villa Arvela') ? [index + 1] : [],
      );
      shown.slice(0, 2).forEach((slide, index) => {
        reword(deck, slide, 'Villa Arvela', `Villa ${index}`, 'Villa Arvela');
      });
    });
    const before = read('exercise-flood');
    expect((await call(bytes, { apply: true })).status).toBe(0);
    expect(read('exercise-flood')).toBe(before);
  });
});

const isPlain = ({ text: words, pieces, kind }: PageUnit): boolean =>
  kind !== 'notes' &&
  kind !== 'picture' &&
  pieces.length === 1 &&
  /^\p{L}+ \p{Ll}+ /u.test(words) &&
  /^[^&<>"'’“”]*$/u.test(words);
const sharesPath = (one: PageUnit, other: PageUnit): boolean => pathOf(one) !== undefined && pathOf(one) === pathOf(other);
const pathOf = ({ pieces }: PageUnit): string | undefined => pieces[0]?.origin?.path;

describe('--carry', () => {
  const own = (deck: OpenDeck) => {
    change(deck, notesPart(deck, 4), (xml) => xml.replace(/<a:t>Size of[^<]*/u, '<a:t>Say this &amp; that'));
    addSlide(deck, 'Our own view', 'Seen from here');
    changeOrder(deck, (ids) => [...ids.slice(0, 5), ids.at(-1) ?? '', ...ids.slice(5, -1)]);
    const part = 'ppt/slides/slide901.xml';
    deck.parts.set('ppt/media/photo.png', makePng(4, 3));
    change(deck, '[Content_Types].xml', (xml) =>
      xml.replace('</Types>', '<Override PartName="/ppt/media/photo.png" ContentType="image/png"/></Types>'),
    );
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    change(deck, 'ppt/slides/_rels/slide901.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${office}/image" Target="../media/photo.png"/><Relationship Id="rId3" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId4" Type="${office}/hyperlink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
      ),
    );
    change(deck, part, (xml) =>
      xml
        .replace('<a:rPr lang="en"/>', '<a:rPr lang="en"><a:hlinkClick r:id="rId3"/></a:rPr>')
        .replace('<a:rPr lang="en"/>', '<a:rPr lang="en"><a:hlinkClick r:id="rId4"/></a:rPr>')
        .replace(
          '</p:spTree>',
          '<p:pic><p:nvPicPr><p:cNvPr id="9" name="Photo" descr="A photo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="1" y="1"/><a:ext cx="9999" cy="9999"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic></p:spTree>',
        ),
    );
  };

  async function carried(bytes: Uint8Array, name = 'isfara-2006') {
    const fresh = await buildFile(`briefings/${name}.yaml`, open(), {});
    const { found } = await traceFile({ file: 'd.pptx', bytes }, undefined, open());
    if (!found || !fresh.bytes) throw new Error('not traced');
    return carry(
      fresh.bytes,
      found,
      (fresh.pages ?? []).map(({ name }) => name),
    );
  }

  it('puts notes and a slide of one’s own into a sound deck, where they stood', async () => {
    const { bytes, taken, left } = await carried(await edited('isfara-2006', own));
    expect([taken.length, left]).toEqual([2, []]);
    expect(checkPackage(bytes)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    const { slides, package: opened } = readDeck(bytes);
    expect(slides[5]).toMatchObject({
      title: 'Our own view',
      units: [{ kind: 'title' }, { text: 'Seen from here' }, { kind: 'picture' }],
    });
    expect(slides[3]?.units.filter(({ kind }) => kind === 'notes')[0]?.text).toBe('Say this & that');
    const links = opened.relationships.get(slides[5]?.part ?? '') ?? [];
    expect(links.flatMap(({ outside }) => outside ?? [])).toEqual(['https://example.org/']);
    // Once more, of what was carried: the same.
    const again = await carried(bytes);
    expect(readDeck(again.bytes).slides.map(({ units }) => units)).toEqual(slides.map(({ units }) => units));
  });

  it('brings back no number that the old deck computed, and says where a note speaks of one', async () => {
    const bytes = await edited('isfara-2006', (deck) =>
      change(deck, notesPart(deck, 4), (xml) => xml.replace(/(<a:t>Size of[^<]*)/u, '$1 Ask for the names.')),
    );
    const old = openDeck(bytes).read.slides[3]?.units.find(({ kind }) => kind === 'notes')?.text ?? '';
    put(folder, 'briefings/isfara-2006.yaml', read('isfara-2006').replace(/size: ?(?:at least )?\d+/u, 'size: at least 19'));
    const { bytes: young, taken, stale } = await carried(bytes);
    const said = readDeck(young).slides[3]?.units.flatMap(({ kind, text }) => (kind === 'notes' ? [text] : [])) ?? [];
    expect(taken).toEqual([expect.stringMatching(/^notes of “.*”: 1 paragraph of your own; all others are computed anew$/u)]);
    expect(said[0]).toMatch(/^Size of.*at least 19/u);
    expect(said[1]).toBe(old);
    expect(stale).toEqual([
      expect.stringMatching(/^slide 4 \(“.*”\): your note says “.*\d.*”, and what is computed now is “.*19/u),
    ]);
  });

  it('takes a chart with its workbook, and bold notes as they are', async () => {
    const bytes = await edited('isfara-2006-reports', (deck) => {
      addSlide(deck, 'Our own figures', 'Counted here');
      const charts = deck.read.package;
      const from = deck.slides.find((part) => (charts.relationships.get(part) ?? []).some(({ type }) => type === 'chart')) ?? '';
      const chart = charts.relationships.get(from)?.find(({ type }) => type === 'chart')?.target ?? '';
      const frame =
        /<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*?<c:chart .*?<\/p:graphicFrame>/su.exec(textOf(deck, from))?.[0] ?? '';
      const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      change(deck, 'ppt/slides/_rels/slide901.xml.rels', (xml) =>
        xml.replace('</Relationships>', `<Relationship Id="rId9" Type="${office}/chart" Target="/${chart}"/></Relationships>`),
      );
      change(deck, 'ppt/slides/slide901.xml', (xml) =>
        xml.replace('</p:spTree>', `${frame.replace(/r:id="[^"]*"/u, 'r:id="rId9"')}</p:spTree>`),
      );
      change(deck, notesPart(deck, 3), (xml) =>
        xml.replace(/<a:t>[^<]+<\/a:t><\/a:r>/u, (run) => `${run}<a:r><a:rPr lang="en" b="1"/><a:t> Loudly</a:t></a:r>`),
      );
    });
    const { bytes: young, taken, left } = await carried(bytes, 'isfara-2006-reports');
    expect([taken.length, left]).toEqual([2, []]);
    expect(checkPackage(young)).toEqual([]);
    expect(await sdkErrors(young)).toEqual([]);
    const made = openDeck(young);
    const own = made.read.slides.find(({ title }) => title === 'Our own figures');
    expect(own?.charts[0]?.points.length).toBeGreaterThan(0);
    expect([...made.parts.keys()].filter((part) => /^ppt\/embeddings\/own-.*\.xlsx$/u.test(part))).toHaveLength(1);
    expect(textOf(made, notesPart(made, 3))).toMatch(/<a:rPr[^>]* b="1"[^>]*>(?:(?!<a:t>).)*<a:t> Loudly/su);
  });

  it('leaves notes of a slide that says something else by now, and slides with what a deck runs', async () => {
    const bytes = await edited('isfara-2006', (deck) => {
      own(deck);
      change(deck, 'ppt/slides/_rels/slide901.xml.rels', (xml) => xml.replace('relationships/image', 'relationships/oleObject'));
    });
    put(folder, 'briefings/isfara-2006.yaml', read('isfara-2006').replace('killed three guards', 'killed several guards'));
    const { taken, left } = await carried(bytes);
    expect(taken).toEqual([]);
    expect(left).toEqual([
      expect.stringMatching(/^notes of “.*”: the new slide says something else$/u),
      'slide “Our own view”: it holds an embedded document; copy it in PowerPoint',
    ]);
  });
});

describe('a file that cannot be traced', () => {
  const without = (bytes: Uint8Array, part: string) => {
    const deck = openDeck(bytes);
    return writeZip([...deck.parts].flatMap(([name, content]) => (name === part ? [] : [[name, content] as const])));
  };

  it.each<[what: string, make: (deck: Uint8Array) => Uint8Array, code: string, words: RegExp]>([
    ['nothing', () => new Uint8Array(), 'TRC001', /it is no PowerPoint file/u],
    ['a text', () => Buffer.from('a text'), 'TRC001', /it is no PowerPoint file/u],
    ['half a deck', (deck) => deck.subarray(0, deck.length / 2), 'TRC001', /its end is missing/u],
    [
      'a deck with a password',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'TRC001',
      /it is locked with a password/u,
    ],
    ['a deck without a slide that it lists', (deck) => without(deck, 'ppt/slides/slide4.xml'), 'TRC002', /./u],
    [
      'a deck whose slide is nested without end',
      (deck) => {
        const one = openDeck(deck);
        change(one, slidePart(one, 1), (xml) =>
          xml.replace('</p:spTree>', `${'<p:grpSp>'.repeat(5000)}${'</p:grpSp>'.repeat(5000)}</p:spTree>`),
        );
        return saveDeck(one);
      },
      'TRC001',
      /too deep/u,
    ],
    [
      'a deck that says nothing of itself',
      (deck) => without(deck, 'docProps/custom.xml'),
      'TRC002',
      /no Briefdeck built the deck/u,
    ],
  ])('%s: %s', async (what, make, code, words) => {
    const { status, said } = await call(make(await built('isfara-2006')));
    if (what.startsWith('a deck without a slide')) return void expect([0, 1]).toContain(status);
    expect([status, said[0]]).toEqual([1, expect.stringMatching(new RegExp(`^out/edited\\.pptx:1:1: ${code}: `, 'u'))]);
    expect(said[0]).toMatch(words);
    expect(said[1]).toMatch(/^ {2}hint: /u);
  });

  it('is traced all the same where the briefing is named', async () => {
    const bytes = without(await built('isfara-2006'), 'docProps/custom.xml');
    const { status, said, data } = await call(bytes, {}, 'briefings/isfara-2006.yaml');
    expect([status, said[0]]).toEqual([0, expect.stringContaining('TRC004: warning: the deck is held against')]);
    expect(data).toBe('out/edited.pptx: nothing was changed by hand; built of briefings/isfara-2006.yaml');
  });

  it('is one of another project, of another Briefdeck, or of a briefing with mistakes', async () => {
    const bytes = await built('isfara-2006');
    const other = await edited('isfara-2006', (deck) =>
      change(deck, 'docProps/custom.xml', (xml) => xml.replace('<vt:lpwstr>1;title', '<vt:lpwstr>9;title')),
    );
    expect((await call(other)).data).toContain('nothing was changed');
    put(folder, 'briefings/isfara-2006.yaml', 'briefdeck: 1\ntitle: [');
    expect((await call(bytes)).said.join('\n')).toContain('TRC003: briefings/isfara-2006.yaml makes no deck');
    rmSync(join(folder, 'briefings/isfara-2006.yaml'));
    expect(await call(bytes)).toMatchObject({
      status: 1,
      said: [
        expect.stringContaining('TRC002: the briefing that the deck was built of is not in this project'),
        expect.stringMatching(/^ {2}hint: /u),
      ],
    });
  });
});

it('a picture that was replaced is told with its line', async () => {
  put(
    folder,
    'briefings/isfara-2006.yaml',
    `${text('isfara-2006')}images: [{ id: post, file: post.png, alt: A post, caption: A post., sources: [S1] }]\n`,
  );
  writeFileSync(join(folder, 'briefings/post.png'), makePng(40, 30));
  const bytes = await edited('isfara-2006', (deck) => void deck.parts.set('ppt/media/image1.png', makePng(30, 40)));
  expect((await call(bytes)).data).toMatch(
    / {2}picture in Picture: replaced\n {4}from briefings\/isfara-2006\.yaml:\d+:\d+ \(images\[0\]\)/u,
  );
});

it('entities that a deck declares are not replaced', async () => {
  const bytes = await edited('isfara-2006', (deck) =>
    change(deck, slidePart(deck, 1), (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>').replace('Attacks', '&b;')),
  );
  expect((await call(bytes)).data).toContain('title: “Attacks” → “&b;”');
});

it('a deck that leads to a briefing elsewhere leads nowhere', async () => {
  put(folder, 'other/raid.yaml', tiny());
  const bytes = await edited('isfara-2006', (deck) =>
    change(deck, 'docProps/custom.xml', (xml) => xml.replace(/(?<=<vt:lpwstr>briefing=)[\w-]+/u, '../other/raid')),
  );
  expect(await call(bytes)).toMatchObject({ status: 1 });
});

it('as JSON it has the same in it, and nothing else', async () => {
  const bytes = await edited('isfara-2006', (deck) => reword(deck, 4, 'three guards', 'four guards'));
  const { status, data } = await call(bytes, { format: 'json' });
  const told = JSON.parse(data);
  expect([status, told.briefdeck_trace, told.basis, told.isWritten]).toEqual([0, 1, 'as built', false]);
  expect(told.written).toEqual([{ path: 'situation[0].text', value: expect.stringContaining('four guards') }]);
  expect(told.slides).toHaveLength(1);
  expect(told.slides[0].changes[0].edits).toEqual([
    {
      before: 'three',
      after: 'four',
      origins: [
        expect.objectContaining({ kind: 'field', path: 'situation[0].text', spans: [expect.objectContaining({ line: 187 })] }),
      ],
    },
  ]);
});
