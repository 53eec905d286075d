import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { briefingWith } from './support/briefing-of-one-text.ts';
import { workshop } from './support/compile-briefing.ts';

it('whatever the text, the deck is made or the text is refused with a place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
      const compiled = compile({ file: 'b.yaml', text: briefingWith(`x${text}`) }, workshop);
      const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
      expect(compiled.pages !== undefined || errors.every(({ span }) => span !== undefined)).toBe(true);
    }),
    { numRuns: 15 },
  );
});
