import { expect, test } from 'vitest';
import { magnify } from '../../../../src/export/pptx/charts/magnify.ts';

const chart = '<c:spPr><a:ln w="9525"/></c:spPr><c:marker><c:size val="7"/></c:marker>';

test('lines and marks of a chart grow with the page, marks as far as the standard goes', () => {
  expect(magnify(chart, 1)).toBe(chart);
  expect(magnify(chart, 2)).toBe('<c:spPr><a:ln w="19050"/></c:spPr><c:marker><c:size val="14"/></c:marker>');
  expect(magnify(chart, 20)).toContain('<c:size val="72"/>');
  expect(magnify(chart, 0.1)).toContain('<c:size val="2"/>');
});
