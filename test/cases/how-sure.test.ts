/** A title that quotes a judgement of low confidence says so, in itself or in a line beneath it. */
import { expect, it } from 'vitest';
import { caseDeck } from './case-deck.ts';

const long = 'It is likely that a failed lookout on the old tanker led to the collision';
const short = 'It is likely that the lookout failed';
const judged = (statement: string, confidence: string, more = '') =>
  caseDeck(`${more}key_judgements:
  - { id: J1, statement: ${statement}., likelihood: likely, confidence: ${confidence}, basis: One seaman., hypothesis: H1, sources: [S1] }
hypotheses:
  - { id: H1, title: Nobody kept a lookout on the bridge of the tanker, for: [{ text: A call., sources: [S1] }], missing: M. }
  - { id: H2, title: Fog, for: [{ text: A letter., sources: [S1] }], missing: N. }
`);
const under = 'Confidence is low.';

it.each([
  [short, 'low', `${short}; confidence is low`, false],
  [long, 'low', long, true],
  [long, 'moderate', long, false],
])('%s, %s', (statement, confidence, title, isBeneath) => {
  const made = judged(statement, confidence);
  expect(made.title('bottom-line')).toBe(title);
  expect(made.text('bottom-line').split('\n').includes(under)).toBe(isBeneath);
});

it('but not under a headline of the author', () => {
  const made = judged(long, 'low', 'headlines: { bottom-line: Two ships collided, hypotheses: Two explanations are left }\n');
  expect(made.title('bottom-line')).toBe('Two ships collided');
  expect([made.text('bottom-line'), made.text('hypotheses')].some((text) => text.split('\n').includes(under))).toBe(false);
});
