import { describe, expect, it } from 'vitest';
import { topicTitle } from '../../../src/analysis/rules/sty-002-topic-title.ts';
import { said } from './findings-of.ts';

const headline = (text: string) => `headlines: { situation: ${JSON.stringify(text)} }\n`;

describe('STY002 topic-title', () => {
  it.each([
    'Background',
    'Andijan',
    'Background on Andijan',
    'Casualties',
    'The situation',
    'Attack on Lakkon',
    'Arms and losses',
    'Open questions',
    'Hizb-ut-Tahrir',
    'Politics of the border',
    'The U.S.-led coalition',
  ])('%s', (text) => expect(said(topicTitle, headline(text))).toEqual([`headlines.situation: title without a message: ${text}`]));

  it.each([
    'The motive is unknown',
    'Two posts attacked',
    'Gunmen attack border post',
    'Police blame the IMU',
    'Rumour denied',
    'Andijan 2005',
    'Raid at 2.00 AM',
    'IMU denies involvement',
    'Both governments accuse rebels',
    'Who did it?',
    'Guards fled',
    'Background of the conflict in the valley',
    'Обстановка на границе',
  ])('lets pass: %s', (text) => expect(said(topicTitle, headline(text))).toEqual([]));

  it('titles of background slides too, but not the name of the briefing', () => {
    const more = 'context: [{ id: c, title: Some background }]\n';
    expect(said(topicTitle, more, { title: 'Border attack' })).toEqual([
      'context[0].title: title without a message: Some background',
    ]);
  });

  it('knows English verbs only', () => expect(said(topicTitle, `language: de\n${headline('Zur Lage')}`)).toEqual([]));
});
