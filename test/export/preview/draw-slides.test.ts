import { describe, expect, it } from 'vitest';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import { compileBriefing } from '../../support/compile-briefing.ts';
import { body, box, page, pixel, run, testDeck, text } from '../../support/pptx-pages.ts';
import { drawOne, lineOf } from './draw-one.ts';

const compiled = compileBriefing('isfara-2006.yaml');
const { pages = [], facts } = compiled;
if (!facts) throw new Error('the briefing does not compile');
const draw = () => drawSlides(pages, facts);
const preview = draw();

describe('the Isfara briefing', () => {
  it('has a drawing for each page, with its name, title and notes', () => {
    expect(preview.slides.map(({ name }) => name)).toEqual(pages.map(({ name }) => name));
    expect(preview.slides.every(({ svg, width, height }) => svg.includes(`viewBox="0 0 ${width} ${height}"`))).toBe(true);
    expect(preview.slides.find(({ name }) => name === 'casualties')?.notes).toEqual(
      pages.find(({ name }) => name === 'casualties')?.notes,
    );
  });

  it('is the same text when drawn again', () => expect(draw()).toEqual(preview));

  it('has no ids, so that a page may hold it twice, and no style that a strict policy refuses', () =>
    expect(preview.slides.filter(({ svg }) => /\s(?:id|style|on\w+)=/u.test(svg)).map(({ name }) => name)).toEqual([]));

  it('leads to every casualty figure in the briefing', () => {
    const slide = preview.slides.find(({ name }) => name === 'casualties');
    const pathOf = (figure: string) =>
      [...(slide?.svg.matchAll(/<text[^>]* data-origin="(\d+)"[^>]*>([^<]*)/gu) ?? [])]
        .filter(([, , shown]) => shown === figure)
        .map(([, number]) => slide?.origins[Number(number)]?.path);
    expect(pathOf('3')).toEqual(['casualties[0].killed']);
    expect(pathOf('up to 4')).toEqual(['casualties[4].killed']);
    expect(pathOf('6')).toEqual(['casualties[0].killed.total_without_attackers']);
    expect(pathOf('6–10')).toEqual(['casualties[0].killed.total_with_attackers']);
    expect(pathOf('2 (0–2)')).toEqual([]);
    expect(slide?.svg).toContain('Detained: 2 (0–2), Gunmen');
  });

  it('leads from every place, bar, event, relation and rating to its record', () => {
    const pathsOn = (name: string) =>
      new Set(
        preview.slides.find((slide) => slide.name === name)?.origins.flatMap(({ path }) => (path === undefined ? [] : [path])),
      );
    expect([...pathsOn('where')]).toEqual(expect.arrayContaining([0, 1, 2, 5, 6].map((index) => `places[${index}]`)));
    expect([...pathsOn('timeline')]).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6].map((index) => `events[${index}]`)));
    expect([...pathsOn('relations')]).toEqual(
      expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7].map((index) => `relations[${index}]`)),
    );
    expect([...pathsOn('materiel')]).toEqual(expect.arrayContaining(['materiel[0]', 'materiel[0].taken.outstanding']));
    expect([...pathsOn('matrix')]).toEqual(
      expect.arrayContaining([
        'evidence[1].ratings.H3.rating',
        'evidence[1].diagnosticity',
        'hypotheses[2].weighted',
        'hypotheses[2].score',
      ]),
    );
  });

  it('names the line of the template for everything that has a field', () => {
    const bare = preview.slides.flatMap(({ origins }) => origins.filter(({ template }) => !template));
    expect(bare).toEqual([]);
    expect(
      preview.slides.every(({ svg, origins }) => [...svg.matchAll(/data-origin="(\d+)"/gu)].every(([, n]) => origins[Number(n)])),
    ).toBe(true);
  });
});

describe('origins', () => {
  const [one, other] = [{ path: 'a' }, { path: 'b', template: { file: 't.hbs', line: 3, column: 1 } }];
  const item = (origin: object, runOrigin: object) =>
    text('T', box(0, 0, 100, 20), body([lineOf([run('x', { origin: runOrigin })], [9])]), { origin });

  it('are numbered once each, and left out where nobody knows', () => {
    const { slide, svg } = drawOne([item(one, other), item({ ...one }, { ...other }), item({}, {})]);
    expect(slide.origins).toEqual([one, other]);
    expect([...svg.matchAll(/data-origin="(\d)"/gu)].map(([, number]) => number)).toEqual(['0', '1', '0', '1']);
  });
});

describe('alternative text', () => {
  it('names groups, and hides what is decorative', () => {
    const shape = { kind: 'shape', name: 'S', box: box(0, 0, 9, 9), shape: 'ellipse', origin: {} } as const;
    const { all } = drawOne(
      [
        { ...shape, group: 'g' },
        { ...shape, alt: { decorative: true } },
        { ...shape, alt: 'A ring' },
      ],
      {
        groups: [{ id: 'g', name: 'Map', alt: 'A map of "two" places' }],
      },
    );
    expect(
      all('g')
        .filter(({ attributes }) => attributes.role === 'img')
        .map(({ attributes }) => attributes['aria-label']),
    ).toEqual(['A map of "two" places']);
    expect(all('ellipse').map(({ attributes }) => [attributes['aria-hidden'], attributes['aria-label']])).toEqual([
      [undefined, undefined],
      ['true', undefined],
      [undefined, 'A ring'],
    ]);
  });
});

describe('pictures', () => {
  const image = {
    kind: 'image',
    name: 'P',
    box: box(100, 50, 40, 20),
    mediaType: 'image/png',
    bytes: pixel,
    origin: {},
    alt: 'P',
  } as const;

  it('are handed out once, by name', () => {
    const { slides, media } = drawSlides(
      [page('a', [image]), page('b', [{ ...image, bytes: Uint8Array.from(pixel) }])],
      testDeck,
    );
    expect([...media]).toEqual([[expect.stringMatching(/^[0-9a-f]{32}\.png$/u), { mediaType: 'image/png', bytes: pixel }]]);
    expect(slides.every(({ svg }) => svg.includes(` href="media/${[...media.keys()][0]}"`))).toBe(true);
  });

  it('are turned round the middle of the box in which they are seen', () => {
    const [drawn] = drawOne([{ ...image, turn: 90, isMirrored: true }]).all('image');
    expect(drawn?.attributes).toMatchObject({
      transform: 'translate(120 60) rotate(90) scale(-1 1)',
      x: '-10',
      y: '-20',
      width: '20',
      height: '40',
      preserveAspectRatio: 'none',
    });
  });
});

it('refuses a colour that layout must not make', () =>
  expect(() => drawOne([text('T', box(0, 0, 9, 9), 'x', { fill: 'mauve' })])).toThrow('unknown colour: mauve'));
