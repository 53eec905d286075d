/** A withheld name in whichever way it stands in a text, and words of every day that are none. */
import { describe, expect, it } from 'vitest';
import { nameTest, readText } from '../../../src/audience/leaks/name-test.ts';
import { inOneScript, soundOf } from '../../../src/audience/leaks/spelling.ts';

const naming = (name: string, text: string, everyday?: 'whole' | 'part') => nameTest(name, everyday)?.(readText(text));

describe('a name', () => {
  it.each([
    ['Rakhimov', 'The Rakhimov-Petrov group'],
    ['Rakhimov', 'An anti-Rakhimov slogan'],
    ['Rakhimov', 'Rakhimovland and rakhimovs@example.org'],
    ['Dilshod Rakhimov', '#dilshodrakhimov'],
    ['Lisma', 'VillaLisma2'],
    ['Lisma', 'map_lisma2'],
    ['Lisma', 'L I S M A'],
    ['Рахимов', 'Группа Рахимова-Петрова'],
  ])('%s is found grown together: %s', (name, text) => expect(naming(name, text)).toBe('surely'));

  it.each([
    ['Рахимов', 'Рaхимoв был там'],
    ['Rakhimov', 'Rаkhimоv was there'],
    ['Оса', 'near Oca'],
    ['Rakhimov', 'Рахимова видели'],
    ['Rakhimov', 'Rahimov was seen'],
    ['Рахимов', 'Rakhimov was seen, and Rahimov’s car'],
    ['Юсуф', 'Yusuf came'],
    ['Щукин', 'Shchukin came'],
    ['Dilshod Rakhimov', 'Видели Дилшода Рахимова'],
  ])('%s is found in letters of another alphabet: %s', (name, text) => expect(naming(name, text)).toBe('surely'));

  it.each([
    ['王伟', '昨天王伟在现场'],
    ['田中', '警察は田中容疑者を見た'],
    ['สมชาย', 'ตำรวจพบนายสมชายที่บ้าน'],
    ['محمود', 'وصل المراقب ومحمود إلى القرية'],
    ['محمود', 'قيل لمحمود'],
    ['לוי', 'אמר ללוי'],
  ])('%s is found within a run of characters: %s', (name, text) => expect(naming(name, text)).toBe('surely'));

  it.each([
    ['Li', 'Yesterday Li came', 'surely'],
    ['Li', 'Li came', 'maybe'],
    ['Li', 'the li battery, LI and Lisa', null],
    ['An', 'He met An there', 'surely'],
    ['An', 'An officer came', null],
    ['Ош', 'В Оше шёл дождь', 'surely'],
  ])('of two letters is one where it is written as one: %s in %s', (name, text, expected) =>
    expect(naming(name, text)).toBe(expected),
  );

  it.each([
    ['Rose', 'They saw Rose there', 'surely'],
    ['Rose', 'Prices rose', null],
    ['Rose', 'Rose was seen', 'maybe'],
    ['Вера', 'С нами была Вера', 'surely'],
    ['Вера', 'О Вере говорили, и с Верой тоже', 'surely'],
    ['Вера', 'Их вера крепка', null],
    ['Вера', 'Сказал: «Вера крепка»', 'maybe'],
  ])('that is a word of every day is told where it is a name: %s in %s', (name, text, expected) =>
    expect(naming(name, text, 'whole')).toBe(expected),
  );

  it('of every day, where it is only a part of a name, is never sure', () => {
    expect(naming('Rose', 'They saw Rose there', 'part')).toBe('maybe');
  });

  it.each([
    ['Роман', 'романтика'],
    ['Марк', 'маркировка'],
    ['Lisma', 'Prisma and list'],
    ['Martin', 'a martini'],
    ['Weber', 'the webs'],
    ['Osh', 'Joshua'],
    ['White', 'with'],
  ])('%s is none in %s', (name, text) => expect(naming(name, text)).toBeNull());

  it('is none where it is a word of what is shown', () => {
    expect(nameTest('Rakhim')?.(readText('Rakhimov', new Set(['rakhimov'])))).toBeNull();
  });
});

describe('spelling', () => {
  it('is the same for one sound, in two alphabets', () => {
    for (const [one = '', other = ''] of [
      ['рахимов', 'rakhimov'],
      ['рахимов', 'rahimov'],
      ['жуков', 'zhukov'],
      ['цои', 'tsoi'],
      ['хаитов', 'khaitov'],
      ['чехов', 'chekhov'],
    ])
      expect([one, soundOf(one)]).toEqual([one, soundOf(other)]);
    expect(soundOf('王')).toBeUndefined();
  });

  it('makes one alphabet of two in a word, and leaves words of one alone', () => {
    expect(inOneScript(' рaхимoв caба abc где ')).toBe(' рахимов саба abc где ');
  });
});
