import { describe, expect, it } from 'vitest';
import { groupSizeOverrun } from '../../../src/analysis/rules/cas-006-group-size-overrun.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(groupSizeOverrun));

it('finds nothing in the first briefing', () => expect(findIn(groupSizeOverrun, isfara)).toEqual([]));

const check = (size: string, row: string) =>
  said(
    groupSizeOverrun,
    `parties: [{ id: gunmen, name: Gunmen, side: attackers }, { id: others, name: Others, side: attackers }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006, attackers: { party: gunmen, size: ${size} } }]
casualties:
  - { party: others, killed: 50 }
  - { ${row} }
`,
  );

describe('more than there were', () => {
  it.each([
    ['5', 'party: gunmen, killed: 4, detained: 2', '4 killed, 2 detained, of 5'],
    ['3', 'party: gunmen, killed: 4', '4 killed, not stated detained, of 3'],
    ['4-5', 'party: gunmen, killed: 4-5, detained: 2', '4–5 killed, 2 detained, of 4–5'],
    ['5', 'party: gunmen, killed: at least 4, detained: 2', 'at least 4 killed, 2 detained, of 5'],
    ['up to 5', 'party: gunmen, detained: 6', 'not stated killed, 6 detained, of up to 5'],
  ])('%s, %s', (size, row, message) =>
    expect(check(size, row)).toEqual([`incidents[0].attackers.size: more accounted for than there were: ${message}`]),
  );
});

describe('not more than there may have been', () => {
  it.each([
    ['6', 'party: gunmen, killed: 4, detained: 2'],
    ['at least 5', 'party: gunmen, killed: 4, detained: 2'],
    ['about 5', 'party: gunmen, killed: 4, detained: 2'],
    ['not stated', 'party: gunmen, killed: 4, detained: 2'],
    ['5', 'party: gunmen, killed: at least 4, detained: 1'],
    // The highest numbers may be too many together without being so.
    ['4-5', 'party: gunmen, killed: up to 4, detained: 0-2'],
    ['about 5', 'party: gunmen, killed: 5, detained: 1'],
    ['5', 'party: others, killed: 9'],
  ])('%s, %s', (size, row) => expect(check(size, row)).toEqual([]));
});
