import { describe, expect, it } from 'vitest';
import { personAttributeUnsourced } from '../../../src/analysis/rules/fac-006-person-attribute-unsourced.ts';
import { said } from './findings-of.ts';

const person = (fields: string, role = 'suspect') =>
  `sources: [{ id: S1, kind: article, title: T }]\npersons: [{ id: p, role: ${role}, standing: S, ${fields} }]\n`;

describe('FAC006 person-attribute-unsourced', () => {
  it.each([
    [person('name: Dilshod Rakhimov, age: 25'), 'persons[0].name: missing source: name and age of a suspect'],
    [person('name: Two suspects, age: 25'), 'persons[0].age: missing source: age of a suspect'],
    [
      person('name: Dilshod Rakhimov, sources: [S1], details: [{ text: Has a brother., status: alleged }]', 'accused'),
      'persons[0].details[0].text: missing source: detail about a suspect: Has a brother.',
    ],
  ])('%s', (more, line) => expect(said(personAttributeUnsourced, more)).toEqual([line]));

  it.each([
    person('name: Dilshod Rakhimov, age: 25, sources: [S1], details: [{ text: Served., sources: [S1] }]'),
    person('name: His brother (not named)'),
    person('name: Islam Karimov, age: 68', 'official'),
  ])('lets pass: %s', (more) => expect(said(personAttributeUnsourced, more)).toEqual([]));
});
