/** “Trojan Source”: characters that nobody sees cannot turn what stands beside them, and are told of, wherever they stand. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSlides } from '../../src/export/preview/draw-slides.ts';
import { smallBriefing } from '../fuzz/small-briefing.ts';
import { type OpenPackage, openPackage } from '../support/pptx-package.ts';
import { spiked } from './spiked.ts';
import { type Built, buildThreat, slideOf } from './threat-case.ts';

/** What of a text reaches beyond its end: overrides and embeddings, and isolates that are not closed within it. */
function reach(text: string): string | undefined {
  if (/[\u202A-\u202E]/u.test(text)) return `turns what follows: ${JSON.stringify(text)}`;
  let open = 0;
  for (const [character] of text.matchAll(/[\u2066-\u2069]/gu)) {
    open += character === '\u2069' ? -1 : 1;
    if (open < 0) break;
  }
  return open === 0 ? undefined : `is not closed: ${JSON.stringify(text)}`;
}

/** Every text and every attribute of an element and those in it. */
function textsOf(element: XmlElement): readonly string[] {
  const within = element.children.flatMap((child) =>
    child instanceof XmlElement ? textsOf(child) : child instanceof XmlText ? [child.text] : [],
  );
  return [...Object.values(element.attributes), ...(element.name === 'a:p' ? withIsolates(within) : within)];
}

/** What keeps a link apart stands in runs of its own before and behind it, which hold nothing else: with it they are one text. */
function withIsolates(texts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let begun: string | undefined;
  for (const text of texts) {
    if (/^[\u2066-\u2068]+$/u.test(text)) begun = (begun ?? '') + text;
    else if (begun === undefined) joined.push(text);
    else if (/^\u2069+$/u.test(text)) {
      joined.push(begun + text);
      begun = undefined;
    } else begun += text;
  }
  return begun === undefined ? joined : [...joined, begun];
}

/** Of every part of a package, and of the workbooks in it. */
const reachesOf = (open: OpenPackage): readonly string[] =>
  open.names.flatMap((name) => {
    if (reach(name) !== undefined) return [name];
    if (name.endsWith('.xlsx')) return reachesOf(openPackage(open.bytes(name)));
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    const { root } = parseXml(open.text(name));
    return (root ? textsOf(root) : []).flatMap((text) => reach(text) ?? []).map((why) => `${name} ${why}`);
  });

function previewReaches({ compiled }: Built): readonly string[] {
  const { pages, facts } = compiled;
  if (!pages || !facts) throw new Error('no deck');
  return drawSlides(pages, facts).slides.flatMap(({ svg }) => {
    const { root } = parseXml(svg);
    return (root ? textsOf(root) : []).flatMap((text) => reach(text) ?? []);
  });
}

const warnings = ({ compiled }: Built): readonly string[] =>
  compiled.diagnostics
    .filter(({ code }) => code === 'YML010')
    .map(({ severity, span, message }) => `${severity} ${span?.file}:${span?.line}:${span?.column} ${message}`);

