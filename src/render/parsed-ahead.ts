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
  readonly templateOf: (text: string) => hbs.AST.Program | undefined;
  readonly labelsOf: (text: string) => Labels['entries'] | undefined;
}

/** As it stands in the file. Both records go by the key of a text. */
interface Parsed {
  readonly version: string;
  readonly templates: Readonly<Record<string, hbs.AST.Program>>;
  readonly labels: Readonly<Record<string, readonly (readonly [string, never])[]>>;
}

/** Texts with `\n` line ends. */
export interface TextsToParse {
  readonly templates: readonly string[];
  readonly labels: readonly string[];
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The text of the data file. */
export function parseAhead({ templates, labels }: TextsToParse): string {
  const programs = templates.flatMap((text) => {
    const { value } = parseTemplate({ file: '', text });
    return value ? [[keyOf(text), value] as const] : [];
  });
  const words = labels.flatMap((text) => {
    const { value, diagnostics } = parseLabels(text, { file: '', language: '' });
    return value && diagnostics.length === 0 ? [[keyOf(text), [...value.entries]] as const] : [];
  });
  const parsed = { version, templates: Object.fromEntries(programs), labels: Object.fromEntries(words) };
  return JSON.stringify(parsed, (key, value) => (unread.has(key) ? undefined : value));
}

/** What the parser itself needed to drop blanks: nobody reads it later. */
const unread: ReadonlySet<string> = new Set(['strip', 'openStrip', 'inverseStrip', 'closeStrip']);

/**
 * Opens a data file when a text is first asked for.
 * @param read its text; undefined, or what is no such data, where there is none
 */
export function openParsed(read: () => string | undefined): ParsedAhead {
  let parsed: Parsed | undefined;
  const known = (): Parsed => {
    parsed ??= readParsed(read()) ?? { version, templates: {}, labels: {} };
    return parsed;
  };
  return {
    templateOf: (text) => known().templates[keyOf(text)],
    labelsOf: (text) => {
      const entries = known().labels[keyOf(text)];
      return entries && new Map(entries);
    },
  };
}

/** One of another make may hold something else. */
function readParsed(text: string | undefined): Parsed | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: Parsed = JSON.parse(text);
    return parsed.version === version ? parsed : undefined;
  } catch {
    return undefined;
  }
}
