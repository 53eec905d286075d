import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorIn, type Palette } from '../../../src/base/color/color.ts';
import { fromHex, fromHsl, fromLinear, mix, toHex, toHsl, toLinear } from '../../../src/base/color/rgb.ts';
import { parsePart } from '../../../src/base/xml/parse-part.ts';

const palette: Palette = {
  theme: new Map([
    ['dk1', '#000000'],
    ['lt1', '#FFFFFF'],
    ['accent1', '#4472C4'],
  ]),
  map: new Map([
    ['tx1', 'dk1'],
    ['bg1', 'lt1'],
  ]),
};
const read = (xml: string) =>
  colorIn(parsePart(`<a:x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${xml}</a:x>`, 'x'), palette);
const scheme = (name: string, changes: string) => read(`<a:schemeClr val="${name}">${changes}</a:schemeClr>`)?.hex;

describe('colorIn', () => {
  // The figures are those that PowerPoint shows for its own palette: "Accent 1, Lighter 60%" and so on.
  it.each([
    ['accent1', '<a:lumMod val="40000"/><a:lumOff val="60000"/>', '#B4C7E7'],
    ['accent1', '<a:lumMod val="75000"/>', '#2F5597'],
    ['bg1', '<a:lumMod val="95000"/>', '#F2F2F2'],
    ['tx1', '<a:lumMod val="65000"/><a:lumOff val="35000"/>', '#595959'],
    ['tx1', '<a:tint val="75000"/>', '#898989'],
    ['bg1', '<a:shade val="50000"/>', '#BCBCBC'],
    ['accent1', '<a:satMod val="0"/>', '#848484'],
    ['accent1', '<a:gray/>', '#737373'],
  ])('%s with %s is %s', (name, changes, hex) => expect(scheme(name, changes)).toBe(hex));

  it('reads every spelling of a colour', () => {
    expect(read('<a:srgbClr val="0e4d64"/>')).toEqual({ hex: '#0E4D64', alpha: 1, changes: [] });
    expect(read('<a:sysClr val="windowText" lastClr="1A1A1A"/>')?.hex).toBe('#1A1A1A');
    expect(read('<a:sysClr val="window"/>')?.hex).toBe('#FFFFFF');
    expect(read('<a:prstClr val="dkBlue"/>')?.hex).toBe('#00008B');
    expect(read('<a:prstClr val="ltGrey"/>')?.hex).toBe('#D3D3D3');
    expect(read('<a:hslClr hue="14400000" sat="100000" lum="50000"/>')?.hex).toBe('#0000FF');
    expect(read('<a:scrgbClr r="100000" g="50000" b="0"/>')?.hex).toBe('#FFBC00');
    expect(read('<a:schemeClr val="accent1"><a:alpha val="30000"/></a:schemeClr>')).toMatchObject({
      alpha: 0.3,
      scheme: 'accent1',
    });
    expect(read('<a:schemeClr val="accent9"/>')).toBeUndefined();
    expect(read('<a:prstClr val="constructor"/>')).toBeUndefined();
  });
});

describe('the arithmetic of colours', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
  it('goes there and back', () => {
    fc.assert(
      fc.property(hex, (color) => {
        expect(toHex(fromHsl(toHsl(fromHex(color))))).toBe(color);
        expect(toHex(fromLinear(toLinear(fromHex(color))))).toBe(color);
        expect(mix(color, '#123456', 1)).toBe(color);
        expect(mix('#123456', color, 0)).toBe(color);
      }),
      { numRuns: 300 },
    );
  });
});
