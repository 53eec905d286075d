import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid } from '../../../src/base/color/color.ts';
import { landTints, lightness, tinted } from '../../../src/figures/map/land-tints.ts';
import { colorDistance, sights } from '../../../src/theme/color-distance.ts';
import { contrast, luminance } from '../../../src/theme/contrast.ts';
import { readable } from '../../../src/theme/derive/role-colors.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { mapLook } from './map-look.ts';

type Colors = Theme['colors'];

const light = mapLook.theme.colors;
const dark: Colors = {
  ...light,
  paper: '#101820',
  panel: '#1D2934',
  ink: '#F3F6F8',
  muted: '#AAB7C3',
  accent: '#6CC4DB',
  disputed: '#E3A02F',
  assessed: '#E6D3FF',
  link: '#8FBFF0',
};
const grey: Colors = {
  ...light,
  ink: '#000000',
  muted: '#4A4A4A',
  accent: '#262626',
  disputed: '#595959',
  assessed: '#000000',
  link: '#262626',
};

const grounds = (colors: Colors) => {
  const { land, second, near, water } = landTints(colors);
  return {
    land: tinted(land, colors),
    second: tinted(second, colors),
    near: tinted(near, colors),
    water: tinted(water, colors),
  };
};

/** The channels of `#RRGGBB`. */
const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe.each([
  ['light', light],
  ['dark', dark],
  ['grey', grey],
])('on %s paper', (_, colors) => {
  test('words in ink, muted and accent can be read on land and water', () => {
    expect(landTints(colors).words).toEqual({ quiet: 'muted', route: 'accent' });
    for (const ground of Object.values(grounds(colors)))
      for (const ink of ['ink', 'muted', 'accent'] as const) expect(contrast(colors[ink], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('the four are told apart by everybody, and in print without colours', () => {
    const all = Object.values(grounds(colors));
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) {
        expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThan(3);
        for (const sight of sights) expect(colorDistance(one, other, sight)).toBeGreaterThan(4);
      }
    });
  });
});

test('in the colours of the house land of the incident is warm, what is near is grey and water is blue', () => {
  const { land, near, water } = grounds(light);
  const [red = 0, , blue = 0] = channels(land);
  const [nearRed = 0, , nearBlue = 0] = channels(near);
  const [waterRed = 0, , waterBlue = 0] = channels(water);
  expect(red).toBeGreaterThan(blue + 20);
  expect(Math.abs(nearRed - nearBlue)).toBeLessThan(4);
  expect(waterBlue).toBeGreaterThan(waterRed + 20);
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const papers = fc.constantFrom('#FFFFFF', '#FAF7F0', '#F2F2F2', '#000000', '#101820', '#1F1F3D');

test('whatever the colours of a template, everything can be read and water is never the lightest', () => {
  fc.assert(
    fc.property(papers, hex, hex, hex, hex, hex, (paper, ...mixed) => {
      const [muted = '', accent = '', disputed = '', assessed = '', link = ''] = mixed.map(
        (any) => readable(solid(any), [paper], 5).hex,
      );
      const ink = luminance(paper) > 0.5 ? '#111111' : '#F5F5F5';
      const colors = { ...light, paper, ink, muted, accent, disputed, assessed, link };
      const { land, second, near, water } = grounds(colors);
      for (const ground of [land, second, near, water])
        for (const role of ['ink', ...Object.values(landTints(colors).words)] as const)
          expect(contrast(colors[role], ground)).toBeGreaterThanOrEqual(4.5);
      expect(luminance(water)).toBeLessThanOrEqual(Math.max(luminance(land), luminance(second), luminance(near)) + 0.002);
    }),
    { numRuns: 300 },
  );
});

test('where the muted colour of a template leaves no room for tints, words are in ink and states are told apart', () => {
  const pale: Colors = { ...light, ink: '#0B0C0C', muted: '#767676', accent: '#017966' };
  expect(landTints(pale).words).toEqual({ quiet: 'ink', route: 'ink' });
  const { land, near, water } = grounds(pale);
  expect(lightness(near) - lightness(land)).toBeGreaterThan(5);
  expect(lightness(land) - lightness(water)).toBeGreaterThan(3);
});
