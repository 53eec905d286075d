/** Reads text through the host; what cannot be read is a diagnostic. */
import type { Outcome, Span } from '../diagnostic.ts';
import { type Host, HostError } from '../host.ts';
import { normalizeText } from '../line-ends.ts';
import { unreadable } from '../unreadable.ts';

/** The text with `\n` line ends; `wanted` is the place that asks for the file. */
export function readFile(host: Host, path: string, wanted?: Span): Outcome<string> {
  try {
    return { value: normalizeText(host.readText(path)).replaceAll('\r', '\n'), diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { diagnostics: [unreadable(thrown, { related: wanted ? [{ span: wanted, note: 'named here' }] : [] })] };
  }
}
