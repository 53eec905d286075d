/** What is withheld in another form: spelt in another way, as initials, in pieces, as a position, as a clock time. */
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/audience/for-audience.ts';
import { findInTexts } from '../../../src/audience/leaks/find-in-texts.ts';
import { findLikeness } from '../../../src/audience/leaks/find-likeness.ts';
import { foldsOf } from '../../../src/audience/leaks/folded-sound.ts';
import { gridPositionsIn } from '../../../src/audience/leaks/grid-positions.ts';
import { ofRoman, withSpeltNumbers } from '../../../src/audience/leaks/spelt-numbers.ts';
import { spokenHours } from '../../../src/audience/leaks/spoken-hours.ts';
import { numberOfWords } from '../../../src/briefing/number-words.ts';
import { briefing, readWhole } from '../../briefing/read.ts';

/** A kidnapping of aid workers, with an informant and the house where they are held withheld. */
const taken = (sentence: string, name = 'Dilshod Shcherbakov', more = '') =>
  readWhole(
    briefing(
      `sources: [{ id: S1, kind: agency, title: Open piece, reliability: B, descriptor: Seen. }]
places:
  - { id: bridge, name: Marrin bridge, lat: 40.1, lon: 70.6, precision: Exact. }
  - { id: house, name: Kreuzhof, lat: 40.1342, lon: 70.6623, precision: Exact., tlp: AMBER }
incidents: [{ id: taking, title: Taking, main: true, time: '2006-05-12 09:10', place: bridge, sources: [S1] }]
events:
  - { time: '2006-05-12 18:50', what: A call., place: bridge, tlp: AMBER, sources: [S1] }
  - { time: '2006-05-12 11:30', what: A van., place: bridge, sources: [S1] }
persons: [{ id: p1, name: ${name}, role: witness, standing: Cook, tlp: AMBER, sources: [S1] }]
situation: [{ text: ${JSON.stringify(sentence)}, sources: [S1] }]
${more}`,
      { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
    ),
  );
const told = (sentence: string, name?: string, more?: string): readonly string[] => {
  const { value: version } = forAudience(taken(sentence, name, more), 'CLEAR', () => undefined);
  if (!version) throw new Error('no version');
  const found = [...findInTexts(version, () => undefined), ...findLikeness(version, () => undefined)];
  return found.map(({ code, message }) => `${code} ${message}`);
};
const codes = (sentence: string, name?: string) => told(sentence, name).map((each) => each.slice(0, 6));

describe('a name', () => {
  it.each([
    ['Щербаков', 'Szczerbakow was there.', ['AUD013']],
    ['Щербаков', 'Chtcherbakov was there.', ['AUD013']],
    ['Щербаков', 'Schtscherbakow was there.', ['AUD013']],
    ['Shcherbakov', 'Был Щербаков.', ['AUD005']],
    ['Shcherbakov', 'ذهب شيرباكوف', ['AUD013']],
    ['Feltz', 'A man called Felts came.', ['AUD013']],
    ['Feltz', 'С Фельцем говорили.', ['AUD013']],
    ['Фельц', 'A man called Felz came.', ['AUD013']],
    ['Фельц', 'A man called Felts came.', ['AUD005']],
    ['Фельц', 'Говорили с Фель-\nцем.', ['AUD005']],
    ['Фельц', 'Говорили с Фель\u00adцем.', ['AUD005']],
    ['Zhukov', 'Joukov, Schukow and Żukow came.', ['AUD005']],
    ['Zhukov', 'Schukow came.', ['AUD013']],
    ['Müller', 'Был Мюллер.', ['AUD013']],
    ['Shcherbakov', 'It was Shcher-bakov.', ['AUD005']],
    ['Shcherbakov', 'It was Shcher bakov.', ['AUD013']],
    ['Shcherbakov', 'Shells were felt there.', []],
    ['Feltz', 'They felt it, and felts were burnt.', []],
    // With other vowels.
    ['Yusuf', 'Youssef and Yousuf came.', ['AUD013']],
    ['Youssef', 'A man called Yusuf came.', ['AUD013']],
    ['Yousuf', 'Был Юсуф.', ['AUD013']],
    ['Юсуф', 'A man called Yousif came.', ['AUD013']],
    ['Muhammad', 'A man called Mohamed came.', ['AUD013']],
    ['Hussein', 'They asked Husayn.', ['AUD013']],
    ['Omar', 'They asked Umar.', ['AUD013']],
    ['Khalid', 'They asked Khaled.', ['AUD013']],
    ['Hamid', 'They asked Hamad.', []],
    ['Karim', 'Cream was taken. Kerem came.', ['AUD013']],
    ['Rahim', 'Rome and Rhyme came.', []],
    ['Mina', 'Mine workers came.', []],
    ['Salim', 'Slums burnt. Sleem came.', []],
    // In Arabic, of three consonants.
    ['Karim', 'جاء كريم', ['AUD013']],
    ['Karim', 'قال لكريم', ['AUD013']],
    ['Yusuf', 'جاء يوسف', ['AUD013']],
    ['Walid', 'جاء وليد', ['AUD013']],
    ['Saeed', 'جاء سعيد', ['AUD013']],
    ['Omar Hasan', 'جاء عمر حسن', ['AUD013']],
    ['Hasan', 'يوم حسن', []],
    ['Malik', 'جاء الملك', []],
    ['يوسف', 'A man called Youssef came.', ['AUD013']],
    ['عمر حسن', 'They asked Omar Hassan.', ['AUD013']],
    ['كريم', 'The crime was seen. Cream was taken.', []],
  ])('%s is told by %s as %j', (name, sentence, expected) => expect(codes(sentence, name)).toEqual(expected));

  it('is told by initials, either way round, in either alphabet, where no surname follows', () => {
    for (const sentence of ['D. S. told of it.', 'S.D. told of it.', 'Д. С. рассказал.', 'A cook (D. S.).'])
      expect(codes(sentence, 'Dilshod Sadykov')).toEqual(['AUD013']);
    for (const sentence of ['D. S. Brown told of it.', 'D. told S. of it.', 'The U. S. told of it.', 'A. B. told of it.'])
      expect(codes(sentence, 'Dilshod Sadykov')).toEqual([]);
    expect(codes('The U. S. told of it.', 'Ulan Sadykov')).toEqual([]);
  });

  it('says what stands there and what it may be, and is asked no more where its author waives it', () => {
    const sentence = 'Szczerbakow was there.';
    expect(told(sentence, 'Щербаков')).toEqual([
      'AUD013 situation[0].text may name what is withheld from CLEAR: Szczerbakow may be another form of Щербаков',
    ]);
    const waive = 'waive: [{ rule: AUD013, where: "situation[0]", reason: Another man., by: A desk }]\n';
    expect(told(sentence, 'Щербаков', waive)).toEqual([]);
  });
});

describe('a position', () => {
  it('is found in the address of a shown source, west of Greenwich too', () => {
    const read = (url: string) => {
      const text = briefing(
        `sources: [{ id: S1, kind: agency, title: Open piece, reliability: B, url: ${JSON.stringify(url)} }]
places: [{ id: camp, name: Camp, lat: 52.74, lon: -106, precision: Exact., tlp: AMBER }]
incidents: [{ id: fire, title: Fire, main: true, time: 2006-05-12, sources: [S1] }]
`,
        { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
      );
      const { value: version } = forAudience(readWhole(text), 'CLEAR', () => undefined);
      if (!version) throw new Error('no version');
      return findLikeness(version, () => undefined).map(({ code, message }) => `${code} ${message.split(' ')[0]}`);
    };
    expect(read('https://e.example.org/maps/@52.7400,-106.0000,15z')).toEqual(['AUD005 sources[0].url']);
    expect(read('https://e.example.org/?q=52.74%2C-106.00')).toEqual(['AUD005 sources[0].url']);
    expect(read('https://e.example.org/?lat=52.74&lon=-106')).toHaveLength(1);
    expect(read('https://e.example.org/?lat=52.74&lon=106')).toEqual([]);
  });

  it.each([
    ['Held at 40.13, 70.66.', ['AUD005']],
    ['Held at N 40.134, E 70.662.', ['AUD005']],
    ['Held at 40°08′03″N 70°39′44″E.', ['AUD005']],
    ["Held at 40° 08' N, 70° 39' E.", ['AUD005']],
    ['Held at 40,13 с. ш., 70,66 в. д.', ['AUD005']],
    ['Held at 70.6623 / 40.1342.', ['AUD005']],
    ['Held at 40.1342,70.6623.', ['AUD005']],
    ['See https://maps.example.org/@40.1342,70.6623,15z or ask.', ['AUD005']],
    ['See geo:40.1342,70.6623 or https://e.example.org/?q=40.1342%2C70.6623.', ['AUD005']],
    ['See https://e.example.org/?lat=40.1342&lon=70.6623', ['AUD005']],
    ['Held at latitude 40.13, longitude 70.66 east.', ['AUD005']],
    ['Held at 40 degrees 8 minutes north, 70 degrees 39 minutes east.', ['AUD005']],
    ['Held at 40,13° с. ш., 70,66° в. д.', ['AUD005']],
    ['Held at 40,13° северной широты, 70,66° восточной долготы.', ['AUD005']],
    ['Held at latitude 40.13, longitude 70.66 west.', []],
    ['Held at 40.13° ю. ш., 70,66° з. д.', []],
    ['The shares were 40.1,30.2,70.6 in turn.', []],
    ['It fell by 40 degrees to the north, and 70 stayed.', []],
    ['Held near 40.1 N, 70.7 E.', ['AUD013']],
    ['Held at 40.23, 70.66.', []],
    ['Held at 40.1, 70.6.', []],
    ['40 of 70 came back, 40.13 % of them.', []],
    ['Held at 42T WK 12345 67890.', []],
    ['Vehicles 42 and 43, 512345 and 4442345.', []],
  ])('%s is told as %j', (sentence, expected) => expect(codes(sentence)).toEqual(expected));
});

describe('a clock time', () => {
  it.each([
    ['They called at 18:50.', ['AUD013']],
    ['They called at 6:50 p.m. from afar.', ['AUD013']],
    ['They called at 18h50.', ['AUD013']],
    ['They called at 1850 hrs.', ['AUD013']],
    ['They called at 6:50.', []],
    ['A van came at 11:30, and went at 09:10.', []],
    ['They paid 18.50 each.', []],
    ['They called at ten to seven in the evening.', ['AUD013']],
    ['They called at ten to seven.', ['AUD013']],
    ['They called at ten to seven in the morning.', []],
    ['They called ten minutes before seven.', ['AUD013']],
    ['Ten to seven men came.', []],
    ['They called at six fifty.', ['AUD013']],
    ['They called at half past eleven, and at ten past nine.', []],
    ['They called at half past six.', []],
    ['Звонили без десяти семь вечера.', ['AUD013']],
    ['On a appelé à sept heures moins dix.', ['AUD013']],
    ['Llamaron a las siete menos diez.', ['AUD013']],
  ])('%s is told as %j', (sentence, expected) => expect(codes(sentence)).toEqual(expected));
});

it('folds what languages write otherwise', () => {
  expect(foldsOf('щербаков')).toContain('Serbakov');
  expect(['shcherbakov', 'szczerbakow', 'chtcherbakov'].every((word) => foldsOf(word).includes('Serbakov'))).toBe(true);
  expect(foldsOf('ab1')).toEqual([]);
});

it('reads numbers that are written otherwise', () => {
  const read = (text: string) => withSpeltNumbers(text, (word) => numberOfWords(word, 'en'));
  expect(read('half a dozen men, two dozen men, a dozen and two men, полдюжины и две дюжины')).toBe(
    '6 men, 24 men, 14 men, 6 и 24',
  );
  expect(read('XIV men of the XIX century and Charles II the king')).toBe('14 men of the XIX century and Charles II the king');
  expect(['XIV', 'XL', 'LXXXIX', 'IX'].map(ofRoman)).toEqual([14, 40, 89, 9]);
});

describe('a time in words', () => {
  const minutesIn = (text: string) =>
    spokenHours(text).flatMap(({ minutes }) => minutes.map((each) => `${Math.floor(each / 60)}:${each % 60}`));

  it.each([
    ['half past six', ['6:30', '18:30']],
    ['a quarter to seven in the evening', ['18:45']],
    ['a quarter past 12 p.m.', ['12:15']],
    ['at twenty-five past one in the morning', ['1:25']],
    ['seven o’clock', ['7:0', '19:0']],
    ['7 p.m.', ['19:0']],
    ['half of seven cars, a quarter of seven', []],
    ['from five to seven guards', ['6:55', '18:55']],
    ['половина седьмого', ['6:30', '18:30']],
    ['в половине седьмого утра', ['6:30']],
    ['без четверти семь', ['6:45', '18:45']],
    ['четверть восьмого', ['7:15', '19:15']],
    ['четверть семей', []],
    ['в семь часов вечера', ['19:0']],
    ['через семь часов', []],
    ['dix-sept heures et quart', ['17:15']],
    ['à sept heures moins le quart', ['6:45', '18:45']],
    ['a las siete y media de la tarde', ['19:30']],
    ['السادسة والنصف مساء', ['18:30']],
    ['الساعة السابعة إلا ربعا', ['6:45', '18:45']],
  ])('%s is %j', (text, expected) => expect([...new Set(minutesIn(text))].toSorted()).toEqual(expected.toSorted()));
});

it('reads places in the grid of maps', () => {
  const round = (text: string) => gridPositionsIn(text).map(({ lat, lon, metres }) => [lat.toFixed(4), lon.toFixed(4), metres]);
  expect(round('at 4QFJ1234567890 there')).toEqual([['21.4098', '-157.9161', 1]]);
  expect(round('at 4Q FJ 123 678 there')).toEqual([['21.4094', '-157.9160', 100]]);
  expect(round('17T 630084 4833438')).toEqual([['43.6426', '-79.3871', 1]]);
  expect(round('17 N 0630084 E 4833438 N')).toEqual([['43.6426', '-79.3871', 1]]);
  expect(round('4Q FJ 123 67, 61Q FJ 12 34, 4 Q 12')).toEqual([]);
});
