/** A thin strip at the upper edge of a slide: a piece for each part of the deck, the current one in the accent colour. */

import type { Pt } from '../foundation/units.ts';
import type { Theme } from '../theme/theme.ts';
import type { Page, ShapeItem } from './page.ts';

const gap: Pt = 2.9;

/** The parts of a deck in order, as its pages name them. */
export const partsOf = (pages: readonly Pick<Page, 'section'>[]): readonly string[] => [
  ...new Set(pages.map(({ section }) => section).filter((section) => section !== '')),
];

/**
 * Decoration: the topic says in words which part it is. None where the deck has one part only, on covers and beginnings of
 * parts, and on a template, whose upper edge is its own.
 */
export function progressStrip(page: Page, parts: readonly string[], { base, grid }: Theme): readonly ShapeItem[] {
  if (base || !page.body || grid.progress === 0 || parts.length < 2) return [];
  const width = (page.size.width - gap * (parts.length - 1)) / parts.length;
  return parts.map((part, index) => ({
    kind: 'shape',
    shape: 'rectangle',
    name: `Progress: ${part}`,
    box: { x: index * (width + gap), y: 0, width, height: grid.progress },
    fill: part === page.section ? 'accent' : 'line',
    alt: { decorative: true },
    origin: {},
  }));
}
