import { describe, expect, it } from 'vitest';
import { loadedLanguage } from '../../../src/analysis/rules/sty-001-loaded-language.ts';
import { meant, said } from './findings-of.ts';

describe('STY001 loaded-language', () => {
  it('says where and what', () =>
    expect(said(loadedLanguage, 'situation: [{ text: They killed the unlucky driver. }]\n')).toEqual([
      'situation[0].text: loaded word: unlucky',
    ]));

  it.each([
    ['At 2.00 AM on 12 May a brutal raid began.', ['brutal']],
    ['The infamous group staged a bloody raid.', ['infamous', 'bloody']],
    ['Terrorists crossed the border.', ['Terrorists']],
    ['A terrorist was shot.', ['terrorist']],
    ['Unfortunately the driver died.', ['Unfortunately']],
  ])('%s', (text, words) => expect(meant(loadedLanguage, 'situation', text)).toEqual(words));

  it.each([
    'A bloody mask and traces of blood were found.',
    'Bloody Sunday was in 1972.',
    'The report of the Brutal Truth agency names nobody.',
    'The terrorist attack of 12 May was not claimed.',
    'Both men stand on a list of terrorists.',
    'The two were convicted as terrorists.',
    'He spoke of “brutal terrorists”.',
    'The U.S.-led force came in 2001.',
  ])('lets pass: %s', (text) => expect(meant(loadedLanguage, 'situation', text)).toEqual([]));

  it('leaves the words of others alone', () =>
    expect(said(loadedLanguage, 'claims: [{ id: C1, text: Brutal terrorists did it. }]\n')).toEqual([]));
});
