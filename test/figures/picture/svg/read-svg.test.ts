import { describe, expect, it } from 'vitest';
import { isPictureProblem } from '../../../../src/figures/picture/picture-problem.ts';
import { readPicture } from '../../../../src/figures/picture/read-picture.ts';
import { areaOf } from '../../../../src/figures/rings.ts';
import type { VectorPicture } from '../../../../src/layout/pictures.ts';

const svg = (inside: string, more = 'viewBox="0 0 100 50"'): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>\n${inside}\n</svg>`,
  );

function drawn(inside: string, more?: string): VectorPicture {
  const picture = readPicture(svg(inside, more));
  if (isPictureProblem(picture)) throw new Error(picture.problem);
  if (picture.mediaType !== 'image/svg+xml') throw new Error('pixels');
  return picture;
}
function problem(bytes: Uint8Array): string {
  const picture = readPicture(bytes);
  return isPictureProblem(picture) ? `${picture.problem}; ${picture.hint}` : 'none';
}
const refused = (inside: string): string => problem(svg(inside)).replace(/(?:, for which|; save).*/u, '');
const area = ({ shapes }: VectorPicture): number =>
  shapes.reduce((sum, { rings, fill }) => sum + (fill ? rings.reduce((ringSum, ring) => ringSum + areaOf(ring), 0) : 0), 0);

describe('a vector drawing', () => {
  it('says its size by its viewBox, else in pixels or millimetres', () => {
    expect(drawn('<rect width="9" height="9"/>')).toMatchObject({ mediaType: 'image/svg+xml', width: 100, height: 50 });
    expect(drawn('<rect width="9" height="9"/>', 'width="96px" height="25.4mm"')).toMatchObject({ width: 96, height: 96 });
    expect(problem(svg('<rect width="9" height="9"/>', ''))).toContain('does not say how large');
  });

  it.each([
    ['<rect x="10" y="10" width="30" height="20"/>', 600],
    ['<rect width="30" height="20" rx="10"/>', 600 - (4 - Math.PI) * 100],
    ['<rect width="50%" height="100%"/>', 2500],
    ['<circle cx="50" cy="25" r="20"/>', Math.PI * 400],
    ['<ellipse cx="50" cy="25" rx="40" ry="20"/>', Math.PI * 800],
    ['<polygon points="0,0 40,0 40,30"/>', 600],
    ['<polyline points="0 0 40 0 40 30"/>', 600],
    ['<path d="M0 0h40v30z"/>', 600],
    ['<g transform="translate(50,25)"><g transform="rotate(45)"><rect x="-10" y="-10" width="20" height="20"/></g></g>', 400],
    ['<defs><path id="a" d="M0 0h10v10h-10z"/></defs><use href="#a"/><use xlink:href="#a" x="20" transform="scale(2)"/>', 500],
    ['<symbol id="s"><rect width="5" height="5"/></symbol><use href="#s"/>', 25],
  ])('is drawn with the area of its shapes: %s', (inside, wanted) => {
    expect(Math.abs(area(drawn(inside)) - wanted)).toBeLessThan(0.002 * wanted);
  });

  it('is cut at its edges, its lines as well', () => {
    expect(area(drawn('<rect x="-50" y="-50" width="100" height="200"/>'))).toBeCloseTo(2500, 6);
    const { shapes } = drawn(
      '<rect x="-50" y="10" width="100" height="10" fill="none" stroke="red"/><circle cx="500" cy="9" r="3"/>',
    );
    expect(shapes.map(({ isClosed, rings }) => [isClosed, rings[0]?.[0], rings[0]?.at(-1)])).toEqual([
      [false, { x: 0, y: 10 }, { x: 0, y: 20 }],
    ]);
  });

  it('has holes by either rule', () => {
    const ring = (sense: string, rule: string) =>
      drawn(`<path fill-rule="${rule}" d="M0 0h40v40h-40z ${sense === 'same' ? 'M10 10h10v10h-10z' : 'M10 10v10h10v-10z'}"/>`)
        .shapes[0]?.rings.length;
    expect([ring('same', 'evenodd'), ring('other', 'evenodd'), ring('same', 'nonzero'), ring('other', 'nonzero')]).toEqual([
      2, 2, 1, 2,
    ]);
  });

  it('is painted by what is nearest: style, then rules, then attributes, then what is around', () => {
    const { shapes } = drawn(`<style>.b{fill:#00f} #c{fill:rgb(0,128,0);fill-opacity:50%}</style>
      <g fill="red" opacity="0.5"><path d="M0 0h9v9z"/></g>
      <g style="fill:tomato"><path class="a b" fill="lime" d="M0 0h9v9z"/><path id="c" d="M0 0h9v9z"/>
      <path class="b" style="fill:#f0F8" d="M0 0h9v9z"/><path fill="inherit" d="M0 0h9v9z"/></g>
      <path d="M0 0h9v9z"/><path fill="currentColor" d="M0 0h9v9z"/><path fill="none" d="M0 0h9v9z"/>
      <g style="display:none"><path d="M0 0h9v9z"/></g>`);
    expect(shapes.map(({ fill, transparency }) => [fill, transparency])).toEqual([
      ['#ff0000', 50],
      ['#0000ff', 0],
      ['#008000', 50],
      ['#ff00ff', 47],
      ['#ff6347', 0],
      ['ink', 0],
      ['ink', 0],
    ]);
  });

  it('has lines as wide as its scale says, in one piece with the area where that is the same', () => {
    const { shapes } = drawn(
      '<g transform="scale(2 2)" stroke="#123456" stroke-width="1.5"><path d="M1 1h9v9z" fill="white"/><path d="M1 1h9v9" stroke-dasharray="4 2"/></g>',
    );
    expect(shapes.map(({ isClosed, fill, outline }) => [isClosed, fill, outline?.width, outline?.dash])).toEqual([
      [true, '#ffffff', 3, 'solid'],
      [true, 'ink', undefined, undefined],
      [false, undefined, 3, 'dash'],
    ]);
  });

  it.each([
    ['<text x="3">Lakkon</text>', 'the drawing has <text> (line 3)'],
    ['<image href="a.png"/>', 'the drawing has <image> (line 3)'],
    ['<script>alert(1)</script>', 'the drawing has <script> (line 3)'],
    ['<foreignObject/>', 'the drawing has <foreignObject> (line 3)'],
    ['<g>\n<path d="M0 0h9v9z" fill="url(#g)"/></g>', 'the drawing has a gradient or pattern as fill (line 4)'],
    ['<g clip-path="url(#c)"/>', 'the drawing has clip-path on <g> (line 3)'],
    ['<path d="M0 0h9" stroke="red" opacity=".4" fill="none"/>', 'the drawing has a see-through line on <path> (line 3)'],
    ['<style>g > path {fill:red}</style>', 'the drawing has the style rule “g > path” (line 3)'],
    [
      '<style>@import url(https://example.org/a.css); .a{}</style>',
      'the drawing has the style rule “@import url(https://example.org/a.css); ” (line 3)',
    ],
    ['<use href="https://example.org/a.svg#b"/>', 'the drawing has <use> of something that is not in the file (line 3)'],
    ['<path d="M0 0 oops"/>', 'the drawing has path data that cannot be read (line 3)'],
    ['<rect width="1e400" height="3"/>', 'the drawing has width="1e400" on <rect> (line 3)'],
    ['<g/>', 'the drawing shows nothing'],
  ])('is refused by the first thing that has no shape, and where it is: %s', (inside, wanted) =>
    expect(refused(inside)).toBe(wanted),
  );

  it('says what to do instead', () => {
    expect(problem(svg('<text>a</text>'))).toContain('turn its text into paths in the program that drew it, or save it as PNG');
    expect(problem(svg('<image/>'))).toContain('do without it, or save it as PNG');
  });
});

describe('a drawing that means harm', () => {
  const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

  it.each([
    [
      'entities that grow',
      `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]><svg viewBox="0 0 9 9"><desc>&l10;</desc><path d="M0 0h9v9z"/></svg>`,
    ],
    [
      'an entity from a file',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 9 9"><desc>&x;</desc></svg>',
    ],
    ['elements without end in each other', `<svg viewBox="0 0 9 9">${'<g>'.repeat(100_000)}`],
    ['an element that uses itself', '<svg viewBox="0 0 9 9"><g id="a"><use href="#a"/></g></svg>'],
    [
      'elements that use each other ten times over',
      `<svg viewBox="0 0 9 9">${Array.from({ length: 12 }, (_, at) => `<g id="a${at}">${`<use href="#a${at + 1}"/>`.repeat(10)}</g>`).join('')}<g id="a12"/></svg>`,
    ],
    ['too many shapes', `<svg viewBox="0 0 9 9">${'<path d="M0 0h9v9z"/>'.repeat(2000)}</svg>`],
    ['too many points', `<svg viewBox="0 0 9 9"><path d="M0 0${'l1 1-1-1'.repeat(40_000)}"/></svg>`],
    ['more than can be read', `<svg viewBox="0 0 9 9">${' '.repeat(2_000_000)}</svg>`],
    ['unfinished tags', `<svg viewBox="0 0 9 9">${'<a "'.repeat(100_000)}`],
    ['unfinished comments', `${'<!-- a '.repeat(2000)}<svg viewBox="0 0 9 9">`],
  ])('is a problem told in words: %s', (_, text) => {
    expect(problem(Buffer.from(text))).toMatch(/^the drawing (?:has|is not|shows)/u);
  });

  it('runs nothing: what would happen on a click is passed over', () => {
    const { shapes } = drawn('<a xlink:href="javascript:alert(1)"><path onclick="alert(1)" d="M0 0h9v9z"/></a>');
    expect(JSON.stringify(shapes)).not.toMatch(/alert|javascript/u);
  });
});
