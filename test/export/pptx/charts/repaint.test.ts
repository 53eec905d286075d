import { describe, expect, it } from 'vitest';
import { solid } from '../../../../src/base/color/color.ts';
import type { ChartFacts } from '../../../../src/export/pptx/charts/chart-xml.ts';
import { repaint } from '../../../../src/export/pptx/charts/repaint.ts';
import { makeBasePaint } from '../../../../src/export/pptx/graft/base-paint.ts';
import { makePaint } from '../../../../src/export/pptx/paint.ts';
import { readXml, writeXml } from '../../../../src/export/pptx/xml-tree.ts';
import type { RoleColors } from '../../../../src/theme/theme.ts';
import { testDeck } from '../../../support/pptx-pages.ts';

const { colors } = testDeck.theme;
const fill = (color: string) => `<a:solidFill>${color}</a:solidFill>`;
const slot = (name: string) => fill(`<a:schemeClr val="${name}"/>`);
const rgb = (hex: string) => fill(`<a:srgbClr val="${hex.replace('#', '').toUpperCase()}"/>`);

const painted = (fills: string, paint: ChartFacts['paint']): string =>
  writeXml(repaint(readXml(`<c>${fills}</c>`), { paint, language: 'en', direction: 'ltr', line: colors.line })).replace(
    /^.*<c>|<\/c>$/gsu,
    '',
  );

/** A template whose roles have no slot, or another than ours. */
const others = {
  ...Object.fromEntries(Object.keys(colors).map((role) => [role, solid('#0A0B0C')])),
  ink: { ...solid('#FFFFFF'), scheme: 'bg1' },
  accent: { ...solid('#123456'), scheme: 'accent2', changes: [{ name: 'lumMod', value: 0.5 }] },
  reported: { ...solid('#654321'), scheme: 'accent1' },
} as unknown as RoleColors;

describe('repaint', () => {
  it('leaves slots as they are where the theme is our own, and shades light lines', () => {
    const paint = makePaint(colors);
    const slots = slot('tx1') + slot('accent1') + slot('accent2');
    expect(painted(slots, paint)).toBe(slots);
    expect(painted(rgb(colors.line), paint)).toBe(paint('line'));
    expect(paint('line')).toContain('<a:schemeClr val="tx2"><');
  });

  it('puts a template’s own colours for the roles, each once', () => {
    const paint = makeBasePaint(others);
    expect(painted(slot('tx1') + slot('accent1') + slot('accent2') + slot('tx2') + rgb(colors.line), paint)).toBe(
      slot('bg1') +
        fill('<a:schemeClr val="accent2"><a:lumMod val="50000"/></a:schemeClr>') +
        slot('accent1') +
        rgb('#0A0B0C') +
        rgb('#0A0B0C'),
    );
  });

  it('leaves what is no role: colours of their own, slots that nobody has', () => {
    const kept = rgb('#C0FFEE') + slot('folHlink');
    expect(painted(kept, makeBasePaint(others))).toBe(kept);
  });
});
