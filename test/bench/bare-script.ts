/**
 * The yardstick: what somebody writes who wants the same slides and nothing else, with PptxGenJS alone. It is told every
 * box, word and colour, and neither reads, checks, measures nor compresses. `bare-script SHAPES.json OUT.pptx`
 */
import { readFileSync } from 'node:fs';
import PptxGenJS from 'pptxgenjs';
import type { BareDeck, BareItem, BareSlide } from './bare-deck.ts';

const [, , shapes = '', out = ''] = process.argv;
// The package's types say that the module is the class; to a module of Node it is.
const Deck = PptxGenJS as unknown as typeof PptxGenJS.default;
type Slide = PptxGenJS.default.Slide;

const { size, slides }: BareDeck = JSON.parse(readFileSync(shapes, 'utf8'));
const deck = new Deck();
deck.defineLayout({ name: 'deck', width: size.w, height: size.h });
deck.layout = 'deck';
for (const slide of slides) addSlide(deck.addSlide(), slide);
await deck.writeFile({ fileName: out });

function addSlide(slide: Slide, { items, notes }: BareSlide): void {
  for (const item of items) addItem(slide, item);
  if (notes) slide.addNotes(notes);
}

function addItem(slide: Slide, item: BareItem): void {
  const { box } = item;
  if (item.kind === 'text') slide.addText(item.runs, { ...box, ...item.style, margin: 0, valign: 'top' });
  if (item.kind === 'table') slide.addTable(item.rows, { ...box, colW: [...item.columns] });
  if (item.kind === 'shape') slide.addShape(item.shape as PptxGenJS.default.ShapeType, { ...box, ...item.style });
  if (item.kind === 'path')
    slide.addShape('custGeom' as PptxGenJS.default.ShapeType, { ...box, ...item.style, points: item.points });
  if (item.kind === 'image') slide.addImage({ data: item.data, ...box });
  if (item.kind === 'chart') {
    slide.addChart('bar' as PptxGenJS.default.CHART_NAME, item.series, { ...box, barDir: 'bar' });
  }
}
