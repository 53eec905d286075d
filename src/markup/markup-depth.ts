/** How deep elements stand in each other. All that walks a tree recurses, and no slide needs more than a few levels. */

const deepest = 60;

/** Values of attributes hold neither `<` nor `>`: the renderer writes both by name. */
const tag = /<(\/?)[A-Za-z_][^<>]*>/gu;

/** The offset of the first element that stands too deep; `undefined` when all is well. */
export function tooDeepAt(markup: string): number | undefined {
  let depth = 0;
  for (const { 0: text, 1: slash, index } of markup.matchAll(tag)) {
    if (text.endsWith('/>')) continue;
    depth += slash === '' ? 1 : -1;
    if (depth > deepest) return index;
  }
  return undefined;
}
