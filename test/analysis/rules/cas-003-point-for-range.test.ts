import { describe, expect, it } from 'vitest';
import { pointForRange } from '../../../src/analysis/rules/cas-003-point-for-range.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(pointForRange));

it('finds nothing in the first briefing', () => expect(findIn(pointForRange, isfara)).toEqual([]));

const head = `sources: [{ id: S1, kind: agency, title: T }, { id: S2, kind: agency, title: T }]
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
  - { id: guards, name: Tajik border guards, side: state }
  - { id: driver, name: Civilian (driver), side: civilians }
incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]
`;
const row = (fields: string, more = '') => said(pointForRange, `${head}casualties:\n  - { ${fields} }\n${more}`);

describe('a disputed row', () => {
  const finding = ['casualties[0].killed: one number for a disputed figure: 4 killed, Gunmen'];

  it('with one number only', () => expect(row('party: gunmen, killed: 4, status: disputed')).toEqual(finding));
  it('with two of them, once', () => expect(row('party: gunmen, killed: 4, detained: 2, status: disputed')).toEqual(finding));

  it.each([
    'party: gunmen, killed: up to 4, status: disputed',
    'party: gunmen, killed: 4, detained: 1-2, status: disputed',
    'party: gunmen, killed: 4',
    'party: gunmen, status: disputed',
    'party: gunmen, killed: { reports: [{ source: S1, value: 4 }, { source: S2, value: 4 }] }, status: disputed',
    'party: gunmen, killed: about 4, status: disputed',
  ])('lets pass %s', (fields) => expect(row(fields)).toEqual([]));
});

describe('a note with a bound', () => {
  it.each([
    ['Up to four were killed.', 'Up to four'],
    ['The source speaks of at least 4 dead.', 'at least 4'],
    ['Dozens of them died.', 'Dozens of'],
    ['Found at 2.00 AM; about four were killed.', 'about four'],
    ['Four or more died.', 'Four or more'],
  ])('%s', (note, words) =>
    expect(row(`party: gunmen, killed: 4, note: ${JSON.stringify(note)}`)).toEqual([
      `casualties[0].killed: one number where the text says “${words}”: 4 killed, Gunmen`,
    ]),
  );

  it.each([
    // Of whom the number speaks cannot be told, or it is another number.
    'Up to four were killed and two wounded.',
    'Up to five were killed.',
    'Up to four were seen.',
    'One paper has “up to four were killed”.',
    'Four were killed on 12 May.',
    'U.S.-led forces counted four dead.',
  ])('lets pass %s', (note) => expect(row(`party: gunmen, killed: 4, note: ${JSON.stringify(note)}`)).toEqual([]));
});

describe('a sentence that names the party', () => {
  const claim = (text: string, more = '') => `claims: [{ id: C16, text: ${JSON.stringify(text)}${more}, sources: [S1] }]`;
  const killed = 'casualties[0].killed: one number where the text says “Up to four”: 4 killed, Gunmen';

  it('in a claim, an event or the situation', () => {
    const text = 'Up to four gunmen may have been killed in Kyrgyzstan.';
    expect(row('party: gunmen, killed: 4', claim(text))).toEqual([killed]);
    expect(row('party: gunmen, killed: 4', `events: [{ time: 2006, what: ${text} }]`)).toEqual([killed]);
    expect(row('party: gunmen, killed: 4', `situation: [{ text: ${text} }]`)).toEqual([killed]);
    expect(row('party: gunmen, killed: 4', claim('Up to four masked gunmen died.'))).toEqual([killed]);
  });

  it('once for a row, whoever says it', () =>
    expect(
      row('party: gunmen, killed: 4, status: disputed, note: Up to four died.', claim('Up to four gunmen died.')),
    ).toHaveLength(1));

  it.each([
    ['party: gunmen, killed: up to 4', 'Up to four gunmen died.', ''],
    ['party: gunmen, killed: 4', 'Up to four guards died.', ''],
    ['party: gunmen, killed: 4', 'Up to four Tajik border guards died.', ''],
    ['party: gunmen, killed: 4', 'Up to four gunmen were wounded.', ''],
    ['party: gunmen, killed: 4', 'Up to four gunmenlike men died.', ''],
    ['party: gunmen, killed: 4', 'Up to four gunmen died.', ', status: denied'],
    ['party: driver, killed: 4', 'Up to four in all died.', ''],
  ])('lets pass %s beside %s%s', (fields, text, more) => expect(row(fields, claim(text, more))).toEqual([]));

  it('says nothing where two rows could be meant', () =>
    expect(
      said(
        pointForRange,
        `${head}casualties:\n  - { party: gunmen, killed: 4 }\n  - { party: gunmen, killed: 1 }\n${claim('Up to four gunmen died.')}`,
      ),
    ).toEqual([]));
});
