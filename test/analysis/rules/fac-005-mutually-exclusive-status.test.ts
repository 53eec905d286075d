import { describe, expect, it } from 'vitest';
import { mutuallyExclusiveStatus } from '../../../src/analysis/rules/fac-005-mutually-exclusive-status.ts';
import { said } from './findings-of.ts';

const person = (fields: string) => `persons: [{ id: p, name: P, role: suspect, standing: S, ${fields} }]\n`;

describe('FAC005 mutually-exclusive-status', () => {
  it.each([
    ['fates: [killed, detained]', 'killed and detained'],
    ['fates: [wounded, escaped, killed], status: alleged', 'killed and escaped'],
    ['fates: [escaped, detained]', 'detained and escaped'],
  ])('%s', (fields, words) =>
    expect(said(mutuallyExclusiveStatus, person(fields))).toEqual([`persons[0].fates: fates that exclude each other: ${words}`]),
  );

  it.each([
    'fates: [killed, detained], status: disputed',
    'fates: [wounded, killed]',
    'fates: [detained, convicted]',
    'fates: [detained, released]',
    'fates: [killed]',
    'status: alleged',
  ])('lets pass: %s', (fields) => expect(said(mutuallyExclusiveStatus, person(fields))).toEqual([]));
});
