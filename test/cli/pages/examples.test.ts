/** Each example of a message does what its page says: the wrong one brings the message, the right one does not. */
import { expect, it } from 'vitest';
import { type Example, examples } from '../../../src/cli/pages/examples.ts';
import { compile } from '../../../src/compile.ts';
import { workshop } from '../../support/compile-briefing.ts';

const head = `briefdeck: 1
title: A case
date: 2019-04-01
as_of: 2019-04-30
handling: { tlp: CLEAR }
sources:
  - { id: S1, kind: agency, title: First, reliability: B, descriptor: D }
  - { id: S2, kind: agency, title: Second, reliability: B, descriptor: D }
parties: [{ id: people, name: Residents, side: civilians }]
incidents: [{ id: i, title: The incident, main: true, time: 2019-04-01, sources: [S1] }]
`;
const places = 'places: [{ id: a, name: Alder }, { id: b, name: Birch }]\n';

function codesOf(piece: string): readonly string[] {
  const text = piece.includes('briefdeck:')
    ? piece.replace('briefdeck: 1\n', head)
    : `${head}${piece.includes('places: [{') ? '' : places}${piece}`;
  return compile({ file: 'briefings/example.yaml', text }, workshop).diagnostics.map(({ code }) => code);
}

it.each(Object.entries(examples) as readonly (readonly [string, Example])[])('%s', (code, { wrong, right }) => {
  expect(codesOf(wrong)).toContain(code);
  const left = codesOf(right);
  expect(left).not.toContain(code);
  expect(left.filter((each) => /^(?:YML|BRF|FIG)/u.test(each))).toEqual([]);
});
