/** The title over how to read the briefing. */
import { expect, it } from 'vitest';
import { methodTitle } from '../../../src/analysis/sentences/method.ts';
import type { Judgement } from '../../../src/briefing/briefing.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');
const [both] = readWhole(
  briefing('key_judgements: [{ id: J, statement: S, likelihood: likely, confidence: low, basis: B }]\n'),
).key_judgements;
const judged = (...parts: readonly ('likelihood' | 'confidence')[]): Pick<Judgement, 'likelihood' | 'confidence'> => ({
  likelihood: parts.includes('likelihood') ? (both?.likelihood ?? null) : null,
  confidence: parts.includes('confidence') ? (both?.confidence ?? null) : null,
});

const plain = 'What the terms and grades in this briefing mean';
const separate = 'Likelihood and confidence are stated separately';

it.each([
  ['without a judgement', [], plain],
  ['of a judgement without either', [judged()], plain],
  ['of a likelihood alone', [judged('likelihood')], plain],
  ['of a confidence alone', [judged('confidence')], plain],
  ['of one each in two judgements', [judged('likelihood'), judged('confidence')], plain],
  ['of both in one', [judged('likelihood', 'confidence')], separate],
  ['of both in one of two', [judged(), judged('likelihood', 'confidence')], separate],
])('%s: %#', (_, judgements, expected) => {
  const title = methodTitle(judgements);
  expect(english(title)).toBe(expected);
  expect(title).toMatchObject({ n: null, values: {}, at: 'key_judgements' });
});
