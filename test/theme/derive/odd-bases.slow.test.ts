/** Templates bent at random, part by part: a theme or a diagnostic, never a crash, and never a number that is none. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpack } from '../../../src/base/package/packed.ts';
import { readZip } from '../../../src/base/package/read-zip.ts';
import { readBase } from '../../../src/base/read-base.ts';
import { pack, writeZip } from '../../../src/export/pptx/package/zip.ts';
import { loadMetrics } from '../../../src/text/load-metrics.ts';
import { checkContrast } from '../../../src/theme/check-contrast.ts';
import { deriveTheme } from '../../../src/theme/derive/derive-theme.ts';
import { look } from '../../layout/test-look.ts';
import { artPicture, artShape, basePackage, solidFill, usualLayouts } from '../../support/base-package.ts';

const metrics = loadMetrics();
const art = artShape([0, 0, 960, 60], solidFill('003366'), { words: 'Ministry' }) + artPicture([800, 480, 120, 40], 'rIdX');
const layouts = usualLayouts([960, 540]).map((layout, index) => (index % 2 === 0 ? layout : { ...layout, art }));
const original = new Map(
  [...readZip(basePackage({ masters: [{ layouts }, {}], slides: 2, macros: true }))].map(([name, packed]) => [
    name,
    unpack(packed),
  ]),
);
const names = [...original.keys()];

const values = [
  '',
  '-1',
  '0',
  '1',
  'true',
  'NaN',
  '99999999999999999999',
  '-914400',
  'vert',
  '1e9',
  'x',
  'FFFFFF',
  'phClr',
  '../../..',
  'rId1',
  '0%',
];
const change = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), at: fc.nat(), value: fc.constantFrom(...values) }),
  fc.record({ kind: fc.constant('element' as const), at: fc.nat(), value: fc.constantFrom('drop', 'double', 'empty') }),
  fc.record({ kind: fc.constant('part' as const), at: fc.nat(), value: fc.constantFrom('drop', 'empty', 'cut') }),
);

function bend(text: string, { kind, at, value }: { kind: string; at: number; value: string }): string {
  if (kind === 'value') {
    const found = [...text.matchAll(/="([^"]*)"/gu)];
    const one = found[at % Math.max(1, found.length)];
    return one ? `${text.slice(0, one.index)}="${value}"${text.slice(one.index + one[0].length)}` : text;
  }
  const found = [...text.matchAll(/<(\w+:\w+)\b[^>]*\/>|<(\w+:\w+)\b[^>]*>(?:(?!<\2\b)[\s\S])*?<\/\2>/gu)];
  const one = found[at % Math.max(1, found.length)];
  if (!one) return text;
  const put = value === 'drop' ? '' : value === 'double' ? one[0] + one[0] : one[0].replace(/>[\s\S]*</u, '><');
  return text.slice(0, one.index) + put + text.slice(one.index + one[0].length);
}

const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null && !(value instanceof Map) && !(value instanceof Uint8Array)
      ? Object.values(value).flatMap(numbersIn)
      : [];

/** 1 for a theme, 0 for what was told. */
function judge(zip: Uint8Array): number {
  const { value: base, diagnostics } = readBase(zip, { file: 'odd.potx' });
  if (!base) {
    expect(diagnostics.map(({ code }) => code)).toEqual(['BAS001']);
    return 0;
  }
  const deps = { file: 'odd.potx', spanOf: () => undefined, otherwise: look.theme, wishes: {}, metrics };
  const { value, diagnostics: told } = deriveTheme(base, deps);
  if (!value) {
    expect(told.some(({ severity, code }) => severity === 'error' && /^BAS0(?:03|07)$/u.test(code))).toBe(true);
    return 0;
  }
  const { base: own, ...plain } = value;
  expect(numbersIn([plain, own.frames]).every(Number.isFinite)).toBe(true);
  expect(checkContrast({ ...look.theme, colors: value.colors }, () => undefined)).toEqual([]);
  return 1;
}

it('a bent template is a theme that can be read, or is told', () => {
  let themes = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(names.length - 1), change), { minLength: 1, maxLength: 4 }), (changes) => {
      const parts = new Map(original);
      for (const [index, each] of changes) {
        const name = names[index] ?? '';
        const content = parts.get(name);
        if (!content) continue;
        if (each.kind === 'part' && each.value === 'drop') parts.delete(name);
        else if (each.kind === 'part') parts.set(name, content.subarray(0, each.value === 'cut' ? each.at % content.length : 0));
        else parts.set(name, new TextEncoder().encode(bend(new TextDecoder().decode(content), each)));
      }
      themes += judge(writeZip([...parts].map(([name, content]) => [name, pack(content)])));
    }),
    { numRuns: 400 },
  );
  expect(themes).toBeGreaterThan(90);
});
