/**
 * Fault: the workbook of a chart says when it was made, that PptxGenJS is its author, and that Excel for Mac wrote it: two
 * builds of the same differ, and neither author nor application is true. No issue is known.
 *
 * What is left to say is how the deck may be shared, as the deck itself says it: PptxGenJS could not be told.
 */

import type { Handling } from '../../../layout/deck-facts.ts';
import { handlingWords } from '../handling-words.ts';
import { customXml, handlingEntries, writeCore } from '../package/properties.ts';
import { namespaces } from '../xml.ts';
import type { WorkbookParts } from './correction.ts';

const core = 'docProps/core.xml';
const app = 'docProps/app.xml';
const custom = 'docProps/custom.xml';

/** The core properties anew, the application by its name, and custom properties where the deck is marked. */
export function writeWorkbookProperties(parts: WorkbookParts, handling: Handling): WorkbookParts {
  const entries = handlingEntries(handling);
  const written = new Map([
    ...parts,
    [
      core,
      writeCore([
        ['cp:category', handling.tlp],
        ['cp:contentStatus', handlingWords(handling)],
      ]),
    ],
    [app, nameApplication(parts.get(app) ?? '')],
  ]);
  return entries.length === 0 ? written : addCustom(written, customXml(entries));
}

/** Titles and counts that stand beside it are true. */
const nameApplication = (xml: string): string =>
  xml.replace(/<Application>[^<]*<\/Application>/u, '<Application>Briefdeck</Application>');

/** PptxGenJS writes no such part, so it is listed among the types and pointed to from the package. */
const addCustom = (parts: WorkbookParts, xml: string): WorkbookParts =>
  new Map([...[...parts].map(([name, text]) => [name, (additions.get(name) ?? same)(text)] as const), [custom, xml]]);

const same = (text: string): string => text;

const additions: ReadonlyMap<string, (text: string) => string> = new Map([
  [
    '[Content_Types].xml',
    (text) =>
      text.replace(
        '</Types>',
        `<Override PartName="/${custom}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
      ),
  ],
  [
    '_rels/.rels',
    (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rIdCustom" Type="${namespaces.relationships}/custom-properties" Target="${custom}"/></Relationships>`,
      ),
  ],
]);
