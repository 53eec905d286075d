/** Stacked bars: figures within their parts where these are wide enough, all others in words at the end of the bar. */

import { besideEachOther } from '../../../foundation/characters/punctuation.ts';
import type { Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { ChartSeries, Item } from '../../../layout/page.ts';
import { layLabel, placeLabel, styledText } from '../../label.ts';
import type { ChartGroup } from '../bar-end.ts';
import type { Amount, AmountChart, AmountGroup } from '../drawing.ts';
import { seriesFill, textOn } from '../palette.ts';
import { type Plot, widestWords } from '../plot.ts';

/** Left and right of a figure within its part. */
const besideFigure: Pt = 4;
const besideBar: Pt = 2;

/** Amounts whose figures stand within their parts. */
export type Inside = ReadonlySet<Amount>;

/** What is stated, as one bar a group; it has an open end where a part is not stated or may be more. */
export const stackedGroups = ({ bars, names, language = 'en' }: AmountChart, inside: Inside): readonly ChartGroup[] =>
  bars.map((bar) => {
    const { label, amounts, total = '', origin } = bar;
    const stated = amounts.filter(({ value }) => value !== null);
    const figures = new Set(amounts.map(({ figure }) => figure));
    const outside = amounts.flatMap((amount, index) =>
      inside.has(amount) ? [] : [[names[index] ?? '', amount.figure].filter((word) => word !== '').join(' ')],
    );
    const words = besideEachOther(
      [total, ...outside].filter((word) => word !== ''),
      language,
    );
    const [only = ''] = figures;
    const end =
      stated.length === 0
        ? { value: null, isOpen: false, mayWrap, words, figure: figures.size === 1 ? only : words }
        : {
            value: sumOf(bar),
            mayWrap,
            isOpen: stated.length < amounts.length || amounts.some(({ isOpen }) => isOpen),
            words,
            figure: words,
          };
    return { label, ends: [end], origin };
  });

const mayWrap = true as const;

const sumOf = ({ amounts }: AmountGroup): number => amounts.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** All amounts that could stand within their parts: some words can be read on the colour. */
export const allInside = ({ bars }: AmountChart, look: Look): Inside =>
  new Set(
    bars.flatMap(({ amounts }) =>
      amounts.filter(
        ({ value, isLimit }, index) => value !== null && (isLimit || textOn(seriesFill(index), look.theme) !== undefined),
      ),
    ),
  );

/** Those of them whose parts are wide enough in a plot. */
export const stillInside = (
  inside: Inside,
  { box, most, fontSize }: Pick<Plot, 'box' | 'most' | 'fontSize'>,
  look: Look,
): Inside =>
  new Set(
    [...inside].filter(
      ({ value, figure }) => ((value ?? 0) * box.width) / most >= widestWords([figure], fontSize, look) + 2 * besideFigure,
    ),
  );

export const stackedSeries = ({ bars, names }: AmountChart, inside: Inside, look: Look): readonly ChartSeries[] =>
  names.map((name, index) => ({
    name,
    values: bars.map(({ amounts }) => amounts[index]?.value ?? null),
    color: seriesFill(index),
    labels: bars.map(({ amounts }) => {
      const amount = amounts[index];
      return amount && inside.has(amount) ? amount.figure : '';
    }),
    labelColor: textOn(seriesFill(index), look.theme) ?? 'ink',
    isPale: bars.map(({ amounts }) => amounts[index]?.isLimit ?? false),
  }));

/** Words at the end of each bar that is closed; an open one has them beyond its tip. */
export const stackedEnds = (groups: readonly ChartGroup[], plot: Plot, look: Look): readonly Item[] =>
  groups.flatMap(({ ends, origin }, order) =>
    ends.flatMap(({ value, words, isOpen }) => {
      if (isOpen || value === null || words === '') return [];
      const lane = plot.barAt(order, 0);
      const x = lane.x + (lane.width * value) / plot.most + besideBar;
      const line = [styledText(words, { size: plot.fontSize, color: 'ink' }, look)];
      const body = layLabel(line, Math.max(1, plot.box.x + plot.box.width - x), look);
      return [placeLabel(`Whole ${order + 1}`, body, { x, y: lane.y + (lane.height - body.height) / 2 }, origin)];
    }),
  );