const turning = fc
  .array(fc.constantFrom(...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C\n א1a*. '.split('')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.join(''));

describe('characters that change the order of text', () => {
  it('reach no further than their own text in any part of a deck, nor in the preview', async () => {
    await fc.assert(
      fc.asyncProperty(turning, turning, async (spike, inTemplate) => {
        const fields = spiked(smallBriefing, spike) as Record<string, unknown>;
        const labels = `method:\n  title: ${JSON.stringify(`x${inTemplate}`)}\n`;
        const built = await buildThreat({ fields, files: { 'templates/labels/zz.yaml': labels } });
        expect([built.errors, built.faults]).toEqual([[], []]);
        expect(reachesOf(built.open())).toEqual([]);
        expect(previewReaches(built)).toEqual([]);
        const own = await buildThreat({
          fields,
          slide: slideOf(`${inTemplate.replaceAll(/./gsu, (each) => `&#${each.codePointAt(0)};`)}{{title}}`),
        });
        expect(own.errors).toEqual([]);
        expect(reachesOf(own.open())).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('are found by these tests where they are', () => {
    expect(reach('a\u202Eb')).toBeDefined();
    expect(reach('a\u2067b')).toBeDefined();
    expect(reach('a\u2069\u2067b')).toBeDefined();
    expect(reach('a\u2067b\u2069')).toBeUndefined();
  });

  it.each([...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C'])(
    'are told of at their place in a title: %j',
    async (character) => {
      const text = JSON.stringify({ ...smallBriefing, title: `Four ${character}dead` }).replace('"title"', '\n"title"');
      const [first, ...more] = warnings(await buildThreat({ text }));
      expect(first).toMatch(/^warning briefings\/fuzzed\.yaml:2:9 invalid direction character: U\+[0-9A-F]{4}$/u);
      expect(more).toEqual([]);
    },
  );

  it('are told of where YAML writes them by number, in remarks, and in names of fields', async () => {
    const text = JSON.stringify(smallBriefing, null, 2).replace('Isfara', 'Isfara\\u202e');
    expect(warnings(await buildThreat({ text: `# see \u2067here\n${text}` }))).toEqual([
      'warning briefings/fuzzed.yaml:1:7 invalid direction character: U+2067',
      'warning briefings/fuzzed.yaml:5:15 invalid direction character: U+202E',
    ]);
    const named = await buildThreat({ text: text.replace('"subtitle"', '"sub\u202Etitle"').replace('\\u202e', '') });
    expect(named.errors).toEqual(['BRF001 unknown field: sub\u202Etitle']);
    expect(warnings(named)).toEqual(['warning briefings/fuzzed.yaml:4:3 invalid direction character: U+202E']);
  });

  it('are told of in templates, as they are and by number, and in labels', async () => {
    const slide = `${slideOf('a&#x202e;b')}\n{{!-- \u2066 --}}`;
    expect(warnings(await buildThreat({ slide }))).toEqual([
      'warning templates/briefing/gaps.hbs:1:33 invalid direction character: U+202E',
      'warning templates/briefing/gaps.hbs:2:7 invalid direction character: U+2066',
    ]);
    const built = await buildThreat({
      slide: slideOf('{{label "own"}}'),
      fields: { language: 'zz' },
      files: { 'templates/labels/zz.yaml': 'own: "a\\u202eb"\n' },
    });
    expect(warnings(built)).toContain('warning templates/labels/zz.yaml:1:6 invalid direction character: U+202E');
  });

  it('stay where they belong: marks and isolates in names in two directions', async () => {
    const title = 'The group \u2068\u05E9\u05DC\u05D5\u05DD (2)\u2069 and \u05D0\u05D1\u200E 3';
    const built = await buildThreat({ fields: { title }, slide: slideOf('{{title}}') });
    expect(built.open().text('ppt/slides/slide1.xml')).toContain(title);
    const marked = await buildThreat({ fields: { title: '\u05D0\u05D1\u200F! 3' } });
    expect(warnings(marked)).toEqual([]);
  });

  it('are not mended in an address, but refused', async () => {
    const sources = [{ ...(smallBriefing.sources as readonly object[])[0], url: 'https://example.org/\u202Ecod.exe' }];
    const { errors } = await buildThreat({ fields: { sources } });
    expect(errors[0]).toMatch(/^BRF003 invalid sources\[0\]\.url/u);
  });
});

describe('texts that cannot be seen', () => {
  const unseen = [
    '\u200B',
    '\u00A0',
    '\u3000',
    '\u2800',
    '\u3164',
    '\u115F\u1160',
    '\uFFA0',
    '\u00AD',
    '\uFE0F',
    '\u{E0041}',
    '\u{E0100}',
    '\u202E',
    '\u2066\u2069',
    '\u180E',
    '\u2060',
    '\uFEFF',
    '\u034F',
    '\u{1D159}',
    ' \u200D\u200C ',
  ];

  it.each(unseen)('are no title: %j', async (title) => {
    const { errors, faults } = await buildThreat({ fields: { title } });
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^BRF019 invisible title: nothing but U\+/u)]);
  });

  it.each(unseen)('are no name, and no id: %j', async (text) => {
    const named = await buildThreat({
      fields: {
        parties: [
          { id: 'g', name: text, side: 'state' },
          { id: 'a', name: 'A', side: 'attackers' },
        ],
      },
    });
    expect(named.errors).toEqual([expect.stringMatching(/^BRF019 invisible parties\[0\]\.name/u)]);
    const id = await buildThreat({
      fields: {
        parties: [
          { id: 'g', name: 'G', side: 'state' },
          { id: 'a', name: 'A', side: 'attackers' },
          { id: text, name: 'X', side: 'state' },
        ],
      },
    });
    expect(id.errors).toEqual([expect.stringMatching(/^BRF019 invisible parties\[2\]\.id/u)]);
  });

  it('are no part of an id, whatever stands beside them', async () => {
    const { errors } = await buildThreat({ text: JSON.stringify(smallBriefing).replaceAll('"S1"', '"S1\u3164"') });
    expect(errors).toContainEqual(expect.stringMatching(/^BRF003 invalid sources\[0\]\.id/u));
  });

  it('are no title in a template', async () => {
    const { errors } = await buildThreat({ slide: '<slide id="x"><h1>&#x200b;\u3164</h1><p>x</p></slide>' });
    expect(errors).toEqual(['MUP005 missing title: <h1> is empty']);
  });

  it('are no hindrance beside what can be seen: joiners of emoji and of Persian', async () => {
    const { errors } = await buildThreat({ fields: { title: '👩‍👩‍👧 می‌خواهم ⚠\uFE0F' } });
    expect(errors).toEqual([]);
  });
});
