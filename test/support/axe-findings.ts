/** What axe-core finds wrong in a page that a browser shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A script that ends with what it found, one line for each element; what is minor for axe-core is left out. */
const script = `(async () => {
  ${source};
  const { violations } = await axe.run(document, {
    rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  });
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, impact, nodes }) => nodes.map(({ target, failureSummary }) => [impact, id, target.join(' '), failureSummary].join(' | ')));
})()`;

/** @param evaluate runs a script in the page and gives what its promise comes to */
export const axeFindings = async (evaluate: (script: string) => Promise<unknown>): Promise<readonly string[]> =>
  (await evaluate(script)) as readonly string[];
