/** A title of several clauses, and names in a list: what a template prints of them. */
import { expect, it } from 'vitest';
import { clauses, listedNames, sentence } from '../../../src/analysis/sentences/sentence.ts';
import { speaker } from '../../support/speak.ts';

const clause = (name: string) => sentence('measures.own', 'here', { name });
const parts = (...words: readonly string[]) => {
  const [first = '', ...others] = words;
  const title = clauses(clause(first), ...others.map(clause));
  return ['head', 'caveat'].map((part) => speaker('en', { part })(title));
};

it('is two clauses, and the others for a line beneath', () => {
  expect(parts('six died')).toEqual(['Six died', '']);
  expect(parts('six died', 'this is disputed')).toEqual(['Six died; this is disputed', '']);
  expect(parts('six died', 'this is disputed', 'no figure for Elding', 'not all are shown')).toEqual([
    'Six died; this is disputed',
    'No figure for Elding; not all are shown',
  ]);
});

it.each([
  ['en', ['close the gate', 'keep it'], 'Close the gate or keep it'],
  ['en', ['close the gate, now', 'keep it'], 'Close the gate, now; keep it'],
  ['fr', ['fermer, vite', 'garder'], 'Fermer, vite\u202F; garder'],
  ['ar', ['إغلاق، فورًا', 'إبقاء'], 'إغلاق، فورًا؛ إبقاء'],
])('in %s sets names apart by semicolons where one holds a comma: %j', (language, names, expected) =>
  expect(speaker(language)(sentence('conflict.alone', 'here', { what: listedNames(names, 'or') }))).toBe(expected),
);
