/**
 * TLP labels where the schema does not look: in the author's own parts, and of fields at the top of the file. A label that is
 * misspelt would be no label, and what it was to keep back would be shown.
 */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import { tlpLabels } from '../foundation/tlp-labels.ts';
import { type Path, type Positions, spanOfKey, spanOfValue, toAddress } from '../yaml/positions.ts';
import { asRecord, fieldOf } from './raw-value.ts';

/** Fields at the top that a deck can do without; `headlines.`, `abbreviations.` and `x-` names come to them. */
export const labelledAtTop = [
  'subtitle',
  'version',
  'prepared_by',
  'organisation',
  'source_summary',
  'hypotheses_note',
  'hypotheses_exclusive',
  'scenarios_relation',
  'ai_use',
  'key_figures',
] as const;

export function checkLabelWords(root: unknown, positions: Positions): readonly Diagnostic[] {
  const own = Object.entries(asRecord(root) ?? {}).filter(([key]) => key.startsWith('x-'));
  const groups = ['headlines', 'abbreviations'].flatMap((group) =>
    Object.keys(asRecord(fieldOf(root, group)) ?? {}).map((key) => `${group}.${key}`),
  );
  const known = [...labelledAtTop, ...groups, ...own.map(([key]) => key)];
  const unknown = ['tlp_of', 'wording'].flatMap((at) =>
    Object.keys(asRecord(fieldOf(root, at)) ?? {}).flatMap((key) => (known.includes(key) ? [] : [{ at, key }])),
  );
  return [
    ...unknown.map(({ at, key }) =>
      error('BRF001', `unknown field in ${at}: ${key}`, {
        span: spanOfKey(positions, [at, key]),
        hints: [
          ...suggest(key, known, 'fields'),
          'name a text at the top of this file; an item of a list has a `tlp:` of its own',
        ],
      }),
    ),
    ...own.flatMap(([key, value]) => labelsIn(value, [key], positions)),
  ];
}

function labelsIn(value: unknown, path: Path, positions: Positions): readonly Diagnostic[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => labelsIn(item, [...path, index], positions));
  return Object.entries(asRecord(value) ?? {}).flatMap(([key, child]) => {
    const here = [...path, key];
    if (key === 'wording') return wordsIn(child, here, positions);
    const isOfFields = key === 'tlp_of' && asRecord(child) !== undefined;
    if (isOfFields)
      return Object.entries(asRecord(child) ?? {}).flatMap(([name, label]) => labelIn(label, [...here, name], positions));
    return key === 'tlp' ? labelIn(child, here, positions) : labelsIn(child, here, positions);
  });
}

function labelIn(child: unknown, here: Path, positions: Positions): readonly Diagnostic[] {
  if (child === null || tlpLabels.some((label) => label === child)) return [];
  return [
    error('BRF008', `unknown word for ${toAddress(here)}: ${showValue(child)}`, {
      span: spanOfValue(positions, here),
      hints: [`write one of ${tlpLabels.join(', ')}`],
    }),
  ];
}

/** Words for a label that there is none of would be shown to nobody. */
const wordsIn = (value: unknown, path: Path, positions: Positions): readonly Diagnostic[] =>
  Object.keys(asRecord(value) ?? {}).flatMap((label) =>
    tlpLabels.some((each) => each === label)
      ? []
      : [
          error('BRF008', `unknown word for ${toAddress(path)}: ${showValue(label)}`, {
            span: spanOfKey(positions, [...path, label]),
            hints: [`write one of ${tlpLabels.join(', ')}, each with the words for those who may see it`],
          }),
        ],
  );
