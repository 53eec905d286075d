/**
 * What the parsers give for the texts that come with Briefdeck, made when Briefdeck is built: a plain data file. A text is found
 * by what stands in it, not by its name, so that one that was edited is parsed as any other.
 */
import { createHash } from 'node:crypto';
import { version } from '../foundation/version.ts';
import { type Labels, parseLabels } from './labels.ts';
import { parseTemplate } from './parse-template.ts';

/** What was parsed ahead; undefined for a text that was not. Only texts in which nothing is wrong are. */
export interface ParsedAhead {
  /** The tree that Handlebars' parser gives. */
  readonly templateOf: (text: string) => object | undefined;
  readonly labelsOf: (text: string) => Labels['entries'] | undefined;
}

/** Texts with `\n` line ends. */
export interface TextsToParse {
  readonly templates: readonly string[];
  readonly labels: readonly string[];
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The text of the data file: a line that says which version made it, then a line a text, its key and what it was parsed to. */
export function parseAhead({ templates, labels }: TextsToParse): string {
  const programs = templates.map((text) => ({ text, parsed: parseTemplate({ file: '', text }).value }));
  const words = labels.map((text) => {
    const { value, diagnostics } = parseLabels(text, { file: '', language: '' });
    return { text, parsed: value && diagnostics.length === 0 ? [...value.entries] : undefined };
  });
  const lines = [...programs, ...words].flatMap(({ text, parsed }) => (parsed ? [`${keyOf(text)} ${toJson(parsed)}`] : []));
  return [version, ...lines].join('\n');
}

/** In ASCII: a text that holds other letters takes twice as long to read. */
const toJson = (parsed: unknown): string =>
  JSON.stringify(parsed, (key, value) => (unread.has(key) ? undefined : value)).replaceAll(
    /[^\0-\u007f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What the parser itself needed to drop blanks: nobody reads it later. */
const unread: ReadonlySet<string> = new Set(['strip', 'openStrip', 'inverseStrip', 'closeStrip']);

/**
 * Opens a data file when a text is first asked for, and reads of it only what is asked for.
 * @param read its text; undefined, or what is no such data, where there is none
 */
export function openParsed(read: () => string | undefined): ParsedAhead {
  let lines: ReadonlyMap<string, string> | undefined;
  const find = (text: string): unknown => {
    lines ??= linesOf(read() ?? '');
    const line = lines.get(keyOf(text));
    return line === undefined ? undefined : parsedIn(line);
  };
  return {
    templateOf: (text) => find(text) as object | undefined,
    labelsOf: (text) => {
      const entries = find(text) as Iterable<readonly [string, never]> | undefined;
      return entries && new Map(entries);
    },
  };
}

/** By key; none of a file of another make, which may hold something else. */
function linesOf(data: string): ReadonlyMap<string, string> {
  const [made, ...lines] = data.split('\n');
  return new Map(made === version ? lines.map((line) => [line.slice(0, keyLength), line]) : []);
}

const keyLength = keyOf('').length;

/** The last line of a file that was cut off is none. */
function parsedIn(line: string): unknown {
  try {
    return JSON.parse(line.slice(keyLength));
  } catch {
    return undefined;
  }
}
