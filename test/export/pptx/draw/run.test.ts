import { describe, expect, it } from 'vitest';
import { drawRun } from '../../../../src/export/pptx/draw/run.ts';
import type { StyledRun } from '../../../../src/text/body.ts';
import { elements } from '../../../support/pptx-package.ts';
import { run } from '../../../support/pptx-pages.ts';
import { drawn, makeSlide } from '../../../support/pptx-slide.ts';

const sourcePages = new Map([
  ['s1', 4],
  ['lost', 40],
]);
const draw = (one: StyledRun, slide = makeSlide({}, { sourcePages })) => drawn(drawRun(one, { slide, role: 'body' }));

describe('drawRun', () => {
  it('says language, size, weight, colour and font of every run', () => {
    const root = draw(run('x', { size: 12, bold: true, italic: true, superscript: true, color: 'denied', language: 'ru' }));
    expect(elements(root, 'a:rPr')[0]?.attributes).toEqual({
      lang: 'ru-RU',
      sz: '1200',
      b: '1',
      i: '1',
      baseline: '30000',
      dirty: '0',
    });
    expect(elements(root, 'a:schemeClr')[0]?.attributes.val).toBe('accent5');
    expect(elements(root, 'a:latin')[0]?.attributes.typeface).toBe('+mn-lt');
  });

  it('turns line feeds into breaks', () => {
    expect(elements(draw(run('a\n\nb\n'))).flatMap(({ name, text }) => (['a:t', 'a:br'].includes(name) ? [text] : []))).toEqual([
      'a',
      '',
      '',
      'b',
      '',
    ]);
  });

  it('links to an address once a slide, however often it is named', () => {
    const slide = makeSlide({ relationships: [{ id: 'rId2', type: 'slideLayout', target: 'x' }] });
    const link = { kind: 'url', href: 'https://example.org/?a=1&b=2' } as const;
    draw(run('a', { link }), slide);
    draw(run('b', { link }), slide);
    expect(slide.relationships.slice(1)).toEqual([
      { id: 'rId3', type: 'hyperlink', target: 'https://example.org/?a=1&b=2', isExternal: true },
    ]);
  });

  it('jumps to the page of a source, and is plain text where there is none', () => {
    const target = (id: string) => elements(draw(run('1', { link: { kind: 'source', id } })), 'a:hlinkClick')[0]?.attributes;
    expect(target('s1')).toMatchObject({ action: 'ppaction://hlinksldjump' });
    expect([target('unlisted'), target('lost')]).toEqual([undefined, undefined]);
  });

  it('keeps a colour of its own on a link, and leaves the theme’s to the theme', () => {
    const link = { kind: 'url', href: 'https://example.org' } as const;
    expect(elements(draw(run('1', { color: 'muted', link })), 'ahyp:hlinkClr')).toHaveLength(1);
    expect(elements(draw(run('1', { color: 'link', link })), 'ahyp:hlinkClr')).toHaveLength(0);
  });
});
