import { expect, it } from 'vitest';
import { splitToFit } from '../../src/layout/split-to-fit.ts';
import type { ParagraphSpec } from '../../src/text/body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { paragraph, run } from '../support/pptx-pages.ts';
import { look } from './test-look.ts';

const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const lay = (paragraphs: readonly ParagraphSpec[]) => layoutBody(paragraphs, { width: 120, insets, anchor: 'top' }, look.metrics);
const words = [paragraph([run('one two three four five six seven eight nine ten eleven twelve')])];
const line = 18 * 1.2;

it('parts where the beginning fits', () => {
  const parts = splitToFit(lay(words), 2 * line, { minimumLines: 1, heightOf: (head) => lay(head).height });
  expect(lay(parts?.head ?? []).height).toBeCloseTo(2 * line, 6);
});

it('takes lines away as long as the beginning by itself is taller than it was', () => {
  // As if every beginning took a line more once it stood alone.
  const parts = splitToFit(lay(words), 3 * line, { minimumLines: 1, heightOf: (head) => lay(head).height + line });
  expect(lay(parts?.head ?? []).height).toBeCloseTo(2 * line, 6);
});

it('gives up when nothing fits', () => {
  expect(splitToFit(lay(words), 3 * line, { minimumLines: 1, heightOf: () => 9 * line })).toBeUndefined();
  expect(splitToFit(lay(words), line / 2, { minimumLines: 1, heightOf: (head) => lay(head).height })).toBeUndefined();
});
