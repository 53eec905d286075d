/** A deck whose facts are in Thai: it is built, its headline fits, and rules that count words of English keep quiet. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { workshop } from '../support/compile-briefing.ts';

const file = 'test/fixtures/scripts/th-market.yaml';

test('facts in Thai come to slides', () => {
  const { pages = [], diagnostics } = compile({ file, text: readFileSync(file, 'utf8') }, workshop);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith('STY') || code.startsWith('LAY'))).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(8);
  const titles = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' && item.placeholder?.type === 'title' ? [item.body] : [])),
  );
  const headline = titles.find(({ paragraphs }) => paragraphs[0]?.runs[0]?.text.startsWith('เพลิงไหม้'));
  expect(headline?.paragraphs[0]?.lines.length).toBeLessThanOrEqual(2);
});
