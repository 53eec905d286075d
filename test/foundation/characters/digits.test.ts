import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseQuantity } from '../../../src/briefing/quantity/parse-quantity.ts';
import { parseWhen } from '../../../src/briefing/when.ts';
import { digitsOf, readDigits, writeDigits } from '../../../src/foundation/characters/digits.ts';

describe('digits of other scripts', () => {
  test.each([
    ['٣٠٥', '305'],
    ['۳۰۵', '305'],
    ['३०५', '305'],
    ['٦٬٥٠٠', '6,500'],
    ['١٫٥', '1.5'],
    ['٤-٦', '4-6'],
    ['２０３０', '2030'],
    ['ten ٬', 'ten ٬'],
  ])('%s is read as %s', (text, read) => expect(readDigits(text)).toBe(read));

  it('are read in quantities and times', () => {
    expect(parseQuantity('٣٠٥')).toEqual(parseQuantity(305));
    expect(parseQuantity('٤-٦')).toEqual(parseQuantity('4-6'));
    expect(parseQuantity('up to ۱۲')).toEqual(parseQuantity('up to 12'));
    expect(parseQuantity('at least ३')).toEqual(parseQuantity('at least 3'));
    expect(parseWhen('٢٠٣٠-٠٢-١٣ ٠٤:٣٠')).toEqual(parseWhen('2030-02-13 04:30'));
    expect(parseWhen('between ۲۰۳۰-۰۲-۱۲ and ۲۰۳۰-۰۲-۱۴')).toEqual(parseWhen('between 2030-02-12 and 2030-02-14'));
  });

  it('are printed and read back', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('arab' as const, 'arabext' as const), (number, digits) => {
        expect(readDigits(writeDigits(number.toLocaleString('en-GB'), digits))).toBe(number.toLocaleString('en-GB'));
      }),
    );
  });
});

describe('numbers that are printed', () => {
  test.each([
    ['بين 197 و305 (12,700)', 'بين ١٩٧ و٣٠٥ (١٢٬٧٠٠)'],
    ['1.4 متر', '١٫٤ متر'],
    ['02:40', '٠٢:٤٠'],
    ['H2, UTC+3 و S1', 'H2, UTC+3 و S1'],
    ['https://example.org/11?page=2', 'https://example.org/11?page=2'],
    ['\u2066Bulletin 11\u2069، 19', '\u2066Bulletin 11\u2069، ١٩'],
  ])('%s: %s', (text, printed) => expect(writeDigits(text, 'arab')).toBe(printed));

  it('are those of the language', () => {
    expect(['ar', 'fa', 'ur-PK', 'he'].map(digitsOf)).toEqual(['arab', 'arabext', 'arabext', 'arab']);
    expect(writeDigits('305', 'arabext')).toBe('۳۰۵');
  });
});
