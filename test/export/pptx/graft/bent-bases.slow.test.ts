/** Templates bent on purpose: a deck on each is sound, and breaks no rule that its template does not break. */
import { describe, expect, it } from 'vitest';
import { exportPptx } from '../../../../src/export/pptx/export-pptx.ts';
import { artShape, type BaseSpec, basePackage, usualLayouts } from '../../../support/base-package.ts';
import { compileOnBase } from '../../../support/deck-on-base.ts';
import { checkPackage } from '../../../support/pptx-package.ts';
import { sdkErrors } from '../../../support/sdk-errors.ts';

const layouts = usualLayouts([960, 540]);
const dark = '<p:bgPr><a:solidFill><a:srgbClr val="102040"/></a:solidFill><a:effectLst/></p:bgPr>';
const withoutFoot = layouts.map((layout) => ({
  ...layout,
  slots: layout.slots.filter(({ type }) => !['dt', 'ftr', 'sldNum'].includes(type ?? '')),
}));

const bent: readonly (readonly [name: string, spec: BaseSpec])[] = [
  ['as usual', {}],
  ['of 4:3', { size: [720, 540] }],
  ['of A4 upright', { size: [595, 842] }],
  ['dark, its colours turned round', { masters: [{ background: dark, map: { bg1: 'dk1', tx1: 'lt1' } }] }],
  ['with sample slides, sections and shows', { slides: 5, sections: true, customShow: true }],
  ['with macros', { macros: true }],
  ['with a linked picture', { linkedPicture: true }],
  ['without a notes master', { notesMaster: false }],
  ['without footers', { masters: [{ layouts: withoutFoot }] }],
  ['with layouts the other way round', { masters: [{ layouts: [...layouts].reverse() }] }],
  ['with two masters', { masters: [{}, { themeName: 'Other', colors: { accent1: '7A1F1F' } }] }],
  [
    'whose layout turns the colours',
    { masters: [{ layouts: layouts.map((each, index) => (index === 0 ? { ...each, map: turned() } : each)) }] },
  ],
  [
    'with a seal in the corner',
    { masters: [{ art: artShape([840, 440, 100, 80], '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>') }] },
  ],
  ['that begins with another number', { firstNumber: 0 }],
];

function turned(): string {
  const same = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  return `bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" ${same.map((name) => `${name}="${name}"`).join(' ')}`;
}

it.each(bent.filter(([name]) => /usual|two masters/u.test(name)))(
  'a deck on a template %s has the same bytes again',
  async (_name, spec) => {
    const base = basePackage(spec);
    const [first, second] = [await exportPptx(compileOnBase(base)), await exportPptx(compileOnBase(base))];
    expect(Buffer.compare(first, second)).toBe(0);
  },
);

describe.each(bent)('a deck on a template %s', (_name, spec) => {
  it('is sound', async () => {
    const base = basePackage(spec);
    const compiled = compileOnBase(base);
    expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const first = await exportPptx(compiled);
    expect(checkPackage(first)).toEqual([]);
    const found = await sdkErrors(first);
    // Asked of the template only where something is found, which it may have had before.
    const own = new Set(found.length === 0 ? [] : (await sdkErrors(base)).map(withoutPlace));
    expect(found.filter((each) => !own.has(withoutPlace(each)))).toEqual([]);
  });
});

/** The validator names the part in front. */
const withoutPlace = (line: string): string => line.replace(/\d+/gu, '');
