/**
 * The one door to PptxGenJS. It is loaded when somebody wants it, gives the parts that it writes and nothing else, and what is
 * in them is mended by `correct/`.
 */
import type pptxgen from 'pptxgenjs';
import { unzip } from './package/unzip.ts';

export type PptxGenJS = pptxgen.default;
/** Its types of options, under the name that its own documentation uses. */
export type { default as pptxgen } from 'pptxgenjs';

/** A new deck of 16:9. Every option has to be made for it and used once: it writes into what it is given. */
export async function openPptxGenJS(): Promise<PptxGenJS> {
  // Its types say that the module is the class; to a module of Node it is what the module gives.
  const Made = (await import('pptxgenjs')).default as unknown as typeof pptxgen.default;
  return new Made();
}

/** The parts of a deck by name; folders and the dates of the zip are left out. To be asked for once. */
export async function writeParts(deck: PptxGenJS): Promise<ReadonlyMap<string, Uint8Array>> {
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('PptxGenJS gave no bytes');
  return unzip(written);
}
