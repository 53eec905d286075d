/** A fingerprint of all that a deck is made from, so that two decks can be told to come from the same files. */
import { createHash } from 'node:crypto';
import { normalizeText } from '../characters/line-ends.ts';
import type { Host } from './host.ts';

export interface Recorder {
  /** Gives texts as they are hashed: see `normalizeText`. */
  readonly host: Host;
  /** SHA-256 over what was read so far, in the order of reading; names, paths and how lines end do not count. */
  readonly hash: () => string;
}

/** @param briefing its text, normalized */
export function recordInputs(host: Host, briefing: string): Recorder {
  const seen = new Map<string, string | Uint8Array>();
  const keep = <Content extends string | Uint8Array>(path: string, content: Content): Content => {
    if (!seen.has(path)) seen.set(path, content);
    return content;
  };
  return {
    host: {
      asked: host.asked,
      list: (folder) => host.list(folder),
      readText: (path) => keep(path, normalizeText(host.readText(path))),
      readBytes: (path, inside) => keep(path, host.readBytes(path, inside)),
    },
    hash: () => {
      const hash = createHash('sha256').update(briefing);
      for (const content of seen.values()) hash.update('\0').update(typeof content === 'string' ? content : asHashed(content));
      return hash.digest('hex');
    },
  };
}

/** A drawing (SVG) is text, whose lines a checkout may end in another way; photographs hold a zero byte, as text does not. */
const asHashed = (bytes: Uint8Array): string | Uint8Array =>
  bytes.includes(0) ? bytes : normalizeText(new TextDecoder().decode(bytes));
