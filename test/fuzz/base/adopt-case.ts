/** What `adopt` makes of a template, in memory: the theme's file, the sheet in words, and the sample on the theme as it was written. */
import { adoptTemplate } from '../../../src/cli/adopt/adopt-template.ts';
import { contactSheet } from '../../../src/cli/adopt/contact-sheet.ts';
import { makeSampleDeck } from '../../../src/cli/adopt/sample-deck.ts';
import { writeThemeFile } from '../../../src/cli/adopt/write-theme.ts';
import { type Diagnostic, hasErrors } from '../../../src/foundation/diagnostic.ts';
import type { DiskWorkshop } from '../../../src/project/open-workshop.ts';
import { deckFaults } from './deck-faults.ts';

export interface AdoptedCase {
  /** Of the template itself. */
  readonly base: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the sample; absent where the template was refused. */
  readonly ofSample?: readonly Diagnostic[];
  readonly sample?: Uint8Array;
}

/** @throws whatever the stages throw */
export async function adoptCase(base: Uint8Array, workshop: DiskWorkshop): Promise<AdoptedCase> {
  const { value: adopted, diagnostics } = adoptTemplate(base, { name: 'adopted', file: 'adopted.potx' }, workshop);
  if (!adopted || hasErrors(diagnostics)) return { base, diagnostics };
  contactSheet(adopted);
  const theme = writeThemeFile(adopted);
  const { host } = workshop;
  const { value: sample, diagnostics: ofSample } = await makeSampleDeck(adopted, {
    ...workshop,
    host: {
      ...host,
      readText: (path) => (path === 'templates/themes/adopted.yaml' ? theme : host.readText(path)),
      readBytes: (path, inside) => (path === 'templates/themes/adopted.potx' ? base : host.readBytes(path, inside)),
    },
  });
  return { base, diagnostics, ofSample, ...(sample ? { sample: sample.bytes } : {}) };
}

/** @param built what a theme of two lines on the same template came to, which has to be the same */
export function adoptedFaults(
  { base, diagnostics, ofSample, sample }: AdoptedCase,
  built: { readonly diagnostics: readonly Diagnostic[]; readonly bytes?: Uint8Array | undefined },
): readonly string[] {
  const errorsOf = (found: readonly Diagnostic[]): readonly string[] =>
    found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);
  const ofBase = errorsOf(built.diagnostics).filter((each) => /^(?:BAS|THM)/u.test(each));
  const refused = errorsOf(diagnostics);
  return [
    ...(ofBase.length > 0 === refused.length > 0 ? [] : [`adopted and built alike? ${[...ofBase, ...refused].join('; ')}`]),
    ...refused.filter((each) => !each.startsWith('BAS')).map((each) => `refused for no fault of its own: ${each}`),
    ...errorsOf(ofSample ?? [])
      .filter((each) => !each.startsWith('LAY'))
      .map((each) => `the theme that was written cannot be loaded: ${each}`),
    ...(built.bytes ? deckFaults(built.bytes, base, 'TLP:GREEN') : []),
    ...(sample ? deckFaults(sample, base, 'TLP:CLEAR').map((each) => `sample: ${each}`) : []),
  ];
}
