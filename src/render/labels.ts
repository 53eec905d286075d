/** The words of one language that templates print, by dotted key. */
import { isMap, isNode, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { settleDirection, warnOfDirection } from '../foundation/characters/direction-controls.ts';
import { spaceSeparators } from '../foundation/characters/separators.ts';
import { directionOf, isolateField, isolating, isolationOf } from '../foundation/characters/writing-direction.ts';
import { type Diagnostic, error, type Outcome, type Span } from '../foundation/diagnostic.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { suggest } from '../foundation/nearest.ts';
import { parseSettings } from '../yaml/parse-settings.ts';
import { numberFormat, pluralRules, type Speech } from './formatters.ts';
import { localeOf } from './locale.ts';

/**
 * Beside the plural categories: `alone` is a noun without its number, as at the head of a column, and `words` one behind "dozens",
 * which is no number ("des dizaines de morts").
 */
type Form = Intl.LDMLPluralRule | 'alone' | 'words';

/** A text, or a text by form with `other` among them. */
type Label = string | Readonly<Partial<Record<Form, string>>>;

export interface Labels {
  readonly file: string;
  /** BCP 47. */
  readonly language: string;
  readonly entries: ReadonlyMap<string, Label>;
  /** Keys of labels that a remark `# same` says to be the same in English. */
  readonly same?: ReadonlySet<string>;
}

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other', 'alone', 'words'] satisfies Form[];

/** Reads a language file: maps of maps of texts; a map of plural categories is one label. */
export function parseLabels(text: string, at: { readonly file: string; readonly language: string }): Outcome<Labels> {
  const { value: settings, diagnostics: found } = parseSettings(text, at.file);
  if (!settings) return { diagnostics: found };
  const { root, spanOf } = settings;
  const entries = new Map<string, Label>();
  const same = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  if (isMap(root)) collect(root, '', { entries, same, diagnostics, spanOf });
  else
    diagnostics.push(
      error('TPL006', 'language file holds no labels', { span: spanOf(root), hints: ['write one `key: text` a line'] }),
    );
  return { value: { ...at, entries, ...(same.size > 0 ? { same } : {}) }, diagnostics };
}

interface Collected {
  readonly entries: Map<string, Label>;
  readonly same: Set<string>;
  readonly diagnostics: Diagnostic[];
  readonly spanOf: (node: unknown) => Span;
}

function collect(map: YAMLMap, prefix: string, into: Collected): void {
  for (const { key, value } of map.items) {
    const name = prefix + String(isScalar(key) ? key.value : key);
    if (isNode(value) && value.comment?.trim() === 'same') into.same.add(name);
    if (isMap(value) && isPlural(value)) into.entries.set(name, readPlural(value, into));
    else if (isMap(value)) collect(value, `${name}.`, into);
    else if (isScalar(value) && ['string', 'number'].includes(typeof value.value)) {
      into.entries.set(name, readText(value, into));
      checkBraces(value, into);
    } else {
      const hints = ['put the words in quotes, or give a map of one, few, many, other'];
      into.diagnostics.push(error('TPL006', `label is not a text: ${name}`, { span: into.spanOf(key), hints }));
    }
  }
}

const readPlural = ({ items }: YAMLMap, into: Collected): Label =>
  Object.fromEntries(
    items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), isScalar(value) ? readText(value, into) : '']),
  );

/** Without what would change the order of the words around it. */
function readText(node: Scalar, { diagnostics, spanOf }: Collected): string {
  const { value } = node;
  diagnostics.push(...[warnOfDirection(String(value), spanOf(node)) ?? []].flat());
  return settleDirection(spaceSeparators(String(value)));
}

/** `{date` would be printed as it stands. */
function checkBraces(node: Scalar, { diagnostics, spanOf }: Collected): void {
  const loose = looseBrace(String(node.value));
  if (loose === undefined) return;
  const hints = ['write { and } around the name of the value: {date}'];
  diagnostics.push(error('YML001', `brace without its other half: ${loose}`, { span: spanOf(node), hints }));
}

const looseBrace = (text: string): string | undefined => text.replaceAll(/\{\w+\}/gu, '').match(/[{}]\s*\w*/u)?.[0];

const isPlural = (map: YAMLMap): boolean =>
  arePlural(
    map.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), isScalar(value) ? value.value : undefined]),
  );

