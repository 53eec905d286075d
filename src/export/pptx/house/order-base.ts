/** What PptxGenJS is asked for: the page, the fonts, and seven layouts with their placeholders and prompts. */

import { type Box, toEmu } from '../../../foundation/units.ts';
import { type PageLayout, pageLayouts } from '../../../layout/page.ts';
import type { Theme } from '../../../theme/theme.ts';
import { slotOf } from '../paint.ts';
import { openPptxGenJS, type PptxGenJS, type pptxgen, writeParts } from '../pptxgenjs.ts';
import type { HouseSlot } from './house-slots.ts';
import { layoutKinds } from './layout-kinds.ts';

type Master = pptxgen.default.SlideMasterProps;

/** All parts of the deck as PptxGenJS wrote them, with their faults, and with the one slide that it cannot do without. */
export async function orderBase(
  { fonts, grid }: Theme,
  slots: ReadonlyMap<PageLayout, readonly HouseSlot[]>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const deck: PptxGenJS = await openPptxGenJS();
  deck.defineLayout({ name: 'page', width: grid.slide.width / 72, height: grid.slide.height / 72 });
  deck.layout = 'page';
  deck.theme = { headFontFace: fonts.heading, bodyFontFace: fonts.body };
  for (const layout of pageLayouts) deck.defineSlideMaster(orderLayout(layoutKinds[layout].name, slots.get(layout) ?? []));
  deck.addSlide({ masterName: layoutKinds.content.name });
  return writeParts(deck);
}

function orderLayout(title: string, slots: readonly HouseSlot[]): Master {
  const number = slots.find(({ type }) => type === 'sldNum');
  return {
    title,
    objects: slots.flatMap((slot) => {
      const type = kinds[slot.type];
      return type === undefined ? [] : [{ placeholder: orderSlot(slot, type) }];
    }),
    ...(number ? { slideNumber: { ...place(number.box), fontSize: number.size, align: 'right' } } : {}),
  };
}

/** The nearest of the kinds that it knows; it has none for dates and footers. */
const kinds: Readonly<Partial<Record<HouseSlot['type'], pptxgen.default.PLACEHOLDER_TYPE>>> = {
  title: 'title',
  subTitle: 'body',
  obj: 'body',
  tbl: 'tbl',
};

const orderSlot = ({ name, box, size, prompt, color }: HouseSlot, kind: pptxgen.default.PLACEHOLDER_TYPE) => ({
  options: {
    name,
    objectName: name,
    type: kind,
    ...place(box),
    fontSize: size,
    ...(color ? { color: slotOf(color) ?? 'tx1' } : {}),
  },
  text: prompt,
});

/** From 100 on PptxGenJS takes numbers for EMU, whole ones as they are. */
const place = ({ x, y, width, height }: Box) => ({ x: toEmu(x), y: toEmu(y), w: toEmu(width), h: toEmu(height) });
