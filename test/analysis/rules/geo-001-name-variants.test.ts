import { describe, expect, it } from 'vitest';
import { nameVariants } from '../../../src/analysis/rules/geo-001-name-variants.ts';
import { findingsOf, said } from './findings-of.ts';

const places = `places:
  - { id: a, name: Lyakkon, variants: [Lakkon, Лаккон, Lyakkon village, Batken] }
  - { id: b, name: Batken, variants: [Batken town] }
  - { id: c, name: Andijan, variants: [Andizhan, Old Andijon] }
  - { id: d, name: Osh }
  - { id: e, name: Isfara }
actors: [{ id: x, name: Isfarah Front }]
`;
const find = (text: string) => said(nameVariants, `${places}situation: [{ text: ${JSON.stringify(text)} }]\n`);
const other = (name: string, written: string) => [`situation[0].text: other spelling of ${name}: ${written}`];
const unknown = (name: string, written: string) => [`situation[0].text: unknown spelling of ${name}: ${written}`];

describe('GEO001 name-variants', () => {
  it('finds registered spellings, also in the possessive and of two words', () => {
    expect(find('Gunmen raided Lakkon.')).toEqual(other('Lyakkon', 'Lakkon'));
    expect(find("Lakkon's guards were killed.")).toEqual(other('Lyakkon', 'Lakkon'));
    expect(find('They came from Old Andijon at 2.00 AM.')).toEqual(other('Andijan', 'Old Andijon'));
  });

  it('finds near-misses that nobody registered', () => {
    expect(find('They fled by way of Andijann.')).toEqual([]); // an adjective or plural, for all a rule knows
    expect(find('They fled by way of Andidjan.')).toEqual(unknown('Andijan', 'Andidjan'));
    expect(find('They fled by way of Batkhen.')).toEqual(unknown('Batken', 'Batkhen'));
    expect(find('They fled by way of Batekn.')).toEqual(unknown('Batken', 'Batekn'));
    expect(find('They fled by way of Isfarra.')).toEqual(unknown('Isfara', 'Isfarra'));
  });

  it('says which characters, and where the name stands', () => {
    const text = 'It was calm. Then Lakkon was raided.';
    const [finding] = findingsOf(nameVariants, `${places}situation: [{ text: ${text} }]\n`);
    expect(text.slice(finding?.within?.from, finding?.within?.to)).toBe('Lakkon');
    expect(finding?.related).toEqual([{ at: 'places[0].name', note: 'here it is called Lyakkon' }]);
  });

  it.each([
    ['the name itself', 'Gunmen raided Lyakkon on 12 May.'],
    ['a longer form of it', 'Gunmen came to Lyakkon village and Batken town.'],
    ['an explanation', 'Gunmen raided Lyakkon, also written Lakkon.'],
    ['a quotation', 'He said “Lakkon was attacked”.'],
    ['a variant that is the name of another place', 'They passed Batken.'],
    ['an adjective of it', 'An Andijani family and the Batkens were there.'],
    ['a short name', 'They went to Ash and to Osch.'],
    ['a word that opens a sentence', 'Isfala was attacked.'],
    ['ordinary words', 'the batkin and the isfala'],
    ['the name of a group', 'The Isfarah Front claims it.'],
    ['another script', 'Нападение на Лаккон.'],
  ])('lets pass %s', (_what, text) => expect(find(text)).toEqual([]));

  it('says each spelling once in a text', () => {
    expect(find('Lakkon burned. Lakkon fell.')).toEqual(other('Lyakkon', 'Lakkon'));
  });
});
