/** What a drawing asks for and shapes of a deck cannot do; thrown inside this folder only, and told by `readSvg`. */
import type { XmlElement } from '@rgrove/parse-xml';

export class Unsupported extends Error {
  /** Where in the file: characters from its beginning. */
  readonly at: number;
  constructor(what: string, { start }: Pick<XmlElement, 'start'>) {
    super(what);
    this.at = start;
  }
}
