/** Pages as plain data for the bare script: inches, hex colours, words. */

import type { Box } from '../../src/foundation/units.ts';
import type { Item, Page, PathItem, TableItem, TextItem } from '../../src/layout/page.ts';
import type { Color, LaidBody } from '../../src/text/body.ts';
import type { Theme } from '../../src/theme/theme.ts';

interface BareBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
interface BareRun {
  readonly text: string;
  readonly options: Readonly<Record<string, unknown>>;
}
type Style = Readonly<Record<string, unknown>>;

export type BareItem = { readonly box: BareBox } & (
  | { readonly kind: 'text'; readonly runs: BareRun[]; readonly style: Style }
  | { readonly kind: 'table'; readonly rows: { text: BareRun[]; options: Style }[][]; readonly columns: readonly number[] }
  | { readonly kind: 'shape'; readonly shape: string; readonly style: Style }
  | { readonly kind: 'path'; readonly points: { x: number; y: number; moveTo?: boolean }[]; readonly style: Style }
  | { readonly kind: 'image'; readonly data: string }
  | { readonly kind: 'chart'; readonly series: { name: string; labels: string[]; values: number[] }[] }
);

export interface BareSlide {
  readonly items: readonly BareItem[];
  readonly notes: string;
}
export interface BareDeck {
  readonly size: { readonly w: number; readonly h: number };
  readonly slides: readonly BareSlide[];
}

const inches = (points: number): number => points / 72;
const boxOf = ({ x, y, width, height }: Box): BareBox => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) });

export function bareDeck(pages: readonly Page[], { colors }: Theme): BareDeck {
  const hex = (color: Color): string => (color.startsWith('#') ? color : colors[color as keyof typeof colors]).slice(1);
  const slides = pages.map(({ items, notes }) => ({
    items: items.flatMap((item) => bareItem(item, hex)),
    notes: notes.join('\n'),
  }));
  const [first] = pages;
  return { size: { w: inches(first?.size.width ?? 960), h: inches(first?.size.height ?? 540) }, slides };
}

type Hex = (color: Color) => string;

function bareItem(item: Item, hex: Hex): readonly BareItem[] {
  const box = boxOf(item.box);
  switch (item.kind) {
    case 'text':
      return [{ kind: 'text', box, runs: runsOf(item.body, hex), style: styleOf(item, hex) }];
    case 'table':
      return [{ kind: 'table', box, rows: rowsOf(item, hex), columns: item.columns.map(inches) }];
    case 'shape':
      return [{ kind: 'shape', box, shape: presets[item.shape], style: styleOf(item, hex) }];
    case 'path':
      return [{ kind: 'path', box, points: pointsOf(item), style: styleOf(item, hex) }];
    case 'connector':
      return [{ kind: 'shape', box, shape: 'line', style: styleOf(item, hex) }];
    case 'image':
      return item.mediaType === 'image/png' || item.mediaType === 'image/jpeg'
        ? [{ kind: 'image', box, data: `${item.mediaType};base64,${Buffer.from(item.bytes).toString('base64')}` }]
        : [];
    case 'steps':
      return [
        {
          kind: 'chart',
          box,
          series: [
            { name: item.unit, labels: item.points.map(({ label }) => label), values: item.points.map(({ best }) => best ?? 0) },
          ],
        },
      ];
    case 'trend':
      return [
        {
          kind: 'chart',
          box,
          series: item.series.map(({ name, values }) => ({
            name,
            labels: [...item.categories],
            values: values.map((value) => value ?? 0),
          })),
        },
      ];
    case 'ring':
      return [
        {
          kind: 'chart',
          box,
          series: [
            { name: item.unit, labels: item.parts.map(({ label }) => label), values: item.parts.map(({ value }) => value) },
          ],
        },
      ];
    case 'scatter':
      return [
        {
          kind: 'chart',
          box,
          series: [{ name: item.unit, labels: item.points.map(({ label }) => label), values: item.points.map(({ y }) => y) }],
        },
      ];
    case 'chart': {
      const labels = [...item.categories];
      return [
        {
          kind: 'chart',
          box,
          series: item.series.map(({ name, values }) => ({ name, labels, values: values.map((value) => value ?? 0) })),
        },
      ];
    }
  }
}

const presets = { rectangle: 'rect', ellipse: 'ellipse', diamond: 'diamond', triangle: 'triangle' } as const;

function styleOf(
  item: { readonly fill?: Color; readonly transparency?: number; readonly outline?: TextItem['outline'] },
  hex: Hex,
): Style {
  return {
    ...(item.fill ? { fill: { color: hex(item.fill), transparency: item.transparency ?? 0 } } : {}),
    ...(item.outline ? { line: { color: hex(item.outline.color), width: item.outline.width } } : {}),
  };
}

function runsOf({ paragraphs }: LaidBody, hex: Hex): BareRun[] {
  return paragraphs.flatMap(({ runs, marker }) =>
    runs.map((run, index) => ({
      text: run.text,
      options: {
        fontFace: run.font,
        fontSize: run.size,
        bold: run.bold,
        italic: run.italic,
        superscript: run.superscript,
        color: hex(run.color),
        ...(marker && index === 0 ? { bullet: true } : {}),
        ...(run.link?.kind === 'url' ? { hyperlink: { url: run.link.href } } : {}),
        ...(index === runs.length - 1 ? { breakLine: true } : {}),
      },
    })),
  );
}

const rowsOf = ({ rows }: TableItem, hex: Hex) =>
  rows.map(({ cells }) =>
    cells.map(({ body, fill, columnSpan, rowSpan }) => ({
      text: runsOf(body, hex),
      options: { colspan: columnSpan, rowspan: rowSpan, ...(fill ? { fill: { color: hex(fill) } } : {}) },
    })),
  );

/** From the top left of its box. */
const pointsOf = ({ rings, box }: PathItem) =>
  rings.flatMap((ring) =>
    ring.map(({ x, y }, index) => ({ x: inches(x - box.x), y: inches(y - box.y), ...(index === 0 ? { moveTo: true } : {}) })),
  );
