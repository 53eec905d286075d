/** Scales the lines and marks of a chart's part by how much larger or smaller its page is than ours. */

/** What the standard allows as the size of a mark, in points. */
const marks = { least: 2, most: 72 } as const;

/** @param chart XML; @param by 1 changes nothing */
export const magnify = (chart: string, by: number): string =>
  by === 1
    ? chart
    : chart
        .replaceAll(/<a:ln w="(\d+)"/gu, (_all, width: string) => `<a:ln w="${Math.round(Number(width) * by)}"`)
        .replaceAll(/<c:size val="(\d+)"\/>/gu, (_all, size: string) => {
          const enlarged = Math.round(Number(size) * by);
          return `<c:size val="${Math.min(marks.most, Math.max(marks.least, enlarged))}"/>`;
        });
