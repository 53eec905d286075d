/**
 * Briefings of other kinds than attacks: an earthquake, a break-in into computers, a ship that sank, an explosion told in
 * Russian. They are written as they should be, so no rule has anything to say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { workshop } from '../../support/compile-briefing.ts';

const folder = 'test/fixtures/kinds';

it.each(readdirSync(folder))('%s has nothing to mend', (name) => {
  const file = `${folder}/${name}`;
  const { diagnostics, pages } = compile({ file, text: readFileSync(file, 'utf8') }, workshop);
  expect(diagnostics.map(({ code, span, message }) => `${span?.line} ${code} ${message}`)).toEqual([]);
  expect(pages?.length).toBeGreaterThan(5);
});
