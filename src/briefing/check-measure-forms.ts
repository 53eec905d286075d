/** Own measures in languages in which a noun changes with its number: what forms their labels lack behind a number. */
import { languageTag } from '../foundation/characters/language-tag.ts';
import { hasFewOrTwo, pluralForms } from '../foundation/characters/plural-forms.ts';
import { type Diagnostic, note, warning } from '../foundation/diagnostic.ts';
import { type Positions, spanOfKey, spanOfValue } from '../yaml/positions.ts';
import { asRecord, fieldOf, idOf, itemsOf } from './raw-value.ts';

/** Begun forms that are not whole are a slip; where a language needs some and no measure has any, the author is told once. */
export function checkMeasureForms(root: unknown, positions: Positions): readonly Diagnostic[] {
  const language = languageTag(String(fieldOf(root, 'language') ?? 'en'));
  if (language === undefined) return [];
  const wanted = hasFewOrTwo(language) ? pluralForms(language) : ['one'];
  const measures = itemsOf(root, 'measures').map((item, index) => ({ item, index, forms: asRecord(fieldOf(item, 'forms')) }));
  const begun = measures.flatMap(({ item, index, forms }) => {
    const missing = forms ? wanted.filter((form) => !Object.hasOwn(forms, form)) : [];
    if (missing.length === 0) return [];
    const hints = [
      `add ${missing.join(', ')}: behind such a number the label itself would stand, “${String(fieldOf(item, 'label'))}”`,
    ];
    const span = spanOfKey(positions, ['measures', index, 'forms']);
    return [warning('FIG010', `missing plural forms of ${language}: ${missing.join(', ')}`, { span, hints })];
  });
  return [...begun, ...tellOfForms(measures, { language, wanted, positions })];
}

interface Told {
  readonly language: string;
  readonly wanted: readonly string[];
  readonly positions: Positions;
}

function tellOfForms(
  measures: readonly { readonly item: unknown; readonly index: number; readonly forms: unknown }[],
  { language, wanted, positions }: Told,
): readonly Diagnostic[] {
  // What has a unit is counted in that, and its name stands as it is; a placeholder in brackets is still to be written.
  const plain = measures.filter(
    ({ item, forms }) =>
      forms === undefined &&
      fieldOf(item, 'kind') !== 'money' &&
      (fieldOf(item, 'unit') ?? null) === null &&
      !/^\[.*\]$/u.test(String(fieldOf(item, 'label'))),
  );
  const [first] = plain;
  if (!first || !hasFewOrTwo(language)) return [];
  const names = plain.flatMap(({ item }) => idOf(fieldOf(item, 'id')) ?? []).join(', ');
  return [
    note('FIG010', `own measures that have one form behind every number: ${names}`, {
      span: spanOfValue(positions, ['measures', first.index, 'label']),
      hints: [`a noun of ${language} changes with its number: add \`forms:\` with ${wanted.join(', ')}`],
    }),
  ];
}
