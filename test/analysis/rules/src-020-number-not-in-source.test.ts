import { describe, expect, it } from 'vitest';
import { numberNotInSource } from '../../../src/analysis/rules/src-020-number-not-in-source.ts';
import { briefing, isfara } from '../../briefing/read.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(numberNotInSource));

it('finds nothing in the first briefing, which gives no texts', () => expect(findIn(numberNotInSource, isfara)).toEqual([]));

const words =
  'At dawn on 3 March four men in two boats came to Arvela and took eleven crates. They were not armed. “We saw nothing,” the watchman said.';
const sources =
  'sources:\n  - { id: S1, kind: agency, title: T, published: 2030-03-04, text: a.txt }\n  - { id: S2, kind: agency, title: T2 }\n';
const found = (statement: string, cited = '[S1]', more = '') =>
  findIn(
    numberNotInSource,
    briefing(`${sources}${more}situation:\n  - { text: ${JSON.stringify(statement)}, sources: ${cited} }\n`),
    { S1: words },
  ).map(({ at, message, within }) => `${at} ${within?.from}–${within?.to} ${message}`);

describe('a number of a statement', () => {
  it('that the source does not have is told, with its place', () =>
    expect(found('They took twelve crates.')).toEqual([
      'situation[0].text 10–16 number not in the source: twelve (looked for in S1)',
    ]));

  it.each(['They took 11 crates.', 'They took eleven crates.', 'It was on 3 March 2030.', 'One of the men took crates.'])(
    'is the same in digits, in words and in the date of the source: %s',
    (statement) => expect(found(statement)).toEqual([]),
  );

  it('may stand in the source that has no text', () => expect(found('They took twelve crates.', '[S1, S2]')).toEqual([]));
});
