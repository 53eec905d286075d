/** What axe-core finds wrong in a page that a browser shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A script that ends with what it found, one line for each element; what is minor for axe-core is left out. */
const scriptWithout = (drawings: string) => `(async () => {
  ${source};
  for (const drawing of document.querySelectorAll('${drawings}')) drawing.replaceChildren();
  const { violations } = await axe.run(document, {
    rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  });
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, impact, nodes }) => nodes.map(({ target, failureSummary }) => [impact, id, target.join(' '), failureSummary].join(' | ')));
})()`;

/** The slides in the preview's list: the same in each of its states, and most of its elements. */
export const listedSlides = '#slides svg.slide';

/**
 * @param evaluate runs a script in the page and gives what its promise comes to
 * @param drawings selects what is looked at elsewhere; it is emptied first, since axe-core reads the whole page whatever it leaves out
 */
export const axeFindings = async (
  evaluate: (script: string) => Promise<unknown>,
  drawings = 'nothing',
): Promise<readonly string[]> => (await evaluate(scriptWithout(drawings))) as readonly string[];
