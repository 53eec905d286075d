/** Words of sources in other languages are marked as such, in the deck, its notes and the preview. */
import { parseXml } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { writePptx } from '../src/export/pptx/write-pptx.ts';
import { openMemory } from '../src/foundation/memory/memory.ts';
import { noteOf } from '../src/layout/plain-text.ts';
import { textItem } from '../src/layout/text-item.ts';
import { isMarkup } from '../src/render/escape.ts';
import type { HelperCall } from '../src/render/helpers/helper.ts';
import { textHelpers } from '../src/render/helpers/text-helpers.ts';
import { loadMetrics } from '../src/text/load-metrics.ts';
import { elements, openPackage } from './support/pptx-package.ts';
import { box, page, run, testDeck } from './support/pptx-pages.ts';

const foreign = textHelpers.find(({ name }) => name === 'foreign');
const call: HelperCall = {
  options: {},
  locale: 'en-GB',
  memory: openMemory(),
  label: () => undefined,
  fail: () => undefined,
};
const said = (text: string, language: unknown): unknown => {
  const value = foreign?.run([text, language], call);
  return isMarkup(value) ? value.markup : value;
};

it('the helper marks words of another language, and leaves alone those of the deck and of none that is known', () => {
  expect(said('通报 <1>', 'zh')).toBe('<span lang="zh">通报 &lt;1&gt;</span>');
  expect(said('Bericht', 'German')).toBe('<span lang="de">Bericht</span>');
  expect(['en', 'English', 'some dialect', ''].map((language) => said('Report', language))).toEqual(
    Array.from({ length: 4 }, () => 'Report'),
  );
});

const origin = {};
const plain = { bold: false, italic: false, superscript: false, small: false, origin };

it('notes keep links and languages, and join what is alike', () => {
  const link = { kind: 'url', href: 'https://example.org/a' } as const;
  const note = noteOf({
    style: 'body',
    align: 'left',
    origin,
    runs: [
      { ...plain, text: 'See ' },
      { ...plain, bold: true, text: 'this: ' },
      { ...plain, text: 'page', link },
      { ...plain, text: ' and ' },
      { ...plain, text: 'بيان', language: 'ar' },
      { ...plain, text: '1', superscript: true, link: { kind: 'source', id: 'S1' } },
    ],
  });
  expect(note).toEqual({
    text: 'See this: page and بيان1',
    runs: [{ text: 'See this: ' }, { text: 'page', link }, { text: ' and ' }, { text: 'بيان', language: 'ar' }, { text: '1' }],
  });
});

it('a link in the notes is a relationship of their page', async () => {
  const own = page('p', []);
  const runs = [run('page', { link: { kind: 'url', href: 'https://example.org/a[1]' } }), run('بيان', { language: 'ar' })];
  const { body } = textItem({ name: 'Notes', box: box(0, 0, 400, 40), runs }, loadMetrics());
  const noted = { ...own, notes: ['page'], notesPage: { ...own.notesPage, text: { ...own.notesPage.text, body } } };
  const open = openPackage(await writePptx([noted], testDeck));
  const links = elements(parseXml(open.text('ppt/notesSlides/_rels/notesSlide1.xml.rels')), 'Relationship').filter(
    ({ attributes }) => attributes.TargetMode === 'External',
  );
  expect(links.map(({ attributes }) => attributes.Target)).toEqual(['https://example.org/a%5B1%5D']);
  const notes = parseXml(open.text('ppt/notesSlides/notesSlide1.xml'));
  expect(elements(notes, 'a:hlinkClick').map(({ attributes }) => attributes['r:id'])).toEqual(
    links.map(({ attributes }) => attributes.Id),
  );
  expect(elements(notes, 'a:rPr').map(({ attributes }) => attributes.lang)).toContain('ar-SA');
});
