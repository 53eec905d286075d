/** An author's words in the middle of a line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInside, insideLine } from '../../../src/analysis/sentences/inside-line.ts';

describe('in the middle of a line', () => {
  it.each([
    ['The intruders have no second way in', 'en', 'the intruders have no second way in'],
    ['It is likely that money was the aim', 'en', 'it is likely that money was the aim'],
    ['A group claims it', 'en-US', 'a group claims it'],
    ['Нет второго входа', 'ru', 'нет второго входа'],
    ['У взломщиков нет второго входа', 'ru', 'у взломщиков нет второго входа'],
    // Small already.
    ['the interior ministry', 'en', 'the interior ministry'],
    ['міністерство заперечує', 'uk', 'міністерство заперечує'],
  ])('%s (%s): %s', (text, language, expected) => expect(insideLine(text, language)).toBe(expected));

  it.each([
    ['Lisma is empty', 'en'],
    ['IMU claims the attack', 'en'],
    ['Thermal cameras are found', 'en'],
    ['Андижан молчит', 'ru'],
    // A language whose words nobody has listed.
    ['Die Gruppe bekennt sich', 'de'],
    ['“Quoted”', 'en'],
    ['14 people', 'en'],
    ['', 'en'],
  ])('not %s (%s)', (text, language) => expect(insideLine(text, language)).toBeNull());

  it('changes nothing but the first letter', () =>
    fc.assert(
      fc.property(fc.constantFrom('The', 'A', 'No', 'It', 'Lisma', 'the'), fc.string(), (first, rest) => {
        const said = insideLine(`${first} ${rest}`, 'en');
        if (said !== null) expect(said.slice(1)).toBe(`${first} ${rest}`.slice(1));
      }),
    ));

  it('the first of several that can stand there', () => {
    const found = firstInside(['Lisma reports new cases', 'Both sides deny it.'], (text) => text, 'en');
    expect(found).toEqual({ found: 'Both sides deny it.', text: 'both sides deny it' });
    expect(firstInside(['Lisma reports new cases'], (text) => text, 'en')).toBeNull();
  });
});
