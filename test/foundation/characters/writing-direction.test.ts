import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { settleDirection } from '../../../src/foundation/characters/direction-controls.ts';
import {
  directionOf,
  isolateField,
  isolationOf,
  isTurned,
  withoutIsolates,
} from '../../../src/foundation/characters/writing-direction.ts';

describe('a language', () => {
  test.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['ar-u-ca-gregory-nu-latn', 'rtl'],
    ['en', 'ltr'],
    ['uz', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['ru', 'ltr'],
    ['zh', 'ltr'],
  ] as const)('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));
});

describe('a field', () => {
  it('of the letters of its deck costs nothing', () => {
    expect(isolateField('Public Prosecutor, 24 April 2019', 'ltr')).toBe('Public Prosecutor, 24 April 2019');
    expect(isolateField('وكالة الأنباء، 24', 'rtl')).toBe('وكالة الأنباء، 24');
    expect(isolateField('12–14, 02:00', 'rtl')).toBe('12–14, 02:00');
  });

  test.each([
    ['وكالة الأنباء', 'ltr', 'rtl'],
    ['تقرير IMU السنوي', 'ltr', 'rtl'],
    ['Public Prosecutor (النائب العام)', 'ltr', 'ltr'],
    ['Civil Protection (الحماية المدنية)', 'rtl', 'rtl'],
    ['Agence Méditerranée', 'rtl', 'ltr'],
    ['https://example.org/11', 'rtl', 'ltr'],
    ['to وكالة الوادي', 'ltr', 'ltr'],
  ] as const)('%s in a deck that is written %s runs %s', (text, deck, direction) =>
    expect(isolationOf(text, deck)).toBe(direction),
  );

  it('stands between isolates where it runs against its deck, else between marks', () => {
    expect(isolateField('وكالة', 'ltr')).toBe('\u2067وكالة\u2069');
    expect(isolateField('Agence', 'rtl')).toBe('\u2066Agence\u2069');
    expect(isolateField('Prosecutor (النائب)', 'ltr')).toBe('\u200EProsecutor (\u2067النائب\u2069)\u200E');
  });

  it('keeps the words apart that run against it, and what is beside them whole', () => {
    const told = isolateField('Men from قرية السلام (2031-03-05); 7–9 people', 'ltr');
    expect(told).toBe('\u200EMen from \u2067قرية السلام\u2069 (2031-03-05); 7–9 people\u200E');
    expect(isolateField('قالت Civil Protection إن 197–305', 'rtl')).toBe(
      '\u200Fقالت \u2066Civil Protection\u2069 إن 197–305\u200F',
    );
    expect(isolateField('باب مفتوحٌ to', 'ltr')).toBe('\u2067باب مفتوحٌ to\u2069');
  });

  it('is kept apart once, whatever it goes through, and each line by itself', () => {
    for (const text of ['وكالة', 'Prosecutor (النائب)', 'وكالة\nأنباء'])
      expect(isolateField(isolateField(text, 'ltr'), 'ltr')).toBe(isolateField(text, 'ltr'));
    expect(isolateField('وكالة\nأنباء', 'ltr')).toBe('\u2067وكالة\u2069\n\u2067أنباء\u2069');
    expect(isolateField(`killed by ${isolateField('وكالة', 'ltr')}`, 'ltr')).toBe('killed by \u2067وكالة\u2069');
  });

  it('is as it was without what keeps it apart, and stands as it is when texts are settled', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'ب', 'ש', '1', ' ', '(', ')', '–', 'и', '\n') });
    fc.assert(
      fc.property(letters, fc.constantFrom('ltr' as const, 'rtl' as const), (text, deck) => {
        const kept = isolateField(text, deck);
        expect(withoutIsolates(kept)).toBe(text);
        expect(settleDirection(kept)).toBe(kept);
      }),
    );
  });
});

test('letters, digits and marks of the other direction turn a line', () => {
  for (const text of ['מ', 'ع', '٣', '۳', '\u200f', '\u2067']) expect(isTurned(text)).toBe(true);
  for (const text of ['Ош', '12–14', 'ไทย', '中文', '\u200e']) expect(isTurned(text)).toBe(false);
});
