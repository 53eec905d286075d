/** `deck.yaml` of a template set: which slides a deck has, in which sections and order. */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { scanDirections } from '../foundation/characters/direction-controls.ts';
import { type Diagnostic, error, type Outcome, type Span } from '../foundation/diagnostic.ts';
import { nearest, suggest } from '../foundation/nearest.ts';
import { parseSettings } from '../yaml/parse-settings.ts';

export interface DeckOrder {
  readonly name: string;
  readonly description: string;
  /** Weights of a talk by slide, in the order in which they are spoken; empty where the set has no such order. */
  readonly talk: ReadonlyMap<string, number | 'annex'>;
  readonly sections: readonly { readonly label: PlacedWord; readonly slides: readonly PlacedWord[] }[];
}

/** A word and where it stands. */
export interface PlacedWord {
  readonly text: string;
  readonly span: Span;
}

interface Reading {
  readonly diagnostics: Diagnostic[];
  readonly span: (node: unknown) => Span;
}

/**
 * Every mistake is a TPL007 at its line; YAML that does not parse is YML001.
 *
 * @param known names of the slides that have a file in the set
 */
export function parseDeckOrder(text: string, file: string, known: readonly string[] = []): Outcome<DeckOrder> {
  const { value: settings, diagnostics } = parseSettings(text, file);
  if (!settings) return { diagnostics };
  const reading: Reading = { diagnostics: [...scanDirections(text, file)], span: settings.spanOf };
  const fields = readFields(settings.root, ['name', 'description', 'sections', 'talk'], reading);
  const sections = readList(fields.get('sections'), 'sections', reading).map((node) => readSection(node, reading));
  const present = sections.filter((section) => section !== undefined);
  const value = {
    talk: readTalk(fields.get('talk'), { sections: present, known }, reading),
    name: readWord(fields.get('name'), 'name', reading)?.text ?? '',
    description: fields.has('description') ? (readWord(fields.get('description'), 'description', reading)?.text ?? '') : '',
    sections: present,
  };
  return { value, diagnostics: reading.diagnostics };
}

function reportProblem({ diagnostics, span }: Reading, node: unknown, [message, ...hints]: readonly [string, ...string[]]): void {
  diagnostics.push(error('TPL007', message, { span: span(node), hints }));
}

/** Values by the name of their field; one that is misspelt stands under the name that is meant, and is told where it stands. */
type Fields = ReadonlyMap<string, unknown>;

function readFields(node: unknown, known: readonly string[], reading: Reading): Fields {
  if (!isMap(node)) {
    reportProblem(reading, node, [`expected fields: ${known.join(', ')}`, 'write one `field: value` a line']);
    return new Map();
  }
  return new Map(
    (node.items as Pair[]).map(({ key, value }) => {
      const name = String(isScalar(key) ? key.value : key);
      if (known.includes(name)) return [name, value];
      reportProblem(reading, key, [`unknown field: ${name}`, ...suggest(name, known, 'fields')]);
      return [nearest(name, known) ?? name, value];
    }),
  );
}

function readList(node: unknown, name: string, reading: Reading): readonly unknown[] {
  if (isSeq(node) && node.items.length > 0) return node.items;
  reportProblem(reading, node, [`missing ${name}`, `write a list after \`${name}:\`, each item on its own line after \`- \``]);
  return [];
}

function readWord(node: unknown, name: string, reading: Reading): PlacedWord | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '')
    return { text: node.value, span: reading.span(node) };
  reportProblem(reading, node, [`missing ${name}`, `write ${name}: and a word`]);
  return undefined;
}

function readSection(node: unknown, reading: Reading): DeckOrder['sections'][number] | undefined {
  const fields = readFields(node, ['name', 'slides'], reading);
  const label = readWord(fields.get('name'), 'name', reading);
  const slides = readList(fields.get('slides'), 'slides', reading).map((slide) => readWord(slide, 'slide', reading));
  return label && { label, slides: slides.filter((slide) => slide !== undefined) };
}

/** `bottom-line: 1`: a slide of the set and its weight, or `annex`. */
function readTalk(
  node: unknown,
  { sections, known }: Pick<DeckOrder, 'sections'> & { readonly known: readonly string[] },
  reading: Reading,
): DeckOrder['talk'] {
  if (node === undefined) return new Map();
  const talk = new Map<string, number | 'annex'>();
  if (!isMap(node)) {
    reportProblem(reading, node, ['expected slides with their weights', 'write one `slide: 1` a line, or `slide: annex`']);
    return talk;
  }
  const slides = sections.flatMap((section) => section.slides.map(({ text }) => text.split('/').at(-1) ?? text));
  for (const { key, value } of node.items as Pair[]) {
    const name = String(isScalar(key) ? key.value : key);
    const weight = isScalar(value) ? value.value : undefined;
    if (!slides.includes(name)) {
      // A slide that was taken out of the sections may stay here, and so may one that is misspelt there; one that is nearly there is
      // misspelt here.
      const meant = known.includes(name) ? undefined : nearest(name, slides);
      if (meant !== undefined) reportProblem(reading, key, [`unknown slide in talk: ${name}`, `did you mean ${meant}?`]);
    } else if (weight === 'annex' || (Number.isInteger(weight) && Number(weight) > 0)) talk.set(name, weight as number | 'annex');
    else reportProblem(reading, value ?? key, [`invalid weight of ${name}`, 'write a whole number from 1 on, or annex']);
  }
  return talk;
}
