/** How deep the elements of a text stand in each other, before a parser that calls itself for each is led too deep. */

/** Roughly, and in one pass: what stands in a comment counts too. */
export function depthOf(xml: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && xml[xml.indexOf('>', at) - 1] !== '/') depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
