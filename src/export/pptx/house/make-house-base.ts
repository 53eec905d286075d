/**
 * The base of a theme that names none: made by PptxGenJS, put in order by corrections, completed by additions, and from then on
 * a template like any other.
 */
import type { Theme } from '../../../theme/theme.ts';
import type { AskedFor } from '../correct/base-parts.ts';
import { correctBase } from '../correct/correct-base.ts';
import { sortNames } from '../package/parts.ts';
import { writeZip } from '../package/zip.ts';
import { writeXml } from '../xml-tree.ts';
import { dressLayouts } from './dress-layout.ts';
import { dressMaster } from './dress-master.ts';
import { dressTheme } from './dress-theme.ts';
import { makeSlots } from './house-slots.ts';
import { layoutKinds } from './layout-kinds.ts';
import { orderBase } from './order-base.ts';
import { takeBase } from './take-base.ts';

/** The bytes of a .pptx without slides. The same theme gives the same bytes: neither clock nor chance is left in it. */
export async function makeHouseBase(theme: Theme): Promise<Uint8Array> {
  const slots = makeSlots(theme);
  const asked: AskedFor = new Map([...slots].map(([layout, own]) => [layoutKinds[layout].name, own]));
  const corrected = correctBase(takeBase(await orderBase(theme, slots)), asked);
  const dressed = dressMaster(dressLayouts(dressTheme(corrected, theme), asked, theme), theme);
  const encoder = new TextEncoder();
  const names = sortNames(dressed.keys(), (name) => (name === '[Content_Types].xml' ? 0 : 1));
  return writeZip(
    names.flatMap((name) => {
      const root = dressed.get(name);
      return root ? [[name, encoder.encode(writeXml(root))] as const] : [];
    }),
  );
}
