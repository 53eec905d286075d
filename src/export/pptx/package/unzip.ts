/** The files of a zip that PptxGenJS made, unpacked: what reads a base reads it too. */
import { unpack } from '../../../base/package/packed.ts';
import { readZip } from '../../../base/package/read-zip.ts';

/** Contents by name, in the order of the directory. @throws BadBase when it is no sound zip. */
export const unzip = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map([...readZip(zip)].map(([name, packed]) => [name, unpack(packed)]));
