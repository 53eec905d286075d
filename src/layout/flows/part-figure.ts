/**
 * The items of a drawn figure as a slide holds them. Charts and pictures stand alone and speak for themselves: some programs
 * draw no chart that is in a group. All else is a group; beside a chart, which tells the figure, one that tells its own words.
 */
import { punctuate } from '../../foundation/characters/punctuation.ts';
import { type AnyChartItem, type ImageItem, type Item, type ItemGroup, isChart } from '../page.ts';

export interface PartedFigure {
  /** Charts first: they are read before what stands round them. */
  readonly items: readonly Item[];
  readonly groups: readonly ItemGroup[];
}

/**
 * @param figure the group that its items are, with the alternative text of all that they show
 * @param language whose semicolon parts the words of the group
 */
export function partFigure(drawn: readonly Item[], figure: ItemGroup & { readonly alt: string }, language = 'en'): PartedFigure {
  const charts = drawn.filter(isChart).map((item): AnyChartItem => ({ ...item, alt: figure.alt }));
  const others = drawn.filter((item) => !isChart(item));
  const members = others.filter(({ kind }) => kind !== 'image');
  const group = charts.length > 0 ? { ...figure, name: `${figure.name} labels`, alt: wordsOf(members, language) } : figure;
  // What stands round a chart is decoration or text, which needs no group where it is the only thing.
  const isGrouped = members.length > (charts.length > 0 ? 1 : 0);
  const joined = (item: Exclude<Item, ImageItem>): Item => (isGrouped ? { ...item, group: group.id } : item);
  return {
    items: [...charts, ...others.map((item): Item => (item.kind === 'image' ? { ...item, alt: figure.alt } : joined(item)))],
    groups: isGrouped ? [group] : [],
  };
}

/** As they are read; without words it is decoration. */
function wordsOf(items: readonly Item[], language: string): ItemGroup['alt'] {
  const texts = items.flatMap((item) => (item.kind === 'text' ? item.body.paragraphs : []));
  const words = texts.map(({ runs }) => runs.map(({ text }) => text).join('')).filter((text) => text.trim() !== '');
  return words.length > 0 ? words.join(punctuate('; ', language)) : { decorative: true };
}
