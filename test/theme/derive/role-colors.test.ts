import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/base/color/changes.ts';
import { type Palette, schemeColor, solid } from '../../../src/base/color/color.ts';
import { fromHex, toHex, toHsl } from '../../../src/base/color/rgb.ts';
import { checkContrast } from '../../../src/theme/check-contrast.ts';
import { contrast } from '../../../src/theme/contrast.ts';
import { deriveColors, hexes } from '../../../src/theme/derive/role-colors.ts';
import type { Ground } from '../../../src/theme/derive/role-frame.ts';
import { look } from '../../layout/test-look.ts';

const tones = look.theme.colors;
const paletteOf = (colors: Readonly<Record<string, string>>): Palette => ({
  theme: new Map(Object.entries({ dk1: '#000000', lt1: '#FFFFFF', accent1: '#1F4E79', hlink: '#0563C1', ...colors })),
  map: new Map([
    ['tx1', 'dk1'],
    ['bg1', 'lt1'],
  ]),
});
const ground = (...colors: readonly string[]): Ground => ({
  kind: 'plain',
  colors: [solid(colors[0] ?? '#FFFFFF'), ...colors.slice(1).map(solid)],
  origin: 'test',
});
const white: Ground = { kind: 'plain', colors: [schemeColor('bg1', paletteOf({})) ?? solid('#FFFFFF')], origin: 'test' };
const black = schemeColor('tx1', paletteOf({})) ?? solid('#000000');

describe('deriveColors', () => {
  it('keeps what can be read, as colours of the theme', () => {
    const colors = deriveColors(black, white, { palette: paletteOf({}), tones });
    expect(colors.ink).toMatchObject({ hex: '#000000', scheme: 'tx1', changes: [] });
    expect(colors.accent).toMatchObject({ hex: '#1F4E79', scheme: 'accent1', changes: [] });
    expect(colors.link).toMatchObject({ hex: '#0563C1', scheme: 'hlink' });
    expect(colors.panel).toMatchObject({ hex: '#F0F0F0', scheme: 'bg1', changes: [{ name: 'lumMod', value: 0.94 }] });
    expect(colors.muted).toMatchObject({ hex: '#595959', scheme: 'tx1' });
    expect(colors.reported).toEqual(solid(tones.reported));
  });

  it('darkens a pale accent in steps, and says them', () => {
    const { accent } = deriveColors(black, white, { palette: paletteOf({ accent1: '#5B9BD5' }), tones });
    expect(accent.scheme).toBe('accent1');
    expect(accent.changes).toHaveLength(1);
    expect(contrast(accent.hex, '#F0F0F0')).toBeGreaterThanOrEqual(4.5);
    const { rgb } = applyChanges({ rgb: fromHex('#5B9BD5'), alpha: 1 }, accent.changes);
    expect(toHex(rgb)).toBe(accent.hex);
  });

  it('lightens on a dark page, and keeps the hue of every tone', () => {
    const colors = deriveColors(solid('#FFFFFF'), ground('#002060'), { palette: paletteOf({}), tones });
    for (const role of ['reported', 'assessed', 'disputed', 'denied', 'accent'] as const) {
      expect(contrast(colors[role].hex, '#002060')).toBeGreaterThanOrEqual(4.5);
      const from = role === 'accent' ? '#1F4E79' : tones[role];
      const [was, is] = [toHsl(fromHex(from))[0], toHsl(fromHex(colors[role].hex))[0]];
      expect(Math.abs(was - is)).toBeLessThan(0.03);
    }
  });

  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

  it('passes the check of themes on any ground, with any ink, accent and link', () => {
    fc.assert(
      fc.property(hex, hex, hex, hex, (paper, ink, accent1, hlink) => {
        const colors = deriveColors(solid(ink), ground(paper), { palette: paletteOf({ accent1, hlink }), tones });
        expect(checkContrast({ ...look.theme, colors: hexes(colors) }, () => undefined)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
