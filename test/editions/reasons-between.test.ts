/** Over several editions each reason is told with the edition that gave it. */
import { expect, it } from 'vitest';
import { compareEditions } from '../../src/editions/compare-editions.ts';
import { briefing } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';
import { editionOf } from './compare.ts';

const sources = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13 }
`;
const edition = (version: number, likelihood: string, more: string, id = 'J1') =>
  editionOf(
    briefing(
      `${sources}version: ${version}\nkey_judgements:\n  - { id: ${id}, statement: It is ${likelihood} that a pump failed., likelihood: ${likelihood}, confidence: low, basis: It was old., sources: [S1]${more} }\n`,
    ),
  );
const because = (words: string): string => `, change_reason: ${words}.`;

const first = edition(1, 'unlikely', '');
const second = edition(2, 'likely', because('The pump was found open'));
const third = edition(3, 'very likely', because('The log names it'));
const told = (...[before, after, ...between]: Parameters<typeof compareEditions>[0][]) =>
  before && after ? compareEditions(before, after, undefined, between).map(({ text }) => inEnglish(text)) : [];

it('tells the reasons of the editions between, each with its edition, and its own last', () => {
  expect(told(first, third, second)).toEqual([
    'key judgement 1 “It is very likely that a pump failed”: now very likely, was unlikely; why, in edition 2: The pump was found open; why: The log names it',
  ]);
});

it('tells the reason of the edition that changed it, where the last one changed nothing', () => {
  const silent = edition(3, 'likely', '');
  expect(told(first, silent, second)).toEqual([
    'key judgement 1 “It is likely that a pump failed”: now likely, was unlikely; why, in edition 2: The pump was found open',
  ]);
});

it('tells a reason that is still written there once', () => {
  const still = edition(3, 'likely', because('The pump was found open'));
  expect(told(first, still, second)).toEqual([
    'key judgement 1 “It is likely that a pump failed”: now likely, was unlikely; why, in edition 2: The pump was found open',
  ]);
});

it('tells why a judgement came in, and nothing of editions that are not between', () => {
  const none = editionOf(briefing(`${sources}version: 1\n`));
  const silent = edition(3, 'likely', '', 'J7');
  expect(told(none, silent, second)[0]).toContain('why, in edition 2: The pump was found open');
  expect(told(first, third)[0]).not.toContain('edition 2');
});
