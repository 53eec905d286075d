import { describe, expect, it } from 'vitest';
import { arabicForms, isFormOf } from '../../../src/foundation/characters/word-forms.ts';

describe('a term of Arabic', () => {
  it.each([
    ['غير المرجح', 'غير مرجح'],
    ['من غير المرجح', 'غير مرجح'],
    ['مرجّحة', 'مرجح'],
    ['المرجح جداً', 'مرجح جدًا'],
    ['شبه المؤكد', 'شبه مؤكد'],
  ])('%s is a form of %s', (typed, term) => expect(isFormOf(typed, term)).toBe(true));

  it.each([
    ['مرجح', 'غير مرجح'],
    ['غير المرجح', 'مرجح'],
    ['المرجح جدًا', 'مرجح'],
    ['likely', 'مرجح'],
    ['unlikely', 'likely'],
  ])('%s is none of %s', (typed, term) => expect(isFormOf(typed, term)).toBe(false));

  it('is found in a sentence, whole', () => {
    const found = arabicForms('غير مرجح')?.exec('ومن غير المرجّح أن المياه فاضت');
    expect(found?.[0]).toBe('غير المرجّح');
    expect(arabicForms('likely')).toBeUndefined();
  });
});
