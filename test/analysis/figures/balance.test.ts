/** How many of the attackers are accounted for. */
import { expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { viewed } from './counted.ts';

const balance = (size: string, rows: readonly string[], status = 'reported') =>
  viewed(
    ['party: v, killed: 3, detained: 1', ...rows.map((row) => `party: g, ${row}`)],
    `incidents: [{ id: i, title: Raid, main: true, time: 2019-03-31, attackers: { party: g, size: ${size}, status: ${status}, note: N, sources: [S1] } }, { id: old, title: Old, time: 2018 }]\n`,
  ).balance;
const left = (...call: Parameters<typeof balance>) => {
  const found = balance(...call);
  return found && sayQuantity(found.unaccounted);
};

it.each([
  ['at least 7', ['killed: up to 4, detained: 0-2'], 'at least 1'],
  ['7', ['killed: 4'], 'up to 3'],
  ['7', ['killed: 4, detained: not stated'], 'up to 3'],
  ['7', ['detained: 2'], 'up to 5'],
  ['7', [], 'up to 7'],
  ['7', ['killed: 4, detained: 2'], '1'],
  ['7', ['killed: 4, detained: none'], '3'],
  ['2', ['killed: 4, detained: none'], 'none'],
  ['7', ['killed: about 4, detained: none'], 'about 3'],
  ['7', ['killed: 4, detained: 3'], 'none'],
  ['7', ['killed: about 4, detained: 3'], '0–1'],
  ['about 40', ['killed: 31, detained: 1'], '4–12'],
  ['at least 7', ['killed: at least 4, detained: 1'], 'an unknown number'],
  ['{ low: 30, best: 32, high: 40 }', ['killed: 20, detained: 2'], '10 (8–18)'],
  // A row is not about what it leaves out; only what no row of the group states is not known.
  ['7', ['place: a, killed: 4, detained: none', 'place: b, detained: 2'], '1'],
  ['7', ['place: a, killed: 1', 'place: b, killed: 2, detained: 1'], '3'],
  ['7', ['place: a, killed: 4', 'place: a, detained: 2'], '1'],
  ['7', ['place: a, killed: 4', 'detained: 2'], '1'],
  ['7', ['place: a, killed: 4, detained: 1', 'place: b, killed_or_wounded: 2'], 'up to 2'],
  ['7', ['place: a, killed: 4, detained: 1', 'place: b, killed_or_wounded: 2, killed: 1, detained: none'], '1'],
])('of %s, %j: unaccounted for %s', (size, rows, right) => expect(left(size, rows)).toBe(right));

it('counts only the group whose size is known, and only this incident', () => {
  const view = viewed(
    ['party: g, killed: 1, detained: none', 'party: h, killed: 2, detained: 3', 'party: g, killed: 5, incident: old'].map((row) =>
      row.replace('party: h', 'party: police'),
    ),
    'incidents: [{ id: i, title: Raid, main: true, time: 2019, attackers: { party: g, size: 7 } }, { id: old, title: Old, time: 2018 }]\n',
  );
  expect(view.balance).toMatchObject({ killed: { best: 1 }, detained: { best: 0 }, unaccounted: { low: 6, high: 6 } });
});

it.each([
  ['32', ['killed: 31, detained: 1'], 'reported', true],
  ['32', ['killed: 31, detained: 1'], 'confirmed', true],
  ['32', ['killed: 31, detained: 1'], 'disputed', false],
  ['32', ['killed: 31, detained: 1'], 'claimed', false],
  ['32', ['killed: 31, detained: 1, status: disputed'], 'reported', false],
  ['32', ['killed: 31, detained: 1, status: alleged'], 'reported', false],
  ['about 32', ['killed: 31, detained: 1'], 'reported', false],
  ['32', ['killed: about 31, detained: 1'], 'reported', false],
  ['32', ['killed: 32'], 'reported', false],
  ['at least 32', ['killed: 31, detained: 1'], 'reported', false],
])('a group of %s, %j, %s: certain %s', (size, rows, status, isCertain) =>
  expect(balance(size, rows, status)?.is_certain).toBe(isCertain),
);

it('carries who says so, and where its numbers stand', () => {
  const found = balance('7', ['killed: 4, sources: [S2]', 'place: a, wounded: 1, sources: [S3]'], 'claimed');
  expect(found).toMatchObject({
    party: 'g',
    status: 'claimed',
    note: 'N',
    sources: ['S1'],
    at: 'incidents[0].attackers',
    killed: { from: ['casualties[1].killed'], sources: ['S2'], at: 'casualties[1].killed.total_of_group' },
    detained: { stated: false, from: [], sources: [], at: 'incidents[0].attackers.total_of_group' },
    unaccounted: { at: 'incidents[0].attackers.size.unaccounted' },
  });
});

it('is absent where nobody stated the size', () => expect(balance('not stated', ['killed: 4'])).toBeNull());
