import { describe, expect, it } from 'vitest';
import { silenceRatedHigh } from '../../../src/analysis/rules/ach-011-silence-rated-high.ts';
import { said } from './findings-of.ts';
import { matrix } from './matrix.ts';
import { expectPage } from './rule-page.ts';

const evidence = (text: string, credibility = 'medium', relevance = 'high') =>
  matrix('I C')
    .replace('text: Evidence', `text: ${JSON.stringify(text)}`)
    .replace('credibility: medium, relevance: medium', `credibility: ${credibility}, relevance: ${relevance}`);

describe('ACH011 silence-rated-high', () => {
  it('shows on its page what it finds', () => expectPage(silenceRatedHigh));

  it.each([
    'No claim of responsibility',
    'No statement by any group',
    'Nobody has claimed the attack',
    'Nothing is known of a demand for money',
    'No demand for money known',
    'The article does not mention drugs',
    'Drugs were not reported',
    'The ministry is silent on the motive',
    'Ни одна группа не взяла на себя ответственность',
    'О наркотиках не сообщалось',
    'Нет заявлений групп',
    'Никто из задержанных не сообщил о мотиве',
  ])('hears the silence in: %s', (text) =>
    expect(said(silenceRatedHigh, evidence(text))).toEqual([`evidence[0].credibility: silence rated above low: E1, ${text}`]),
  );

  it.each([
    ['No claim of responsibility', 'low', 'high'],
    ['No claim of responsibility', 'high', 'low'],
  ])('is quiet where it is rated low: %s, %s, %s', (text, credibility, relevance) =>
    expect(said(silenceRatedHigh, evidence(text, credibility, relevance))).toEqual([]),
  );

  it.each([
    'No fresh slide seen from the air',
    'Search of the cars finds no drugs',
    'The address never answered',
    'Disks wiped and not locked',
    'Nineteen rifles taken',
    'The group claims the attack',
    'Следов диверсии не найдено',
    'Пожар начался до взрыва',
  ])('takes for an observation: %s', (text) => expect(said(silenceRatedHigh, evidence(text))).toEqual([]));
});
