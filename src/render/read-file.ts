/** Reads text through the host; what cannot be read is a diagnostic. */
import { error, type Outcome, type Span } from '../diagnostic.ts';
import { type Host, HostError } from '../host.ts';

const codeOf = {
  'too-large': 'IO002',
  'not-text': 'IO003',
  missing: 'IO001',
  denied: 'IO001',
  outside: 'IO001',
  other: 'IO001',
} as const;

/** The text with `\n` line ends; `wanted` is the place that asks for the file. */
export function readFile(host: Host, path: string, wanted?: Span): Outcome<string> {
  try {
    return {
      value: host
        .readText(path)
        .replace(/^\uFEFF/u, '')
        .replaceAll(/\r\n?/gu, '\n'),
      diagnostics: [],
    };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const related = wanted ? [{ span: wanted, note: 'named here' }] : [];
    return { diagnostics: [error(codeOf[thrown.fault], thrown.message, { span: { file: path, line: 1, column: 1 }, related })] };
  }
}
