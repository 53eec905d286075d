import { describe, expect, it } from 'vitest';
import { nameNotInSource } from '../../../src/analysis/rules/src-021-name-not-in-source.ts';
import { briefing, isfara } from '../../briefing/read.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(nameNotInSource));

it('finds nothing in the first briefing, which gives no texts', () => expect(findIn(nameNotInSource, isfara)).toEqual([]));

const words =
  'At dawn on 3 March four men in two boats came to Arvela and took eleven crates. They were not armed. “We saw nothing,” the watchman said.';
const sources =
  'sources:\n  - { id: S1, kind: agency, title: T, published: 2030-03-04, text: a.txt }\n  - { id: S2, kind: agency, title: T2 }\n';
const found = (statement: string, cited = '[S1]', more = '') =>
  findIn(
    nameNotInSource,
    briefing(`${sources}${more}situation:\n  - { text: ${JSON.stringify(statement)}, sources: ${cited} }\n`),
    { S1: words },
  ).map(({ at, message, within }) => `${at} ${within?.from}–${within?.to} ${message}`);

describe('a name of a statement', () => {
  it('that the source does not have is told, with its place', () =>
    expect(found('The men came to Lisma in boats.')).toEqual([
      'situation[0].text 16–21 name not in the source: Lisma (looked for in S1)',
    ]));

  it('may have another spelling that the briefing knows', () =>
    expect(found('The men came to Arwela in boats.', '[S1]', 'places: [{ id: a, name: Arvela, variants: [Arwela] }]\n')).toEqual(
      [],
    ));

  it('may stand in the source that has no text', () => expect(found('The men came to Lisma.', '[S1, S2]')).toEqual([]));
});
