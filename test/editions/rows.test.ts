/** What rows of figures say of themselves: another name for what is counted, or for who published it, makes no new row. */
import { describe, expect, it } from 'vitest';
import { briefing } from '../briefing/read.ts';
import { changesOf, said } from './compare.ts';

const frame = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13 }
  - { id: S2, kind: official, title: Bulletin 2, publisher: Coroner, published: 2030-02-15 }
places:
  - { id: a, name: Arvela }
  - { id: b, name: Lisma }
parties:
  - { id: v, name: Residents, side: civilians }
incidents:
  - { id: main, title: Derailment, main: true, time: 2030-02-12, place: a }
`;
const changed = (before: string, after: string) => said(briefing(frame + before), briefing(frame + after));

const destroyed = (...rows: readonly (readonly [item: string, place: string, value: number | string])[]) =>
  `figures:\n${rows.map(([item, place, value]) => `  - { measure: destroyed, item: ${item}, place: ${place}, value: ${value}, sources: [S1] }\n`).join('')}`;
const items = (...rows: readonly (readonly [item: string, more: string])[]) =>
  `materiel:\n${rows.map(([item, more]) => `  - { item: ${item}, ${more}, sources: [S1] }\n`).join('')}`;
const published = (by: string, value: number, source = 'S1') =>
  `published_totals:\n  - { measure: killed, value: ${value}, includes_attackers: false, by: ${by}, sources: [${source}] }\n`;

describe('what is counted', () => {
  it('under another name is the same row', () => {
    expect(changed(destroyed(['houses', 'a', 12]), destroyed(['homes', 'a', 12]))).toEqual([
      'figure reworded: Arvela: homes destroyed: what was counted: now “homes”, was “houses”',
    ]);
  });

  it('under a like name is the same row with another number', () => {
    const found = changed(destroyed(['tank wagons', 'a', 12]), destroyed(['tank wagons with chlorine', 'a', 14]));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/14, was 12; 2 more; corrected, same sources: Rescue service$/u);
    expect(found[1]).toMatch(/what was counted: now .*“tank wagons with chlorine”, was “tank wagons”$/u);
  });

  it('is another thing where neither its number nor its name is that of a row before', () => {
    expect(changed(destroyed(['houses', 'a', 12]), destroyed(['boats', 'a', 5])).map((line) => line.split(':')[0])).toEqual([
      'figure new',
      'figure gone',
    ]);
  });

  it('is not guessed where it may be one of two', () => {
    const before = destroyed(['houses', 'a', 12], ['boats', 'a', 12]);
    const found = changesOf(briefing(frame + before), briefing(frame + destroyed(['homes', 'a', 12])));
    expect(found.map(({ action }) => action).toSorted()).toEqual(['gone', 'gone', 'new']);
  });

  it('of materiel is told as well, and its movements are no news', () => {
    expect(
      changed(items(['Rifles', 'taken: 19, recovered: 17']), items(['Automatic rifles', 'taken: 19, recovered: 17'])),
    ).toEqual(['figure reworded: Automatic rifles: taken: what was counted: now “Automatic rifles”, was “Rifles”']);
  });
});

describe('who published a total', () => {
  it('under another name is the same publisher', () => {
    expect(changed(published('Reuters', 5), published('Reuters headline', 5))).toEqual([
      'figure reworded: total published by Reuters headline, killed: who published it: now “Reuters headline”, was “Reuters”',
    ]);
  });

  it('is another one where the number and the source are others too', () => {
    const found = changesOf(briefing(frame + published('Reuters', 5)), briefing(frame + published('IRIN', 6, 'S2')));
    expect(found.map(({ action }) => action)).toEqual(['new', 'gone']);
  });
});

describe('why others are counted apart', () => {
  const rows = (apart: string) =>
    `casualties:\n  - { id: all, party: v, place: a, killed: 12, sources: [S1] }\n  - { party: v, killed: 1, ${apart}sources: [S1] }\n`;

  it('is told where it says something else', () => {
    expect(changed(rows('apart: Died in a hospital., '), rows('apart: Died in a hospital of the capital., '))).toEqual([
      'figure reworded: Residents: why they are counted apart: now “Died in a hospital of the capital”, was “Died in a hospital”',
    ]);
  });

  it('is why a total counts them that did not', () => {
    const found = changed(rows('part_of: all, '), rows('apart: Died in a hospital., '));
    expect(found[0]).toMatch(/^figure changed: killed: 13, was .*; why: Died in a hospital$/u);
    expect(found[1]).toMatch(/^figure reworded: Residents: why they are counted apart: now also “?:? ?“?Died in a hospital/u);
  });
});

it('no row is compared by its words between two languages', () => {
  const french = briefing(`language: fr\n${frame}${destroyed(['maisons', 'a', 12])}`);
  expect(said(briefing(frame + destroyed(['houses', 'a', 12])), french)).toEqual([]);
});
