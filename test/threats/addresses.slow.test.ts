/** An address in a deck leads where a reader of it believes: what is shown is linked, and nothing else. */
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../fuzz/small-briefing.ts';
import { elements } from '../support/pptx-package.ts';
import { type Built, buildThreat, slideOf } from './threat-case.ts';

const withUrl = (url: string, title = 'Report') => ({
  sources: (smallBriefing.sources as readonly object[]).map((source, index) =>
    index === 0 ? { ...source, url, title } : source,
  ),
});

const targets = ({ open }: Built): readonly string[] => [
  ...new Set(
    open()
      .names.filter((name) => name.endsWith('.rels'))
      .flatMap((name) => elements(parseXml(open().text(name)), 'Relationship'))
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target ?? ''),
  ),
];

/** Addresses that stand on slides and in notes as text. */
const shownIn = ({ open }: Built): readonly string[] => [
  ...new Set(
    open()
      .names.filter((name) => /^ppt\/(?:slides|notesSlides)\/[^/]*\.xml$/u.test(name))
      .flatMap((name) => elements(parseXml(open().text(name)), 'a:p'))
      .flatMap((paragraph) => paragraph.text.replaceAll('\u200B', '').match(/(?:https?:\/\/|mailto:)\S+/gu) ?? []),
  ),
];

const warnings = ({ compiled }: Built): readonly string[] =>
  compiled.diagnostics
    .filter(({ code }) => code === 'BRF018')
    .map(({ severity, span, message }) => `${severity} ${span?.file.split('/').at(-1)} ${message}`);

describe('an address of a source', () => {
  it.each([
    ['HTTPS://Example.ORG:443/a/../b', 'https://example.org/b', 'https://example.org/b'],
    ['https://пример.рф/путь', 'https://пример.рф/путь', 'https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C'],
    ['https://exаmple.org/a', 'https://xn--exmple-4nf.org/a', 'https://xn--exmple-4nf.org/a'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('is shown as it is linked: %s', async (url, shown, linked) => {
    const built = await buildThreat({ fields: withUrl(url) });
    expect([built.errors, built.faults]).toEqual([[], []]);
    expect(targets(built)).toEqual([linked]);
    expect(shownIn(built)).toEqual([shown]);
    const isDoubtful = shown.includes('xn--');
    expect(warnings(built)).toEqual(isDoubtful ? [`warning fuzzed.yaml address that can be taken for another: ${shown}`] : []);
  });

  it.each([
    'https://user:pw@host.example/',
    'https://evil.example\\@good.example/',
    'https://good.example\t.evil.example/',
    'https://good.example\n.evil.example/',
    'https://good.example\u00AD.evil.example/',
    'https://good.example/ x',
    'https://%65vil.example/',
    'http://0x7f.1/',
    'https:/evil.example/',
    'mailto:desk@example.org?bcc=other@example.org',
  ])('that is read in two ways is refused, with what to do: %j', async (url) => {
    const { errors, compiled, faults } = await buildThreat({ fields: withUrl(url) });
    expect([errors, faults]).toEqual([[expect.stringMatching(/^BRF003 invalid sources\[0\]\.url/u)], []]);
    expect(compiled.diagnostics.find(({ code }) => code === 'BRF003')?.hints[0]).toMatch(
      /^it has a|^it has more|^write an address/u,
    );
    const linked = await buildThreat({
      slide: slideOf(`<a href="${url.replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}">x</a>`),
    });
    expect(linked.errors).toEqual([expect.stringMatching(/^MUP007 link that may not stand in a deck/u)]);
  });
});

describe('the words of a link', () => {
  it('that name another address are told of, in a source and in a template', async () => {
    const listed = await buildThreat({ fields: withUrl('https://evil.example/x', 'https://good.example/') });
    expect(warnings(listed)).toEqual([
      'warning sources.hbs link that says another address: https://good.example/ leads to https://evil.example/x',
    ]);
    const linked = await buildThreat({ slide: slideOf('<a href="https://evil.example/"><b>www.good</b>.example</a>') });
    expect(warnings(linked)).toEqual([
      'warning gaps.hbs link that says another address: www.good.example leads to https://evil.example/',
    ]);
    for (const words of ['https://good.ex', 'https://good.example/other', 'https://good.example.evil.example']) {
      const slide = slideOf(`<a href="https://good.example/page">${words}</a>`);
      expect(warnings(await buildThreat({ slide }))).toHaveLength(1);
    }
    const letters = await buildThreat({ slide: slideOf('<a href="https://exаmple.org/">x</a>') });
    expect(warnings(letters)).toEqual(['warning gaps.hbs address that can be taken for another: https://xn--exmple-4nf.org/']);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org', 'http://www.example.org/'],
    ['https://example.org/a/b?c=1', 'https://example.org/a'],
    ['https://example.org/archive/b', 'https://example.org/arch…'],
    ['https://example.org/a', 'The report'],
    ['https://example.org/a', 'example.org'],
  ])('that name the same one, or none, are as good as any: %s, %s', async (href, words) => {
    const built = await buildThreat({ slide: slideOf(`<a href="${href}">${words}</a>`) });
    expect([built.errors, warnings(built)]).toEqual([[], []]);
  });
});
