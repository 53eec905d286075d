/** Templates as they should not be: a case is a small briefing on a theme whose template was changed. */
import fc from 'fast-check';
import { encode, type FuzzCase, fuzzed } from '../fuzz-case.ts';
import { mutatedBytes } from '../mutate-text.ts';
import { baseSeeds } from './base-seeds.ts';
import { editPackage, lyingHeaders, mutatedPart, type PackageEdit, packageEdit } from './mutate-package.ts';

export const baseKind = 'base';
export const fuzzedTheme = 'fuzzed';
export const fuzzedBase = 'templates/themes/fuzzed.potx';

const isMild = ({ act, xml }: PackageEdit): boolean =>
  act === 'size' || act === 'renumber' || (act === 'xml' && !['entity', 'deepen', 'prefix', 'wrap'].includes(xml.act));

/** @param small the briefing to build */
export function baseCases(small: string): fc.Arbitrary<FuzzCase> {
  const seeds = baseSeeds();
  return fc.constantFrom(...seeds.keys()).chain((index) => {
    const seed = seeds[index];
    if (!seed) throw new Error('no seed');
    const bytes = seed.read();
    const edited = (edits: fc.Arbitrary<readonly PackageEdit[]>) =>
      edits.map((list) => ({
        how: list.map(({ act, xml }) => (act === 'xml' ? `xml ${xml.act}` : act)).join(', '),
        file: editPackage(bytes, list),
      }));
    const changed = fc.oneof(
      { weight: 5, arbitrary: edited(fc.array(packageEdit, { minLength: 1, maxLength: 3 })) },
      // What is read without complaint goes deepest.
      { weight: 5, arbitrary: edited(fc.array(packageEdit.filter(isMild), { minLength: 1, maxLength: 8 })) },
      { weight: 1, arbitrary: mutatedPart(bytes).map((file) => ({ how: 'bytes of a part', file })) },
      { weight: 1, arbitrary: mutatedBytes(bytes).map((file) => ({ how: 'bytes', file })) },
      { weight: 1, arbitrary: lyingHeaders(bytes).map((file) => ({ how: 'headers', file })) },
    );
    return changed.map(({ how, file }) => ({
      label: `${seed.name}: ${how}`,
      briefing: fuzzed,
      template: 'flash',
      theme: fuzzedTheme,
      base: fuzzedBase,
      files: {
        [fuzzed]: encode(small),
        [`templates/themes/${fuzzedTheme}.yaml`]: encode('extends: default\nbase: fuzzed.potx\n'),
        [fuzzedBase]: file,
      },
    }));
  });
}
