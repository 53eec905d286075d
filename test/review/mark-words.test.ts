import { describe, expect, it } from 'vitest';
import { type MarkedWords, markPassage, markStatement } from '../../src/review/mark-words.ts';
import { briefing } from '../briefing/read.ts';
import { reviewOf } from '../support/review-of.ts';

const show = (words: readonly MarkedWords[]) =>
  words.map(({ text, mark }) => ({ plain: text, same: `[${text}]`, missing: `<${text}>`, turns: `!${text}!` })[mark]).join('');

function sides(statement: string, source: string) {
  const text = briefing(
    `sources:\n  - { id: S1, kind: agency, title: T, text: a.txt }\nsituation:\n  - { text: ${JSON.stringify(statement)}, sources: [S1] }\n`,
  );
  const review = reviewOf(text, { S1: source });
  const [item] = review.items;
  if (!item) throw new Error('no statement');
  const said = markStatement(item);
  const told = item.passages.map((passage) => markPassage(passage, item, review));
  const plain = [said, ...told].map((words) => words.map(({ text: each }) => each).join(''));
  return { statement: show(said), passages: told.map(show), plain };
}

describe('a statement and its passage', () => {
  it('have marked what both say, whatever the form of the word or number', () => {
    expect(sides('Three guards were killed at Lisma.', 'The killing of 3 guards in Lisma was seen.')).toMatchObject({
      statement: 'Three guards were killed at Lisma.',
      passages: ['The [killing] of [3 guards] in [Lisma] was seen.'],
    });
  });

  it('have marked what only the statement says', () => {
    const { statement, passages } = sides('Four guards drowned off Lisma.', 'Two guards drowned off Lisma.');
    expect(statement).toBe('<Four> guards drowned off Lisma.');
    expect(passages).toEqual(['Two [guards drowned] off [Lisma].']);
  });

  it('have marked the word that turns it', () => {
    expect(sides('The crew had been drinking.', 'The company denied that the crew had been drinking.').passages).toEqual([
      'The company !denied! that the [crew] had been [drinking].',
    ]);
  });

  it('keep every letter of theirs', () => {
    const odd = '“Odd” — 1,200 tonnes; <b>and</b> & more…';
    const { plain } = sides(odd, `Before. ${odd} After.`);
    expect(plain[0]).toBe(odd);
    expect(plain[1]).toContain(odd);
  });
});
