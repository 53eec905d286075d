/** The language that a deck says it is in. */
import { unpack } from '../../base/package/packed.ts';
import { readZip } from '../../base/package/read-zip.ts';

/** No properties are longer. */
const mostRead = 100_000;

/** BCP 47; undefined where the deck says none, or is no file that can be read here: LibreOffice may open it all the same. */
export function deckLanguage(deck: Uint8Array): string | undefined {
  try {
    const core = readZip(deck).get('docProps/core.xml');
    if (!core || core.size > mostRead) return undefined;
    const [, said] =
      /<dc:language>([a-z]{2,3}(?:-[a-z0-9]{2,8})*)<\/dc:language>/iu.exec(new TextDecoder().decode(unpack(core))) ?? [];
    return said;
  } catch {
    return undefined;
  }
}
