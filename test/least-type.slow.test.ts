/** No text on a slide is smaller than what can be read, whatever the briefing. */
import { expect, it } from 'vitest';
import type { Item } from '../src/layout/page.ts';
import type { LaidBody } from '../src/text/body.ts';
import { superscriptScale } from '../src/text/measure-paragraph.ts';
import { briefings, compileBriefing } from './support/compile-briefing.ts';

/** Points; the line at the foot of a slide may be smaller. Raised marks of citations are drawn at two thirds of their size. */
const least = 11;
const leastRaised = 8.5;

const atFoot = /^(Slide number|Marks|Footer|Date)$/u;

const bodiesOf = (item: Item): readonly LaidBody[] => {
  if (item.kind === 'text') return [item.body];
  return item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells.map(({ body }) => body)) : [];
};

const smallIn = (item: Item): readonly string[] => [
  ...('fontSize' in item && item.fontSize < least ? [`${item.name} (${item.fontSize})`] : []),
  ...bodiesOf(item).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) =>
      runs.flatMap(({ text, size, superscript }) =>
        (superscript ? size * superscriptScale.exact < leastRaised : size < least) && text.trim() !== ''
          ? [`${item.name}: ${text} (${size})`]
          : [],
      ),
    ),
  ),
];

it.each(briefings.flatMap((name) => ['briefing', 'flash'].map((template) => [name, template] as const)))(
  '%s as %s has no text below 11 points',
  (name, template) => {
    const { pages = [] } = compileBriefing(name, { template });
    const small = pages.flatMap(({ title, items, body }) =>
      items
        .filter(({ name, box }) => !atFoot.test(name) && (!body || box.y < body.y + body.height))
        .flatMap((item) => smallIn(item).map((words) => `${title} · ${words}`)),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(small).toEqual([]);
  },
);
