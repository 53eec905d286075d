/** What somebody who sees little, or no colours, or reads in order, would stumble over on placed pages. */

import type { Box } from '../../src/foundation/units.ts';
import type { Item, Page, TextItem } from '../../src/layout/page.ts';
import type { LaidBody, StyledRun } from '../../src/text/body.ts';
import { contrast } from '../../src/theme/contrast.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { backgroundsOf, hexOf } from './backgrounds.ts';

/** One line a finding; empty when there is none. */
export const pageFindings = (pages: readonly Page[], theme: Theme): readonly string[] =>
  pages.flatMap((page) =>
    [...contrastFindings(page, theme), ...orderFindings(page), ...linkFindings(page), ...toneFindings(page)].map(
      (finding) => `${page.name}: ${finding}`,
    ),
  );

const runsOf = ({ paragraphs }: LaidBody): readonly StyledRun[] => paragraphs.flatMap(({ runs }) => runs);
const isShown = ({ text }: StyledRun): boolean => text.trim() !== '';

/** WCAG 2.2: 4.5 to 1, and 3 to 1 for text of 18 points, or of 14 in bold. */
function contrastFindings(page: Page, theme: Theme): readonly string[] {
  return page.items.flatMap((item) =>
    backgroundsOf(item, page, theme).flatMap(({ name, body, colors }) =>
      runsOf(body)
        .filter(isShown)
        .flatMap((run) => {
          const size = run.superscript ? (run.size * 2) / 3 : run.size;
          const needed = size >= 18 || (run.bold && size >= 14) ? 3 : 4.5;
          const least = Math.min(...colors.map((color) => contrast(hexOf(run.color, theme), color)));
          return least >= needed ? [] : [`contrast ${least.toFixed(2)} of "${run.text}" in ${name}`];
        }),
    ),
  );
}

const rightOf = ({ x, width }: Box): number => x + width;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;
const bottomOf = ({ y, height }: Box): number => y + height;
const isBelow = (a: Box, b: Box): boolean => a.y >= bottomOf(b) - 0.05;
const shareColumn = (a: Box, b: Box): boolean => a.x + 0.05 < b.x + b.width && b.x + 0.05 < a.x + a.width;

/** Of two blocks under each other the upper is read first; figures are judged as one. */
function orderFindings({ items, title }: Page): readonly string[] {
  const [first] = items;
  const body = items.filter(
    ({ kind, group, placeholder }) =>
      (kind === 'text' || kind === 'table') &&
      group === undefined &&
      !['title', 'footer', 'number'].includes(placeholder?.type ?? ''),
  );
  const isFrame = ({ name }: Item): boolean => /^(?:Topic|Marks|TLP label)/u.test(name);
  const blocks = body.filter((item) => !isFrame(item));
  const swapped = blocks.flatMap((item, index) =>
    blocks.slice(index + 1).filter((later) => shareColumn(item.box, later.box) && isBelow(item.box, later.box)),
  );
  return [
    ...(first?.placeholder?.type === 'title' && title.trim() !== '' ? [] : ['the title is not first']),
    ...swapped.map(({ name }) => `read too late: ${name}`),
  ];
}

/** The same words lead to the same place, and words they are. */
function linkFindings(page: Page): readonly string[] {
  const links = page.items.flatMap(bodiesOf).flatMap(runsOf).filter(isShown);
  const targets = new Map<string, string>();
  return links.flatMap(({ text, link }) => {
    if (!link) return [];
    const [label, target] = [text.trim(), JSON.stringify(link)];
    const known = targets.get(label) ?? target;
    targets.set(label, known);
    const isVague = /^(?:here|click here|link|more|this)$/iu.test(label) || !/[\p{L}\p{N}]/u.test(label);
    return [...(known === target ? [] : [`two links called ${label}`]), ...(isVague ? [`link that says nothing: ${label}`] : [])];
  });
}

const bodiesOf = (item: Item): readonly LaidBody[] => {
  if (item.kind === 'text') return [item.body];
  return item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells.map(({ body }) => body)) : [];
};

const statusColors = ['reported', 'assessed', 'disputed', 'denied', 'unknown'];

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A colour of status never speaks alone: a tinted run has words, and a tinted bar stands at a panel with a title. */
function toneFindings({ items }: Page): readonly string[] {
  const tinted = items
    .flatMap(bodiesOf)
    .flatMap(runsOf)
    .filter(({ color, text }, index, runs) => {
      const isSign = statusColors.includes(color) && text.trim() !== '' && !hasWords(text);
      // The sign of a status stands before its word, with a space that holds them together.
      const word = runs.slice(index + 1).find((run) => run.text.trim() !== '');
      return isSign && !(word?.color === color && hasWords(word.text));
    });
  const bars = items.filter(
    (item) => item.kind === 'shape' && item.group === undefined && statusColors.includes(item.fill ?? ''),
  );
  const panels = items.filter((item): item is TextItem => item.kind === 'text');
  const mute = bars.filter((bar) => {
    // At the side where reading begins, which is the right one in a mirrored deck.
    const panel = panels.find(
      ({ box }) => box.y === bar.box.y && (box.x === bar.box.x || isNear(rightOf(box), rightOf(bar.box))),
    );
    return !panel?.body.paragraphs[0]?.runs.some(({ bold }) => bold);
  });
  return [
    ...tinted.map(({ text }) => `colour without words: ${text}`),
    ...mute.map(({ name }) => `panel told by its colour alone: ${name}`),
  ];
}
