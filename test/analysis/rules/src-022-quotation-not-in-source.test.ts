import { describe, expect, it } from 'vitest';
import { quotationNotInSource } from '../../../src/analysis/rules/src-022-quotation-not-in-source.ts';
import { briefing, isfara } from '../../briefing/read.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(quotationNotInSource));

it('finds nothing in the first briefing, which gives no texts', () => expect(findIn(quotationNotInSource, isfara)).toEqual([]));

const words =
  'At dawn on 3 March four men in two boats came to Arvela and took eleven crates. They were not armed. “We saw nothing,” the watchman said.';
const sources =
  'sources:\n  - { id: S1, kind: agency, title: T, published: 2030-03-04, text: a.txt }\n  - { id: S2, kind: agency, title: T2 }\n';
const found = (statement: string, cited = '[S1]', more = '') =>
  findIn(
    quotationNotInSource,
    briefing(`${sources}${more}situation:\n  - { text: ${JSON.stringify(statement)}, sources: ${cited} }\n`),
    { S1: words },
  ).map(({ at, message, within }) => `${at} ${within?.from}–${within?.to} ${message}`);

describe('words in quotation marks', () => {
  it('that the source does not have letter for letter are told', () =>
    expect(found('The watchman: “I saw nothing”.')).toEqual([
      'situation[0].text 14–29 quotation not in the source: I saw nothing (looked for in S1)',
    ]));

  it.each(['The watchman: "We saw nothing."', 'Four men «in two … boats»', 'The watchman saw nothing.'])(
    'may be so: %s',
    (statement) => expect(found(statement)).toEqual([]),
  );

  it('may stand in a citation', () =>
    expect(found('Nobody saw a thing.', '[{ id: S1, quote: He saw nothing }]')).toEqual([
      'situation[0].sources[0] 0–14 quotation not in the source: He saw nothing (looked for in S1)',
    ]));
});
