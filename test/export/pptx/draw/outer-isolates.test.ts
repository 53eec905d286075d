/** What keeps a text apart as a whole, and what does so with a part of it. */
import { expect, it } from 'vitest';
import { outerIsolates } from '../../../../src/export/pptx/draw/outer-isolates.ts';

it.each([
  ['Report', ['', 'Report', '']],
  ['\u2068Report\u2069', ['\u2068', 'Report', '\u2069']],
  ['\u2067\u2068Report\u2069\u2069', ['\u2067\u2068', 'Report', '\u2069\u2069']],
  ['Report \u2068a\u2069', ['', 'Report \u2068a\u2069', '']],
  ['\u2068a\u2069 and \u2068b\u2069', ['', '\u2068a\u2069 and \u2068b\u2069', '']],
  ['\u2068Report \u2068a\u2069\u2069', ['\u2068', 'Report \u2068a\u2069', '\u2069']],
  ['\u2068begins here', ['\u2068', 'begins here', '']],
  ['ends here\u2069', ['', 'ends here', '\u2069']],
  ['\u2068\u2069', ['\u2068', '', '\u2069']],
  ['', ['', '', '']],
])('%j', (text, [before, words, after]) => expect(outerIsolates(text)).toEqual({ before, words, after }));
