import { describe, expect, it } from 'vitest';
import { makePaint } from '../../../src/export/pptx/paint.ts';
import { colorRoles } from '../../../src/theme/theme.ts';
import { testTheme } from '../../support/pptx-pages.ts';

const paint = makePaint(testTheme.colors);

describe('makePaint', () => {
  it('writes every role as a colour of the theme', () => {
    for (const role of colorRoles) expect(paint(role)).toMatch(/^<a:solidFill><a:schemeClr val="\w+"/);
    expect(new Set(colorRoles.map((role) => paint(role))).size).toBe(colorRoles.length);
  });

  it('writes a colour of its own as it is', () => {
    expect(paint('#b00020')).toBe('<a:solidFill><a:srgbClr val="B00020"/></a:solidFill>');
  });

  it('writes how much shines through', () => {
    expect(paint('accent', 70)).toBe(
      '<a:solidFill><a:schemeClr val="accent1"><a:alpha val="30000"/></a:schemeClr></a:solidFill>',
    );
  });

  it('writes a line darker than muted without an offset, a lighter one with it', () => {
    const shade = (muted: string, line: string): string => makePaint({ ...testTheme.colors, muted, line })('line');
    expect(shade('#808080', '#404040')).toBe(
      '<a:solidFill><a:schemeClr val="tx2"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>',
    );
    expect(shade('#000000', '#808080')).toContain('<a:lumMod val="49804"/><a:lumOff val="50196"/>');
  });

  it('refuses what is no colour', () => {
    expect(() => paint('toString')).toThrow('unknown colour: toString');
    expect(() => paint('#12345')).toThrow('unknown colour');
  });
});
