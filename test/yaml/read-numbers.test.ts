import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readNumbers } from '../../src/yaml/read-numbers.ts';

const read = (text: string): unknown => {
  const document = parseDocument(text);
  readNumbers(document);
  return document.toJS();
};

it('reads numbers in the digits of every script, wherever one is typed', () => {
  expect(read('lat: ٣١٫٥\nlon: -٦.٦\nage: ۲۵\nkilled: { low: ١٢, high: ١٬٤٠٠ }\nn: [१२]')).toEqual({
    lat: 31.5,
    lon: -6.6,
    age: 25,
    killed: { low: 12, high: 1400 },
    n: [12],
  });
});

it('leaves texts, dates and names of fields as they are', () => {
  const kept = { a: '٣١', b: '٢٠٣٠-٠٢-١٣', c: 'نحو ٣٠', '٤': 'x' };
  expect(read('a: "٣١"\nb: ٢٠٣٠-٠٢-١٣\nc: نحو ٣٠\n٤: x')).toEqual(kept);
});
