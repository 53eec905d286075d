/** The whole pipeline: what an analyst types arrives as typed, and mistakes of all stages have an address. */

import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../src/compilation.ts';
import { compile } from '../src/compile.ts';
import { exportPptx } from '../src/export/pptx/export-pptx.ts';
import { withoutIsolates } from '../src/foundation/characters/writing-direction.ts';
import { HostError } from '../src/foundation/host/host.ts';
import type { Workshop } from '../src/workshop.ts';
import { bodyText, tablesOf, textsOf } from './layout/page-text.ts';
import { briefingWith } from './support/briefing-of-one-text.ts';
import { workshop } from './support/compile-briefing.ts';
import { elements, openPackage } from './support/pptx-package.ts';

const build = (text: string, tools: Workshop = workshop): Compilation => compile({ file: 'b.yaml', text }, tools);
const squeeze = (text: string): string => withoutIsolates(text).replaceAll(/[\s\u200B]+/gu, '');

function shown({ pages = [] }: Compilation): string {
  const texts = pages.flatMap((page) => [
    ...textsOf(page).map(({ body }) => bodyText(body)),
    ...tablesOf(page).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ body }) => bodyText(body)))),
    ...page.notes,
  ]);
  return squeeze(texts.join('\n'));
}

describe('text is text', () => {
  it.each([
    ['markup', 'a < b && c > "d" </slide><slide id="x"> <b>no</b> &amp; &#65;'],
    ['template', '{{title}} {{#each x}} {{{raw}}} {{!-- c --}} \\{{x}}'],
    ['scripts', 'Лаккон Ўзбек Қайроққум Тоҷик 北京 العربية עברית 👩‍👧‍👦 e\u0301'],
    ['formula', '=HYPERLINK("http://x","y") +1 @sum'],
    ['quotes', `it's "so" \`called\` a=b 'c'`],
  ])('%s arrives as typed', async (_name, text) => {
    const compiled = build(briefingWith(text));
    expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const said = shown(compiled);
    expect(said.split(squeeze(text)).length - 1).toBeGreaterThan(15);
    const open = openPackage(await exportPptx(compiled));
    const slides = open.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    const inFile = squeeze(
      slides
        .map((name) =>
          elements(parseXml(open.text(name)), 'a:t')
            .map((run) => run.text)
            .join(''),
        )
        .join('\n'),
    );
    expect(inFile.split(squeeze(text)).length - 1).toBeGreaterThan(10);
  });
});

describe('mistakes of every stage have an address', () => {
  const withFile = (path: string, change: (text: string) => string): Workshop => ({
    ...workshop,
    host: {
      ...workshop.host,
      readText: (asked) => (asked === path ? change(workshop.host.readText(asked)) : workshop.host.readText(asked)),
    },
  });
  const isfara = workshop.host.readText('briefings/isfara-2006.yaml');
  const first = ({ diagnostics }: Compilation) => diagnostics.find(({ severity }) => severity === 'error');

  it('a field that is not there: the template, and the record it was asked of', () => {
    const tools = withFile('templates/partials/materiel-table.hbs', (text) => text.replace('{{row.item}}', '{{row.itme}}'));
    expect(first(build(isfara, tools))).toMatchObject({
      code: 'TPL004',
      message: 'unknown field: itme',
      span: { file: 'templates/partials/materiel-table.hbs', line: 5, column: 13 },
    });
  });

  it('a value that the analyst left out and the template needs: both lines', () => {
    const tools = withFile('templates/briefing/where.hbs', (text) =>
      text.replace('{{#if place.own_precision}}<br/>{{place.own_precision}}{{/if}}', '{{place.precision}}'),
    );
    const text = isfara.replace('    precision: The village is known; the post of 2006 is not located.\n', '');
    const found = first(build(text, tools));
    expect(found).toMatchObject({ code: 'TPL005', span: { file: 'templates/briefing/where.hbs' } });
    const line = text.split('\n').findIndex((each) => each.includes('- id: lyakkon')) + 1;
    expect(found?.related[0]?.span).toMatchObject({ file: 'b.yaml', line });
  });

  it('a helper nobody knows and a partial that is missing: both in one run', () => {
    const tools = withFile('templates/briefing/questions.hbs', (text) => `${text}{{shout "x"}}{{> nowhere}}`);
    const codes = build(isfara, tools).diagnostics.map(({ code, span }) => [code, span?.file]);
    expect(codes).toEqual([
      ['TPL002', 'templates/briefing/questions.hbs'],
      ['TPL003', 'templates/briefing/questions.hbs'],
    ]);
  });

  it('an element nobody knows', () => {
    const tools = withFile('templates/briefing/questions.hbs', (text) => text.replace('<h1>', '<blink/><h1>'));
    expect(first(build(isfara, tools))).toMatchObject({
      code: 'MUP002',
      span: { file: 'templates/briefing/questions.hbs', line: 5, column: 3 },
    });
  });

  it('a theme with a colour too pale to read', () => {
    const tools = withFile('templates/themes/default.yaml', (text) => text.replace(/^(\s*muted:).*$/mu, '$1 "#DDDDDD"'));
    expect(first(build(isfara, tools))).toMatchObject({ code: 'THM002', span: { file: 'templates/themes/default.yaml' } });
  });

  it('text that fits no slide: the slide, the box, by how much, both lines', () => {
    const text = isfara.replace(/^title: .*$/mu, `title: ${'Long words without end '.repeat(60)}`);
    const found = build(text).diagnostics.find(({ message }) => message.includes('Title'));
    expect(found).toMatchObject({ code: 'LAY001', span: { file: 'templates/briefing/title.hbs' } });
    expect(found?.message).toMatch(/\d+ pt/u);
    expect(found?.related[0]?.span).toMatchObject({ file: 'b.yaml', line: 7 });
  });

  it('a template set, a theme or a language that is not there', () => {
    const missing = (path: string): never => {
      throw new HostError(path, 'missing', 'there is no such file');
    };
    const tools: Workshop = {
      ...workshop,
      host: { ...workshop.host, readText: (path) => (path.includes('nosuch') ? missing(path) : workshop.host.readText(path)) },
    };
    expect(first(compile({ file: 'b.yaml', text: isfara, template: 'breifing' }, tools))).toMatchObject({
      code: 'TPL007',
      hints: expect.arrayContaining([expect.stringContaining('briefing')]),
    });
    expect(first(compile({ file: 'b.yaml', text: isfara, theme: 'nosuch' }, tools))).toMatchObject({ code: 'THM001' });
  });
});
