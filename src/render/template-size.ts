/** How large a template may be: its parser and all that walks its tree slow down with length, and recurse with depth. */

/** The largest template of the sets that come with Briefdeck has 60. */
const mostMustaches = 2_000;
const mostCharacters = 100_000;
const deepest = 60;

/** Block begins, block ends, branches, and brackets of calls: what the tree's depth follows from. */
const step = /\{\{~?(#|\/|else|\^)|([()])/gu;

/** What is too large, in words, and where; `undefined` when all is well. */
export function oversizeOf(text: string): { readonly what: string; readonly offset: number } | undefined {
  if (text.length > mostCharacters) return { what: `${text.length} characters; at most ${mostCharacters} are read`, offset: 0 };
  const mustaches = text.split('{{').length - 1;
  if (mustaches > mostMustaches) return { what: `${mustaches} {{…}}; at most ${mostMustaches} are read`, offset: 0 };
  const offset = tooDeepAt(text);
  return offset === undefined ? undefined : { what: `blocks or calls more than ${deepest} deep`, offset };
}

function tooDeepAt(text: string): number | undefined {
  // A branch of a block stands inside the branch before it, so that a block is as deep as it has branches.
  const blocks: number[] = [];
  let depth = 0;
  for (const { index, 1: mark, 2: bracket } of text.matchAll(step)) {
    if (mark === '/') depth -= blocks.pop() ?? 0;
    else if (mark === '#') blocks.push(1);
    else if (mark !== undefined && blocks.length > 0) blocks.push((blocks.pop() ?? 0) + 1);
    if (mark !== undefined && mark !== '/') depth += 1;
    if (bracket !== undefined) depth = Math.max(0, depth + (bracket === '(' ? 1 : -1));
    if (depth > deepest) return index;
  }
  return undefined;
}
