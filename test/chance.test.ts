/** Chance in tests has one source, test/support/seed.ts: what fails once fails each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** They name chance to forbid it. */
const rulers = ['chance.test.ts', 'architecture.test.ts'];

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !rulers.includes(path))
  .map((path) => ({ path, code: readFileSync(join('test', path), 'utf8') }));

/** Cases that are asked for by number; boxes with a generator of their own, in the tier that measures. */
const numbered = ['fuzz/draw-case.ts', 'rendering/'];

it('no test draws by itself, or sets a seed of its own', () => {
  expect(files.length).toBeGreaterThan(300);
  const own = files.filter(({ path, code }) => {
    const isNumbered = numbered.some((start) => path.startsWith(start));
    return (
      /Math\.random|getRandomValues|random(?:Bytes|Int|UUID)/u.test(code) ||
      (!isNumbered && /\bnumRuns\b[^}]*\bseed\b|\bseed\b[^}]*\bnumRuns\b/u.test(code))
    );
  });
  expect(own.map(({ path }) => path)).toEqual([]);
});
