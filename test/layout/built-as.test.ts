/** What a deck says of itself: read back as it was written, and nothing that the deck does not show. */
import { describe, expect, it } from 'vitest';
import { builtProperties, digestOf, nameDigest, readBuilt, readCall } from '../../src/layout/built-as.ts';
import { unitsOf } from '../../src/layout/page-units.ts';
import { compileBriefing } from '../support/compile-briefing.ts';

const { pages = [], inputHash = '', facts } = compileBriefing('isfara-2006.yaml');
const properties = new Map(Object.entries(builtProperties(pages, { briefing: 'isfara-2006' }, inputHash)));

describe('what a deck was built as', () => {
  it('is read back', () => {
    expect(readBuilt(properties)).toEqual(
      pages.map((page) => ({ name: page.name, digests: unitsOf(page).map((unit) => digestOf(unit, inputHash)) })),
    );
    expect(Object.entries(facts?.custom ?? {})).toEqual(expect.arrayContaining([...properties]));
  });

  it('stands in properties that no program cuts off, and holds no words but the names of slides', () => {
    for (const value of properties.values()) expect(value.length).toBeLessThanOrEqual(250);
    const names = pages.map(({ name }) => name).join(' ');
    const said = [...properties].filter(([name]) => name !== 'Built from').map(([, value]) => value);
    const open = said.join('').replaceAll(/=[\w-]+/gu, ' ');
    for (const word of open.match(/\p{L}{4,}/gu) ?? []) expect(names).toContain(word);
  });

  it('is another in another deck of the same words', () => {
    const [unit] = pages.flatMap(unitsOf);
    expect(unit && digestOf(unit, 'one')).not.toBe(unit && digestOf(unit, 'other'));
  });

  it.each([
    ['2;a=abc', 'other'],
    ['1;a=abcd', 'other'],
    ['1;a', 'other'],
    ['1;%=abc', 'other'],
    ['1;a=', [{ name: 'a', digests: [] }]],
    ['', undefined],
  ])('%j is %j', (said, read) => expect(readBuilt(new Map([['Built as 1', said]]))).toEqual(read));

  it('is left out where the deck is so long that it would be longer than its slides', () => {
    const [page] = pages;
    const many = page ? Array.from({ length: 3000 }, () => page) : [];
    expect(Object.keys(builtProperties(many, { briefing: 'b' }, 's'))).toEqual(['Built from']);
  });
});

it.each([
  { briefing: 'raid' },
  { briefing: 'raid', template: 'flash', theme: 'ministry', minutes: 10 },
  { briefing: 'raid', for: 'press', onlyChanges: true, portionMarks: true },
])('the call is read back without its names: %j', (from) => {
  const { 'Built from': said = '' } = builtProperties([], from, 'salt');
  const names = Object.entries(from).map(([kind, name]) => [kind, typeof name === 'string' ? nameDigest(name, 'salt') : name]);
  expect(readCall(new Map([['Built from', said]]))).toEqual(expect.objectContaining(Object.fromEntries(names)));
  for (const name of ['raid', 'flash', 'ministry', 'press']) expect(said).not.toContain(name);
});
