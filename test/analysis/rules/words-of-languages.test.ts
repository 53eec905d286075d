/** Rules on words in the languages that Briefdeck knows: what is wrong is found in each, what is right in none, and nothing in others. */
import { describe, expect, it } from 'vitest';
import { deniedAsFact } from '../../../src/analysis/rules/fac-001-denied-as-fact.ts';
import { claimedVsAttributed } from '../../../src/analysis/rules/fac-002-claimed-vs-attributed.ts';
import { actorAsFact } from '../../../src/analysis/rules/fac-003-actor-as-fact.ts';
import type { BriefingRule } from '../../../src/analysis/rules/rule.ts';
import { loadedLanguage } from '../../../src/analysis/rules/sty-001-loaded-language.ts';
import { relativeDate } from '../../../src/analysis/rules/tim-003-relative-date.ts';
import { likelihoodPlusConfidence } from '../../../src/analysis/rules/unc-001-likelihood-plus-confidence.ts';
import { vagueEstimative } from '../../../src/analysis/rules/unc-003-vague-estimative.ts';
import { intensifiedTerm } from '../../../src/analysis/rules/unc-007-intensified-term.ts';
import { percentConfidence } from '../../../src/analysis/rules/unc-008-percent-confidence.ts';
import { tooCertain } from '../../../src/analysis/rules/unc-010-too-certain.ts';
import { saidIn } from './findings-of.ts';

const wrong: readonly (readonly [language: string, rule: BriefingRule, sentence: string, words: string])[] = [
  ['ru', vagueEstimative, 'Возможно, группа действовала одна.', 'возможно'],
  ['ru', loadedLanguage, 'Жестокие боевики скрылись.', 'жестокие'],
  ['ru', relativeDate, 'Нападение произошло на прошлой неделе.', 'на прошлой неделе'],
  ['ru', likelihoodPlusConfidence, 'Вероятно, с высокой уверенностью, что группа ушла.', 'вероятно, с высокой уверенностью'],
  ['ru', intensifiedTerm, 'Довольно вероятно, что группа ушла.', 'довольно вероятно'],
  ['ru', percentConfidence, 'Мы на 80 % уверены, что группа ушла.', '80 % уверены'],
  ['ru', tooCertain, 'Мотив, несомненно, месть.', 'несомненно'],
  ['ru', claimedVsAttributed, 'Группа взяла на себя ответственность.', 'взяла на себя ответственность'],
  ['fr', vagueEstimative, 'Le groupe pourrait revenir.', 'pourrait'],
  ['fr', loadedLanguage, 'Un raid brutal a eu lieu.', 'brutal'],
  ['fr', relativeDate, 'Le barrage a cédé hier.', 'hier'],
  ['fr', likelihoodPlusConfidence, 'Il est très probable, avec une confiance élevée, que la digue cède.', 'confiance élevée'],
  ['fr', percentConfidence, 'Nous sommes confiants à 80 % de cela.', 'confiants à 80 %'],
  ['fr', tooCertain, 'Cela prouve une négligence.', 'prouve'],
  ['fr', claimedVsAttributed, 'Le groupe a revendiqué le raid.', 'revendiqué'],
  ['es', vagueEstimative, 'Quizá vuelvan.', 'quizá'],
  ['es', loadedLanguage, 'Fue un ataque cobarde.', 'cobarde'],
  ['es', relativeDate, 'La mina cedió ayer.', 'ayer'],
  ['es', likelihoodPlusConfidence, 'Es muy probable, con confianza alta, que ceda.', 'confianza alta'],
  ['es', tooCertain, 'El motivo es, sin duda, la venganza.', 'sin duda'],
  ['es', claimedVsAttributed, 'El grupo reivindicó el ataque.', 'reivindicó'],
  ['ar', vagueEstimative, 'ربما انهار السد بسبب الأمطار.', 'ربما'],
  ['ar', loadedLanguage, 'كان الهجوم جبان.', 'جبان'],
  ['ar', relativeDate, 'انهار السد أمس.', 'أمس'],
  ['ar', likelihoodPlusConfidence, 'من المرجح جدًا وبثقة عالية، أي بثقة عالية، أن السد سينهار.', 'بثقة عالية'],
  ['ar', tooCertain, 'السبب بلا شك هو الإهمال.', 'بلا شك'],
];

