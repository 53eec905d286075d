import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LineCounter, parseAllDocuments } from 'yaml';
import { slipOf } from '../../src/yaml/slip.ts';

const options = { lineCounter: new LineCounter(), prettyErrors: false, stringKeys: true, resolveKnownTags: false } as const;

/** Slips of all errors of a text, in the order in which the library tells them, each once. */
function slipsIn(text: string): readonly string[] {
  const documents = parseAllDocuments(text, { ...options, logLevel: 'error' });
  if (!Array.isArray(documents)) return [];
  const all = documents.flatMap((document) =>
    [...document.errors, ...document.warnings].map((error) => slipOf(error, text, document)),
  );
  return [...new Set(all)];
}

describe('slips', () => {
  it.each([
    ['a: 1\na: 2\n', 'repeated field'],
    ['a:\n\t- b\n', 'tab'],
    ['a: "b\n', 'open quote'],
    ["a: 'b\nc: d\n", 'open quote'],
    ['a: [b\n', 'open bracket'],
    ['a:\n  b: {c: d\ne: f\n', 'open bracket'],
    ['a: b: c\n', 'field in a field'],
    ['a: 1\n- b\n', 'list beside its field'],
    ['a: 1\nbcd\n', 'no colon'],
    ['a: 1\nb\nc: 2\n', 'no colon'],
    ['a:\n  - b: 1\n   c: 2\n', 'wrong place'],
    ['a: @b\n', 'mark at the start'],
    ['a: *b:\n', 'mark before a text'],
    ['a: !b c\n', 'mark before a text'],
    ['a: |b\n  c\n', 'words after | or >'],
    ['a: "\\d"\n', 'escape'],
    ['a: "b"# c\n', 'no space before #'],
    ['a: "b" c\n', 'words after a text'],
    ['a: {b: 1 c: 2}\n', 'no comma'],
    ['a: [b, , c]\n', 'empty item'],
    ['? [a]\n: b\n', 'key that is no text'],
  ])('%j is %s', (text, slip) => expect(slipsIn(text)).toContain(slip));

  it('are told by code and by letters: no sentence of the library is read', () => {
    const code = ['slip', 'yaml-problem'].map((name) => readFileSync(`src/yaml/${name}.ts`, 'utf8')).join('\n');
    expect(code).not.toMatch(/\berror\.message\b|\{ message \}: YAMLError|found\.message/u);
  });
});
