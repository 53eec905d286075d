import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solid } from '../../src/base/color/color.ts';
import { mix } from '../../src/base/color/rgb.ts';
import { contrast, luminance } from '../../src/theme/contrast.ts';
import { coverField, fieldWash } from '../../src/theme/cover-grid.ts';
import { readable } from '../../src/theme/derive/role-colors.ts';
import { mapLook } from '../figures/map/map-look.ts';

const light = mapLook.theme.colors;
const dark = { ...light, paper: '#101820', ink: '#F3F6F8', accent: '#6CC4DB' };

test('on light paper the field is the accent itself', () => {
  expect(coverField(light)).toEqual({ transparency: 0, on: 'paper' });
});

test('on dark paper the field is deep, though the accent is light', () => {
  const { transparency, on } = coverField(dark);
  const field = mix(dark.accent, dark.paper, 1 - transparency / 100);
  expect(on).toBe('ink');
  expect(luminance(field)).toBeLessThan(0.1);
  expect(luminance(field)).toBeGreaterThan(luminance(dark.paper) * 2);
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever the accent, words are read on the field, and names on its land where they are told to be', () => {
  fc.assert(
    fc.property(fc.constantFrom(light, dark), hex, (colors, any) => {
      const accent = readable(solid(any), [colors.paper], 5).hex;
      const own = { ...colors, accent };
      const { transparency, on } = coverField(own);
      const field = mix(accent, own.paper, 1 - transparency / 100);
      expect(contrast(own[on], field)).toBeGreaterThanOrEqual(4.5);
      const { strong, faint, isReadable } = fieldWash(own);
      expect(faint).toBeLessThan(strong);
      if (isReadable) expect(contrast(own[on], mix(own[on], field, strong / 100))).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 200 },
  );
});
