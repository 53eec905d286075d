/**
 * Titles of one size on a template. Each was set as large as its own box and words allow; side by side they would differ from
 * slide to slide, which nobody meant. A few long ones may stay smaller: they do not make all others small.
 */
import { titleAt, titleSize } from './base-frame.ts';
import { type FrameLook, lookFor } from './frame-look.ts';
import type { Look } from './look.ts';
import type { Item, Page, TextItem } from './page.ts';

/** Points by kind of slide. */
export type TitleSizes = Readonly<Partial<Record<Kind, number>>>;

type Kind = 'working' | 'section';

/** The share of titles that may stay smaller than the others. */
const mostLong = 1 / 8;

/** The sizes that all titles of a kind get, but for a few longer ones; none where the theme has no template. */
export function titleSizesOf(pages: readonly Page[], { theme }: Look): TitleSizes {
  if (!theme.base) return {};
  const sizes: Record<Kind, number[]> = { working: [], section: [] };
  for (const page of pages) {
    const kind = kindOf(page);
    const size = kind && sizeOf(page);
    if (kind && size !== undefined) sizes[kind].push(size);
  }
  const kinds = Object.entries(sizes).filter(([, found]) => found.length > 0);
  return Object.fromEntries(kinds.map(([kind, found]) => [kind, shared(found)]));
}

function shared(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * mostLong)] ?? 0;
}

/** The page's items, its title no larger than those of its kind. */
export function withEvenTitle(page: Page, sizes: TitleSizes, look: Look): readonly Item[] {
  const kind = kindOf(page);
  const most = kind && sizes[kind];
  if (most === undefined) return page.items;
  const own = lookFor(look, page.role) as FrameLook;
  return page.items.map((item) => (isTitle(item) && titleSize(item) > most ? titleAt(item, most, own) : item));
}

const kindOf = ({ role }: Page): Kind | undefined => {
  if (role === undefined || role === 'cover') return undefined;
  return role === 'section' ? 'section' : 'working';
};

const isTitle = (item: Item): item is TextItem => item.kind === 'text' && item.placeholder?.type === 'title';

function sizeOf({ items }: Page): number | undefined {
  const title = items.find(isTitle);
  return title && titleSize(title);
}
