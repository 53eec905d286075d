import { describe, expect, it } from 'vitest';
import { numberTermMismatch } from '../../../src/analysis/rules/unc-004-number-term-mismatch.ts';
import { findingsOf, said, saidIn } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

describe('UNC004 number-term-mismatch', () => {
  it('a number outside the band of its term', () => {
    const [finding] = findingsOf(numberTermMismatch, judgement('It is likely (50%) that they fled.', 'likelihood: likely'));
    expect(finding).toMatchObject({
      at: 'key_judgements[0].statement',
      message: 'number that does not fit its term: likely (50%)',
      within: { from: 6, to: 18 },
      hints: ['likely is 55–80 % on ICD 203; correct the number or the term'],
    });
  });

  it('a term that is not that of the field', () => {
    const more = judgement('It is very likely that they fled.', 'likelihood: likely');
    const [finding] = findingsOf(numberTermMismatch, more);
    expect(finding).toMatchObject({
      at: 'key_judgements[0].statement',
      message: 'likelihood that differs from its field: very likely, not likely',
      related: [{ at: 'key_judgements[0].likelihood' }],
    });
  });

  it('a number without a term, against the field', () =>
    expect(said(numberTermMismatch, judgement('There is a 30% chance of a raid.', 'likelihood: likely'))).toEqual([
      'key_judgements[0].statement: number that does not fit its term: 30% chance',
    ]));

  it.each([
    ['There is an 80 per cent chance of a raid.', '80 per cent chance'],
    ['The probability is about 20%.', 'probability is about 20%'],
    ['A raid is unlikely (about 50 %).', 'unlikely (about 50 %)'],
    ['A raid is likely (60–90%).', 'likely (60–90%)'],
    ['There is a 100% chance of rain.', '100% chance'],
  ])('%s', (text, words) => expect(inBottomLine(numberTermMismatch, text)).toEqual([words]));

  it('a number in a gap of PHIA', () => {
    const more = 'likelihood_scale: phia\n';
    expect(inBottomLine(numberTermMismatch, 'There is a 52% chance of a raid.', more)).toEqual(['52% chance']);
    expect(inBottomLine(numberTermMismatch, 'There is a 45% chance of a raid.', more)).toEqual([]);
    expect(inBottomLine(numberTermMismatch, 'There is a realistic possibility (40–50%) of a raid.', more)).toEqual([]);
  });

  it.each([
    'A raid is likely (70%).',
    'A raid is likely (55–80%).',
    'There is a 70% chance of a raid.',
    'It is likely that 50% of the rifles were found.',
    'A raid is likely (50% of the posts are empty).',
    'A raid is highly likely (85%).',
    'It is “likely (10%)”, as he put it.',
  ])('lets pass: %s', (text) => expect(inBottomLine(numberTermMismatch, text)).toEqual([]));

  it.each([
    ['It is probable that they fled.', 'likelihood: likely'],
    ['It is likely that an unlikely ally helped.', 'likelihood: likely'],
    ['It is not likely that they fled.', 'likelihood: unlikely'],
    ['It is 70% likely that they fled.', 'likelihood: likely (70%)'],
    ['It is 90% likely that they fled.', 'likelihood: very likely'],
    ['This is more likely than a raid.', 'likelihood: unlikely'],
    ['They fled.', 'likelihood: unlikely'],
  ])('lets pass: %s %s', (statement, fields) => expect(said(numberTermMismatch, judgement(statement, fields))).toEqual([]));

  it.each([
    ['ru', 'Маловероятно, что плотину прорвало.', 'likely', 'Маловероятно'],
    ['ru', 'Вероятно, плотину прорвало.', 'unlikely', 'Вероятно'],
    ['fr', 'Il est peu probable que la digue ait cédé.', 'likely', 'peu probable'],
    ['fr', 'Il est très probable que la digue ait cédé.', 'likely', 'très probable'],
    ['es', 'Es improbable que la presa cediera.', 'likely', 'improbable'],
    ['ar', 'من غير المرجح أن السد انهار.', 'likely', 'غير المرجح'],
    ['ar', 'من المرجح جدًا أن السد انهار.', 'likely', 'من المرجح جدًا'],
  ])('in the words of %s: %s %s', (language, statement, field, term) =>
    expect(saidIn(language, numberTermMismatch, judgement(statement, `likelihood: ${field}`))).toEqual([
      `key_judgements[0].statement: likelihood that differs from its field: ${term}, not ${field}`,
    ]),
  );

  it.each([
    ['ru', 'Весьма вероятно, что плотину прорвало.', 'very likely'],
    ['ru', 'Прорыв более вероятен и более вероятно объясняет волну.', 'unlikely'],
    ['ru', 'Вероятность прорыва никто не называл.', 'unlikely'],
    ['fr', 'L’explication la plus probable est une fuite, c’est quasi certain.', 'almost certain'],
    ['fr', 'Il n’est pas probable que la digue ait cédé.', 'unlikely'],
    ['es', 'No es probable que la presa cediera.', 'unlikely'],
    ['ar', 'من غير المرجح أن السد انهار.', 'unlikely'],
    ['ka', 'ალბათ კაშხალი გაირღვა.', 'unlikely'],
  ])('in %s lets pass: %s %s', (language, statement, field) =>
    expect(saidIn(language, numberTermMismatch, judgement(statement, `likelihood: ${field}`))).toEqual([]),
  );
});
