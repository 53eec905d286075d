/** A percentage that an author states is printed where the judgement stands, and not only its band. */
import { expect, it } from 'vitest';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import { caseDeck } from './case-deck.ts';

const deck = caseDeck(`bottom_line: { text: Something happened., sources: [S1] }
key_judgements:
  - { id: J1, statement: It is likely that the crew is held., likelihood: likely (60%), confidence: low, basis: One call., hypothesis: H1, sources: [S1] }
  - { id: J2, statement: It is unlikely that the ship left., likelihood: 30%, confidence: low, basis: One call., sources: [S1] }
  - { id: J3, statement: It is very likely that it was planned., likelihood: very likely, confidence: low, basis: One call., sources: [S1] }
hypotheses:
  - { id: H1, title: Ransom, for: [{ text: A call., sources: [S1] }], missing: The demand. }
`);

it('behind the sentence and in the table of explanations, and for no judgement without one', () => {
  const words = withoutIsolates(deck.text('bottom-line'));
  expect(words).toMatch(/the crew is held\. \(60.%\)/u);
  expect(words).toMatch(/the ship left\. \(30.%\)/u);
  expect(words).not.toMatch(/it was planned\. \(/u);
  expect(withoutIsolates(deck.text('hypotheses'))).toMatch(/Likely \(60.%\)/u);
});
