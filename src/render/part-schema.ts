/**
 * What a part of the author's own holds, as `templates/parts/NAME.yaml` says it: the same fields, each with a word for its kind.
 *
 *     text: text
 *     urgency: one of now, this week, later
 *     steps:
 *       - what: text
 *         days: number, optional
 *     sources: sources
 */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { type Diagnostic, error, type Outcome, type Span } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { parseSettings } from '../yaml/parse-settings.ts';

export type PartShape =
  | { readonly kind: PlainKind; readonly isOptional: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isOptional: boolean }
  | { readonly kind: 'list'; readonly item: PartShape }
  | { readonly kind: 'group'; readonly fields: ReadonlyMap<string, PartShape> };

const plainKinds = ['text', 'number', 'yes or no', 'sources'] as const;
type PlainKind = (typeof plainKinds)[number];

interface Reading {
  readonly diagnostics: Diagnostic[];
  readonly spanOf: (node: unknown) => Span;
}

/** Every mistake is a TPL010 at its line. */
export function parsePartSchema(text: string, file: string): Outcome<PartShape> {
  const { value: settings, diagnostics } = parseSettings(text, file);
  if (!settings) return { diagnostics };
  const reading: Reading = { diagnostics: [], spanOf: settings.spanOf };
  const value = readShape(settings.root, reading);
  return value && reading.diagnostics.length === 0 ? { value, diagnostics: [] } : { diagnostics: reading.diagnostics };
}

function readShape(node: unknown, reading: Reading): PartShape | undefined {
  if (isMap(node)) {
    const fields = (node.items as Pair[]).map(
      ({ key, value }) => [String(isScalar(key) ? key.value : key), readShape(value, reading)] as const,
    );
    return { kind: 'group', fields: new Map(fields.flatMap(([name, shape]) => (shape ? [[name, shape]] : []))) };
  }
  if (isSeq(node)) {
    const [only, ...others] = node.items;
    if (only === undefined || others.length > 0) return refuse(node, reading, 'a list has one item, which says what each holds');
    const item = readShape(only, reading);
    return item && { kind: 'list', item };
  }
  return isScalar(node) && typeof node.value === 'string' ? readKind(node.value, node, reading) : refuse(node, reading, forms);
}

const forms = `write ${plainKinds.join(', ')}, or one of a, b, c; after it \`, optional\` where it may be left out`;

function readKind(text: string, node: unknown, reading: Reading): PartShape | undefined {
  const isOptional = /,\s*optional$/u.test(text);
  const kind = text.replace(/,\s*optional$/u, '').trim();
  const choice = /^one of\s+(.+)$/su.exec(kind)?.[1];
  if (choice !== undefined) {
    const words = choice.split(',').map((word) => word.trim());
    return words.includes('') ? refuse(node, reading, forms) : { kind: 'words', words, isOptional };
  }
  const plain = plainKinds.find((known) => known === kind);
  if (plain) return { kind: plain, isOptional };
  return refuse(node, reading, ...suggest(kind, plainKinds, 'kinds').filter((hint) => hint.startsWith('did')), forms);
}

function refuse(node: unknown, { diagnostics, spanOf }: Reading, ...hints: readonly string[]): undefined {
  const shown = isScalar(node) ? `: ${String(node.value)}` : '';
  diagnostics.push(error('TPL010', `unknown kind of value${shown}`, { span: spanOf(node), hints }));
}
