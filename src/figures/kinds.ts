/**
 * The kinds of figure that there are: the one list, in the order of the guide.
 *
 * A new kind is a folder here, and its import and name below. The folder holds a record (`kind.ts`),
 * `export const gauge: FigureKind<GaugeDrawing>`, made of
 * - `GaugeDrawing`, its data: plain readonly values, with `kind: 'gauge'`;
 * - `element` and `rows`: its element of the slide markup with all that stands in it. From the rows the markup is checked and
 *   the table in `templates/README.md` is printed (`npx vitest run --project unit test/docs.test.ts -u`);
 * - `read`: the element to the data. What the rows cannot know is checked here, and said with `reportProblem`;
 * - `describe`, where the drawing can tell in words what it shows: alternative text of a figure that was given none;
 * - `prose`, where it says sentences, which count among the words of a slide (`STY003`);
 * - `isYardstick`, where it shows what words of likelihood mean, which a deck that uses them has to show (`UNC009`);
 * - `isForField`, where it is drawn for the coloured field of a title slide;
 * - `name`, `room` and `draw`: the data to items of a page, and `stretch`, how much taller than at its best it may be drawn. Made of text, shapes, paths and connectors (`src/layout/page.ts`), a
 *   figure needs nothing from the exporters; `label.ts` measures its words, `numbers.ts` reads and writes numbers.
 *
 * `yardstick/` is a small example. A kind never imports another; what several share stands beside the folders.
 */
import { chart } from './chart/chart.ts';
import { judgements } from './judgements/judgements.ts';
import { map } from './map/map.ts';
import { picture } from './picture/picture.ts';
import { relations } from './relations/relations.ts';
import { timeline } from './timeline/timeline.ts';
import { whole } from './whole/whole.ts';
import { yardstick } from './yardstick/yardstick.ts';

export const figureKinds = [map, timeline, chart, whole, yardstick, judgements, relations, picture] as const;

/** The data of any figure. */
export type AnyDrawing = ReturnType<(typeof figureKinds)[number]['read']>;
