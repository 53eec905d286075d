/** Long lists of long texts, within the limits of number: what would take minutes is refused by its length, with its place. */
import { describe, expect, it } from 'vitest';
import { mostCharacters } from '../../src/markup/count-limits.ts';
import { buildThreat, slideOf } from './threat-case.ts';

const words = (length: number): string =>
  'guards report '
    .repeat(Math.ceil(length / 14))
    .slice(0, length)
    .trimEnd();
const events = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => ({
    time: '2006-05-12 02:00',
    place: 'p',
    what: `${at} ${words(length)}`,
    sources: ['S1'],
  }));

describe('a slide', () => {
  const slide = '<slide id="x"><h1>T</h1>{{#each timeline.entries as |entry|}}<p>{{entry.what}}</p>{{/each}}</slide>';

  it('with more text than anybody reads is refused at its longest text', async () => {
    const many = events(50, 11_000);
    many[7] = { ...events(1, 15_000)[0], what: `longest ${words(15_000)}` } as (typeof many)[number];
    const { errors, faults, compiled, bytes } = await buildThreat({ fields: { events: many }, slide });
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^LAY004 too much text on slide x: 55\d{4} characters in \d+ texts$/u)]);
    const found = compiled.diagnostics.find(({ code }) => code === 'LAY004');
    expect(found?.span?.file).toMatch(/gaps\.hbs$/u);
    expect(found?.related.map(({ note }) => note)).toEqual([expect.stringContaining('events[7].what')]);
    expect(found?.hints[0]).toContain(String(mostCharacters));
    expect(bytes).toBeUndefined();
  });

  it('with fewer long texts is built', async () => {
    const { errors, faults } = await buildThreat({ fields: { events: events(3, 11_000) }, slide });
    expect([errors, faults]).toEqual([[], []]);
  });
});

describe('a timeline', () => {
  it('of 400 events goes on over as many slides as it takes', async () => {
    const timeline =
      '<figure alt="x"><timeline>{{#each timeline.entries as |e|}}<event><when>1</when>{{e.what}}</event>{{/each}}</timeline></figure>';
    const { errors, faults, compiled } = await buildThreat({
      fields: { events: events(400, 40) },
      slide: slideOf('').replace('<p></p>', timeline),
    });
    expect([errors, faults]).toEqual([[], []]);
    expect(compiled.pages?.length).toBeGreaterThan(10);
  });
});

describe('a figure', () => {
  const repeat = (count: number, make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join('');
  const figure = (content: string): string => slideOf('').replace('<p></p>', `<figure alt="x">${content}</figure>`);

  it.each([
    [
      'routes of a map',
      `<map>${repeat(2, (at) => `<place id="p${at}" label="P" lat="${40 + at}" lon="70"/>`)}${repeat(501, () => '<route through="p0 p1"/>')}</map>`,
      '501 routes in one <map>',
      'at most 500',
    ],
    [
      'boxes and arrows',
      `<relations>${repeat(121, (at) => `<node id="n${at}" label="N"/>`)}${repeat(120, (at) => `<link from="n${at}" to="n${at + 1}">l</link>`)}</relations>`,
      '241 boxes and arrows in one <relations>',
      'at most 240',
    ],
  ])('of more than is drawn is refused with what to do: %s', async (_what, content, message, hint) => {
    const { errors, faults, compiled } = await buildThreat({ slide: figure(content) });
    expect(faults).toEqual([]);
    expect(errors).toEqual([`LAY001 does not fit its slide: ${message}`]);
    const found = compiled.diagnostics.find(({ code }) => code === 'LAY001');
    expect(found?.hints[0]).toContain(hint);
    expect(found?.span?.file).toMatch(/gaps\.hbs$/u);
  });
});
