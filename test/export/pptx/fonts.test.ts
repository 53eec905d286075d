import { expect, it } from 'vitest';
import { typeface } from '../../../src/export/pptx/fonts.ts';

it('names the theme’s fonts by their place, and only those', () => {
  const two = { heading: 'Georgia', body: 'Calibri' } as const;
  const one = { heading: 'Calibri', body: 'Calibri' } as const;
  expect(typeface('Georgia', two, 'body')).toBe('+mj-lt');
  expect(typeface('Calibri', two, 'heading')).toBe('+mn-lt');
  expect(typeface('Calibri', one, 'heading')).toBe('+mj-lt');
  expect(typeface('Calibri', one, 'body')).toBe('+mn-lt');
  expect(typeface('Arial', two, 'body')).toBe('Arial');
});
