import { describe, expect, it } from 'vitest';
import { mixedScales } from '../../../src/analysis/rules/unc-002-mixed-scales.ts';
import { findingsOf, said, saidIn } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

describe('UNC002 mixed-scales', () => {
  it('a PHIA term in an ICD 203 deck', () => {
    const [finding] = findingsOf(
      mixedScales,
      judgement('There is a realistic possibility of a second raid.', 'likelihood: likely'),
    );
    expect(finding).toMatchObject({
      at: 'key_judgements[0].statement',
      message: 'likelihood term of another scale: realistic possibility',
      within: { from: 11, to: 32 },
      hints: [expect.stringContaining('ICD 203'), expect.stringContaining('likelihood_scale')],
    });
  });

  it('an ICD 203 term in a PHIA deck, and in a headline', () => {
    const more = 'likelihood_scale: phia\nheadlines: { matrix: It is very likely that they fled }\n';
    expect(said(mixedScales, more)).toEqual(['headlines.matrix: likelihood term of another scale: very likely']);
  });

  it('both rows of ICD 203, with the first use as the other place', () => {
    const more = `bottom_line: { text: It is likely that they fled. }\n${judgement('It is probable that they return.', 'likelihood: probable')}`;
    const found = findingsOf(mixedScales, more);
    expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual([
      'key_judgements[0].statement: two sets of likelihood words: likely, probable',
    ]);
    expect(found[0]?.related).toEqual([{ at: 'bottom_line.text', note: 'the first of these words, "likely", stands here' }]);
    expect(found[0]?.hints[0]).toContain('write "likely" instead of "probable"');
    expect(said(mixedScales, `${more}source_summary: Likely and probable mean the same probability here.\n`)).toEqual([]);
    expect(said(mixedScales, `${more}source_summary: Likely и probable значат одну и ту же вероятность.\n`)).toEqual([]);
  });

  it('the hint names the word of the same step in the second row', () => {
    const found = findingsOf(mixedScales, 'bottom_line: { text: A return is improbable and a raid very likely. }\n');
    expect(found[0]?.hints[0]).toContain('write "highly probable" instead of "very likely"');
  });

  it.each([
    'It is very likely that they fled, and almost certainly by car.',
    'There was probable cause for an arrest; it is likely that they fled.',
    'It is unlikely that the remote post was chosen by chance.',
    'It is likely that the minister said “a realistic possibility”.',
    'One return is more probable than the other; both are unlikely.',
  ])('lets pass: %s', (text) => expect(inBottomLine(mixedScales, text)).toEqual([]));

  it('PHIA prints likely and probable as one', () =>
    expect(said(mixedScales, 'likelihood_scale: phia\nbottom_line: { text: A raid is likely and a return probable. }\n')).toEqual(
      [],
    ));

  it('does not read narrative, which may relay others', () =>
    expect(said(mixedScales, 'situation: [{ text: Police called a second raid highly likely. }]\n')).toEqual([]));

  it.each([
    ['ru', 'Плотину, очень вероятно, прорвало.', 'очень вероятно'],
    ['ru', 'Есть реальная возможность второго прорыва.', 'реальная возможность'],
    ['fr', 'Il est hautement probable que la digue ait cédé.', 'hautement probable'],
    ['fr', 'Il y a une possibilité réelle de rupture.', 'possibilité réelle'],
    ['es', 'Es altamente improbable que la presa cediera.', 'altamente improbable'],
    ['ar', 'من المرجح بشدة أن السد انهار.', 'من المرجح بشدة'],
    ['ar', 'احتمال ضئيل جدًا أن ينهار السد.', 'احتمال ضئيل جدًا'],
  ])('a PHIA term in an ICD 203 deck in %s: %s', (language, text, term) =>
    expect(saidIn(language, mixedScales, `bottom_line: { text: ${JSON.stringify(text)} }\n`)).toEqual([
      `bottom_line.text: likelihood term of another scale: ${term}`,
    ]),
  );

  it.each([
    ['ru', 'Весьма вероятно, что плотину прорвало; иное маловероятно.'],
    ['ru', 'Представитель сказал: «Реальная возможность есть».'],
    ['fr', 'Il est très probable que la digue ait cédé ; une fuite est peu probable.'],
    ['fr', 'La cause la plus probable est une fuite.'],
    ['es', 'Es muy probable que la presa cediera; otra causa es improbable.'],
    ['ar', 'من المرجح جدًا أن السد انهار، ومن غير المرجح غير ذلك.'],
    ['ka', 'ალბათ კაშხალი გაირღვა.'],
  ])('in %s lets pass: %s', (language, text) =>
    expect(saidIn(language, mixedScales, `bottom_line: { text: ${JSON.stringify(text)} }\n`)).toEqual([]),
  );

  it('names the terms of the scale in the language of the deck', () => {
    const value = 'bottom_line: { text: Es altamente probable. }\nlanguage: es\n';
    expect(findingsOf(mixedScales, value)[0]?.hints[0]).toContain('muy probable');
  });
});
