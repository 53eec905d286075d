/** What slides are called in the file of a version. Many have the id of their item in their name, as `actor-red-banner`. */

/** Names without ids of what is shown in other words, each with a number in its place. @param reworded those ids */
export function renamePages<Page extends { readonly name: string }>(
  pages: readonly Page[],
  reworded: readonly string[],
): readonly Page[] {
  if (reworded.length === 0) return pages;
  const numbers = new Map([...new Set(reworded)].map((id, index) => [id, `reworded-${index + 1}`]));
  const longestFirst = [...numbers.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((id) => id.replaceAll(/[.\\+*?^$()[\]{}|]/gu, String.raw`\$&`));
  // The page of a long slide has its number behind it: `actor-red-banner-2`.
  const pattern = new RegExp(`(?<=-)(?:${longestFirst.join('|')})(?=-\\d+$|$)`, 'u');
  return pages.map((page) => {
    const name = page.name.replace(pattern, (id) => numbers.get(id) ?? id);
    return name === page.name ? page : { ...page, name };
  });
}
