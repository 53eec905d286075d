import { describe, expect, it } from 'vitest';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import { briefing } from '../../briefing/read.ts';
import { artShape, type BaseSpec, basePackage } from '../../support/base-package.ts';
import { compileOnBase } from '../../support/deck-on-base.ts';

const text = briefing('incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]\n', { title: 'Raid' });
const red = '<a:solidFill><a:srgbClr val="AA0000"/></a:solidFill>';

function draw(spec: BaseSpec) {
  const { pages, facts, diagnostics } = compileOnBase(basePackage(spec), { text });
  if (!pages || !facts) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return drawSlides(pages, facts);
}

describe('a template in the preview', () => {
  it('has its ground and its plain shapes, under the text', () => {
    const background = '<p:bgPr><a:solidFill><a:srgbClr val="102040"/></a:solidFill><a:effectLst/></p:bgPr>';
    const map = { bg1: 'dk1', tx1: 'lt1' };
    const { slides, undrawn } = draw({ masters: [{ background, map, art: artShape([0, 500, 960, 40], red) }] });
    const [first] = slides;
    const svg = first?.svg ?? '';
    expect(svg).toContain('<rect x="0" y="0" width="960" height="540" fill="#102040"/>');
    expect(svg).toContain('<rect x="0" y="500" width="960" height="40" fill="#AA0000"/>');
    expect(svg.indexOf('#AA0000')).toBeLessThan(svg.indexOf('<text'));
    expect(svg).toMatch(/<text[^>]* fill="#FFFFFF"[^>]*>Raid/u);
    expect(undrawn).toEqual([]);
  });

  it('has what cannot be drawn as an outline, named once', () => {
    const { slides, undrawn } = draw({ masters: [{ art: artShape([0, 500, 100, 40], red, { geometry: 'cloudCallout' }) }] });
    expect(slides.length).toBeGreaterThan(1);
    for (const { svg } of slides) expect(svg).toContain('stroke-dasharray="3 3"><title>Art</title>');
    expect(undrawn).toEqual(['Art']);
  });
});
