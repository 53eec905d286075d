import { describe, expect, it } from 'vitest';
import { judgementWithoutLikelihood } from '../../../src/analysis/rules/unc-005-judgement-without-likelihood.ts';
import { findingsOf, said } from './findings-of.ts';
import { judgement } from './in-bottom-line.ts';

describe('UNC005 judgement-without-likelihood', () => {
  it('no likelihood anywhere', () =>
    expect(said(judgementWithoutLikelihood, judgement('The group acted for the movement.', 'confidence: low'))).toEqual([
      'key_judgements[0].statement: missing likelihood: The group acted for the movement.',
    ]));

  it('a likelihood that the sentence, and so the slide, does not mention', () => {
    const [finding] = findingsOf(judgementWithoutLikelihood, judgement('The group fled.', 'likelihood: 70%'));
    expect(finding).toMatchObject({
      at: 'key_judgements[0].statement',
      message: 'missing likelihood in the sentence: likely',
      related: [{ at: 'key_judgements[0].likelihood' }],
    });
  });

  it.each([
    ['It is likely that the group fled.', 'likelihood: likely'],
    ['There is a roughly even chance of a raid.', 'likelihood: roughly even chance'],
    ['There is a 70% chance of a raid.', 'likelihood: 70%'],
    ['It is unlikely that the group fled.', ''],
    ['H1 is more likely than H2.', ''],
    ['The chance of a raid is remote.', 'likelihood: remote'],
    ['The motive is not established.', ''],
    ['Who paid them is unknown.', ''],
    ['There is no evidence of a second group.', ''],
  ])('lets pass: %s %s', (statement, fields) =>
    expect(said(judgementWithoutLikelihood, judgement(statement, fields))).toEqual([]),
  );

  it.each([
    ['Вероятно, что группа ушла.', 'likelihood: likely'],
    ['Вероятно, что группа ушла.', 'likelihood: вероятно'],
    ['Весьма маловероятно, что группа ушла.', 'likelihood: very unlikely'],
    ['Шансы примерно равны, что это была та же группа.', 'likelihood: 50%'],
    ['Мотив не установлен.', ''],
    ['It is likely that the group fled.', 'likelihood: likely'],
  ])('reads Russian (case 36): %s %s', (statement, fields) =>
    expect(said(judgementWithoutLikelihood, `language: ru\n${judgement(statement, fields)}`)).toEqual([]),
  );

  it('asks for the word of the language (case 36)', () => {
    const [finding] = findingsOf(judgementWithoutLikelihood, `language: ru\n${judgement('Группа ушла.', 'likelihood: likely')}`);
    expect(finding).toMatchObject({
      at: 'key_judgements[0].statement',
      message: 'missing likelihood in the sentence: вероятно',
      hints: ['the slide prints the sentence only: write "вероятно" into it'],
    });
  });

  it('is quiet about a language that it cannot read', () =>
    expect(
      said(judgementWithoutLikelihood, `language: de\n${judgement('Die Gruppe ist geflohen.', 'likelihood: likely')}`),
    ).toEqual([]));
});
