import { describe, expect, it } from 'vitest';
import { suspectWording } from '../../../src/analysis/rules/fac-007-suspect-wording.ts';
import { said } from './findings-of.ts';

const person = (fields: string) => `persons: [{ id: p, standing: S, ${fields} }]\n`;

describe('FAC007 suspect-wording', () => {
  it.each([
    ['name: Dilshod Rakhimov, role: suspect', 'named suspect without "alleged": Dilshod Rakhimov (reported)'],
    ['name: Рахимов, role: accused, status: confirmed', 'named accused without "alleged": Рахимов (confirmed)'],
  ])('%s', (fields, message) => expect(said(suspectWording, person(fields))).toEqual([`persons[0].name: ${message}`]));

  it.each([
    'name: Dilshod Rakhimov, role: suspect, status: alleged',
    'name: Dilshod Rakhimov, role: suspect, status: disputed',
    'name: Dilshod Rakhimov, role: convicted',
    'name: Islam Karimov, role: official',
    'name: His brother (not named), role: accused',
    'name: Two gunmen, role: suspect',
    'name: The captain of the ferry, role: accused',
    'name: an engineer, role: suspect',
  ])('lets pass: %s', (fields) => expect(said(suspectWording, person(fields))).toEqual([]));
});
