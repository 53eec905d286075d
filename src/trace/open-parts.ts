/** The parts of a new deck while something is put into it. */
import { unpack } from '../base/package/packed.ts';
import { readZip } from '../base/package/read-zip.ts';
import { decodePart } from '../base/xml/parse-part.ts';
import { type Packed, writeZip } from '../export/pptx/package/zip.ts';

export type OpenParts = Map<string, Packed | Uint8Array>;

export const openParts = (deck: Uint8Array): OpenParts => new Map(readZip(deck));

/** In the order in which they were, what was added last; the seal no longer fits, which tells that somebody's work is in it. */
export const packParts = (parts: OpenParts): Uint8Array => writeZip(parts);

export function partText(parts: OpenParts, name: string): string {
  const content = parts.get(name) ?? new Uint8Array();
  return decodePart(content instanceof Uint8Array ? content : unpack(content), name);
}

export const setText = (parts: OpenParts, name: string, text: string): void =>
  void parts.set(name, new TextEncoder().encode(text));