const judged = (text: string): string => `bottom_line: { text: ${JSON.stringify(text)} }
`;

describe('a sentence that says too much or too little', () => {
  it.each(wrong)('in %s: %o: %s', (language, rule, sentence, words) => {
    const found = saidIn(language, rule, judged(sentence));
    expect(found).toHaveLength(1);
    expect(found[0]?.toLowerCase()).toContain(words);
    // Where nobody knows the words of the language, the rule keeps quiet.
    expect(saidIn('xx', rule, judged(sentence))).toEqual([]);
  });

  it.each([
    ['ru', 'Весьма вероятно, что группа покинула район до 12 мая 2006 года.'],
    ['ru', 'Мотив не установлен; власти обвиняют движение, оно это отрицает.'],
    ['fr', 'Il est très probable que la digue cède avant juin 2026.'],
    ['fr', 'Le mobile n’est pas établi ; les autorités accusent le groupe, qui dément.'],
    ['es', 'Es muy probable que la presa ceda antes de junio de 2026.'],
    ['es', 'No se conoce el móvil; las autoridades acusan al grupo, que lo niega.'],
    ['ar', 'من المرجح جدًا أن ينهار السد قبل يونيو 2026.'],
    ['ar', 'السبب غير معروف؛ وتتهم السلطات الشركة، وهي تنفي ذلك.'],
  ])('in %s is not this: %s', (language, sentence) => {
    const rules = [vagueEstimative, loadedLanguage, relativeDate, likelihoodPlusConfidence, intensifiedTerm, percentConfidence];
    expect([...rules, tooCertain, claimedVsAttributed].flatMap((rule) => saidIn(language, rule, judged(sentence)))).toEqual([]);
  });
});

describe('what somebody is accused of, and what is denied', () => {
  const actor = (name: string) =>
    `actors: [{ id: f, name: ${name}, attribution: [{ by: Ministry, kind: attributed, text: It accuses them. }] }]\n`;
  const told = (language: string, name: string, text: string) =>
    saidIn(language, actorAsFact, `${actor(name)}situation: [{ text: ${JSON.stringify(text)} }]\n`);

  it.each([
    ['ru', 'Северный фронт', 'Северный фронт вчера напал на мост.', 'По данным министерства, Северный фронт напал на мост.'],
    ['fr', 'Front du Nord', 'Le Front du Nord a attaqué le pont.', 'Selon le ministère, le Front du Nord a attaqué le pont.'],
    ['es', 'Frente Norte', 'El Frente Norte atacó el puente.', 'Según el ministerio, el Frente Norte atacó el puente.'],
    ['ar', 'جبهة الشمال', 'هاجمت جبهة الشمال الجسر.', 'قالت الوزارة إن جبهة الشمال هاجمت الجسر.'],
  ])('in %s: “%s” does the deed in the author’s own name, or in that of another', (language, name, own, relayed) => {
    expect(told(language, name, own)).toHaveLength(1);
    expect(told(language, name, relayed)).toEqual([]);
    expect(told('xx', name, own)).toEqual([]);
  });

  it('in Russian: a denied claim told as fact, and the same told as denied', () => {
    const claim = 'claims: [{ id: C1, text: Боевики напали также на село Лисма., status: denied }]\n';
    const situation = (text: string) => `${claim}situation: [{ text: ${JSON.stringify(text)} }]\n`;
    expect(saidIn('ru', deniedAsFact, situation('Боевики напали также на село Лисма.'))).toHaveLength(1);
    expect(saidIn('ru', deniedAsFact, situation('Власти отрицают, что боевики напали также на село Лисма.'))).toEqual([]);
  });
});
