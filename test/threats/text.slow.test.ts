/** What an analyst types, or copies from a page that somebody else wrote, stays text in every place that shows it. */
import { read } from '@e965/xlsx';
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../src/foundation/address/safe-address.ts';
import { smallBriefing } from '../fuzz/small-briefing.ts';
import { makeWorkbook } from '../support/chart-workbook.ts';
import { elements, openPackage } from '../support/pptx-package.ts';
import { spiked } from './spiked.ts';
import { buildThreat, slideOf } from './threat-case.ts';

describe('text of a briefing', () => {
  it.each([
    '</p></slide><slide id="evil"><h1>x</h1></slide>',
    ']]><!--&#0;&bogus;<?x?><!DOCTYPE a>',
    '{{title}}{{> frame}}{{{x}}}',
    '" onclick="x" \' <a href=javascript:x>',
    '</a:t></a:r></a:p><p:sp/>',
    '_x0000_ _x000D_ \u202e\u2066 \u0000\u0007\u001b[31m \ufffe',
  ])('becomes no markup, template or XML in any field: %j', async (spike) => {
    const { errors, faults, compiled } = await buildThreat({ fields: spiked(smallBriefing, spike) as Record<string, unknown> });
    expect([errors, faults]).toEqual([[], []]);
    expect(compiled.pages?.some(({ name }) => name === 'evil')).toBe(false);
  });

  it('with special names as keys or ids is refused or shown, and changes nothing else', async () => {
    for (const name of ['constructor', 'prototype', 'hasOwnProperty', 'toString', '__proto__']) {
      const field = await buildThreat({
        text: `${JSON.stringify(smallBriefing).slice(0, -1)},${JSON.stringify(name)}:{"polluted":1}}`,
      });
      expect([name, field.faults, field.errors]).toEqual([name, [], [expect.stringContaining(`BRF001 unknown field: ${name}`)]]);
      const id = await buildThreat({ text: JSON.stringify(smallBriefing).replaceAll('"S1"', JSON.stringify(name)) });
      expect([name, id.faults]).toEqual([name, []]);
      expect(id.errors.filter((error) => !/^BRF003 invalid sources\[\d\]\.id/u.test(error))).toEqual([]);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('links', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:x',
    '\u0001javascript:x',
    'javascript&#58;x',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://a/b',
    'ms-word:ofe|u|http://x',
    '\\\\host\\share',
    '//host/x',
    'http:',
    'mailto:',
    'blob:http://x',
    'view-source:http://x',
    '\u202ehttp://x',
  ];

  it.each(bad)('%j leads nowhere', (address) => expect(safeAddress(address)).toBeUndefined());

  it.each(bad.filter((address) => !address.includes('&')))(
    'in a template or a source, %j makes no relationship',
    async (address) => {
      const sources = (smallBriefing.sources as readonly object[]).map((source) => ({ ...source, url: address }));
      const slide = slideOf('{{#each sources as |s|}}<a href="{{optional s.url}}">x</a>{{/each}}');
      const linked = await buildThreat({ fields: { sources }, slide });
      expect(linked.faults).toEqual([]);
      expect(linked.bytes).toBeUndefined();
      const listed = await buildThreat({ fields: { sources } });
      expect(listed.faults).toEqual([]);
      const targets = listed.bytes ? externalTargets(listed.open()) : [];
      expect(targets.filter((target) => !/^(?:https?:\/\/|mailto:)/u.test(target))).toEqual([]);
    },
  );

  const externalTargets = (open: ReturnType<typeof openPackage>): readonly string[] =>
    open.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => elements(parseXml(open.text(name)), 'Relationship'))
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target ?? '');
});

describe('data sheets of charts', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1', '\r\n=1', "=cmd|' /C calc'!A0", '＝1'])(
    '%j stays text',
    async (text) => {
      const open = openPackage(
        await makeWorkbook([
          ['', text],
          [text, 1],
        ]),
      );
      const sheet = parseXml(open.text('xl/worksheets/sheet1.xml'));
      expect(elements(sheet, 'f')).toEqual([]);
      const cells = elements(sheet, 'c').filter(({ attributes }) => attributes.r === 'A2' || attributes.r === 'B1');
      expect(cells.map(({ attributes }) => [attributes.t, attributes.s])).toEqual([
        ['s', '1'],
        ['s', '1'],
      ]);
      expect(open.text('xl/styles.xml')).toContain('quotePrefix="1"');
      expect(open.names.filter((name) => /external|connections|macro|vba/iu.test(name))).toEqual([]);
    },
  );

  it('hold every text letter for letter, also what a workbook would read as the number of a character', async () => {
    const typed = fc
      .array(fc.constantFrom('_', 'x', 'X', '0041', '005F', '_x0041_', '_x000D_', 'bc', 'ж', ' '), { minLength: 1, maxLength: 6 })
      .map((parts) => `a${parts.join('')}z`);
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const book = read(
          await makeWorkbook([
            ['', text],
            [text, 1],
          ]),
        );
        const cells = [book.Sheets.Sheet1?.A2, book.Sheets.Sheet1?.B1];
        expect(cells.map((cell) => (cell as { v?: unknown } | undefined)?.v)).toEqual([text, text]);
      }),
      { numRuns: 30 },
    );
  });
});
