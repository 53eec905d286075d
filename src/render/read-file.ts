/** Reads text through the host; what cannot be read is a diagnostic. */

import { normalizeText } from '../foundation/characters/line-ends.ts';
import type { Outcome, Span } from '../foundation/diagnostic.ts';
import { type Host, HostError } from '../foundation/host/host.ts';
import { unreadable } from '../foundation/host/unreadable.ts';

/** The text with `\n` line ends; `wanted` is the place that asks for the file. */
export function readFile(host: Host, path: string, wanted?: Span): Outcome<string> {
  try {
    return { value: normalizeText(host.readText(path)).replaceAll('\r', '\n'), diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { diagnostics: [unreadable(thrown, { related: wanted ? [{ span: wanted, note: 'named here' }] : [] })] };
  }
}