const arePlural = (forms: readonly (readonly [key: string, value: unknown])[]): boolean =>
  forms.every(([key, value]) => typeof value === 'string' && categories.includes(key)) && forms.some(([key]) => key === 'other');

/** A label with its `{name}` places filled, and the names that were given no value. */
export interface FilledLabel {
  readonly text: string;
  readonly missing: readonly string[];
}

export type LabelValues = Readonly<Record<string, string | number>>;

/** The plural form goes by `values.n`; without a number it is `alone`, else `other`; an endless one stands for dozens. `undefined` when the language file lacks the key. */
export function fillLabel(labels: Labels, key: string, memory: Memory, values: LabelValues = {}): FilledLabel | undefined {
  const label = labels.entries.get(key);
  if (label === undefined) return undefined;
  const missing: string[] = [];
  const speech = { locale: localeOf(labels), memory };
  const text = typeof label === 'string' ? label : pickPlural(label, speech, values.n);
  const filled = text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    if (Object.hasOwn(values, name)) return printValue(values[name] ?? '', speech);
    missing.push(name);
    return whole;
  });
  return { text: runsFromLeft(text, speech) ? keepEnglish(filled) : filled, missing };
}

/** Whether the words of a label are not those of its deck: English ones, until a language from right to left has its own. */
const runsFromLeft = (text: string, { locale }: Speech): boolean =>
  directionOf(locale) === 'rtl' && isolationOf(text.replaceAll(/\{\w+\}/gu, ''), 'rtl') === 'ltr';

/** What keeps words from left to right apart in a deck from the right. */
const [opening, closing] = isolating('ltr', 'rtl');
const isolates = /[\u2066-\u2069]/gu;

/** What a stretch of English holds: nothing that runs from the right, no quotation marks, and brackets in pairs. */
const within = '[^\\p{Script=Arabic}\\p{Script=Hebrew}()“”«»"]';
/** From the first letter or digit to the last. */
const englishStretch = new RegExp(
  `[\\p{Script=Latin}\\p{N}](?:(?:${within}|\\(${within}*\\))*(?:[\\p{Script=Latin}\\p{N}%]|\\(${within}*\\)))?`,
  'gu',
);

/**
 * English words in a deck from the right: each stretch of them is kept apart with its numbers, and none within another, since LibreOffice
 * loses the order of what is embedded twice. Alone, a line is kept whole, with the marks at its ends.
 */
function keepEnglish(filled: string): string {
  const text = filled.replaceAll(isolates, '');
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return `${opening}${text}${closing}`;
  return text.replaceAll(englishStretch, (words) => (/\p{L}/u.test(words) ? `${opening}${words}${closing}` : words));
}

/** Small counts need no formatter; thousands are grouped as the language does. */
function printValue(value: string | number, speech: Speech): string {
  if (typeof value === 'string') return isolateField(value, directionOf(speech.locale));
  const isPlain = Number.isInteger(value) && Math.abs(value) < 1000;
  return isPlain ? String(value) : numberFormat(speech, {}).format(value);
}

/** The form for a number, by the rules of the language; without a number, the one that stands alone. */
export function pickPlural(forms: Exclude<Label, string>, speech: Speech, n: string | number | undefined): string {
  const other = forms.other ?? '';
  if (typeof n !== 'number') return forms.alone ?? other;
  if (n === Number.POSITIVE_INFINITY) return forms.words ?? other;
  // "zero" is for "no dead", which most languages' own rules do not tell apart.
  if (n === 0 && forms.zero !== undefined) return forms.zero;
  // So is "two" for "neither", which is no form of "none of many".
  if (n === 2 && forms.two !== undefined) return forms.two;
  return forms[pluralRules(speech).select(n)] ?? other;
}

/** What to do about a missing label. */
export function missingLabelHints(labels: Labels, key: string): readonly string[] {
  const near = suggest(key, labels.entries.keys(), 'labels');
  const steps = key.split('.');
  const [name, group] = [steps.at(-1), steps.slice(0, -1).join(': ')];
  const how = group === '' ? '' : `: \`${name}:\` and its words, under \`${group}:\``;
  return [`add ${key} to ${labels.file}${how}`, ...near.filter((hint) => hint.startsWith('did you mean'))];
}
