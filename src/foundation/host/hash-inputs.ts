/** A fingerprint of all that a deck is made from, so that two decks can be told to come from the same files. */
import { createHash } from 'node:crypto';
import { normalizeText } from '../characters/line-ends.ts';
import type { Host } from './host.ts';
import { recordHost } from './record-host.ts';

export interface RecordedInputs {
  /** Gives texts as they are hashed: see `normalizeText`. */
  readonly host: Host;
  /** SHA-256 over what was read so far, in the order of reading; names, paths and how lines end do not count. */
  readonly hash: () => string;
}

/** @param briefing its text, normalized */
export function recordInputs(host: Host, briefing: string): RecordedInputs {
  const recording = recordHost({ ...host, readText: (path) => normalizeText(host.readText(path)) });
  return {
    host: recording.host,
    hash: () => {
      const hash = createHash('sha256').update(briefing);
      // A file that was read as text and as bytes counts once.
      const seen = new Set<string>();
      for (const { question, answer } of recording.answers()) {
        const isRead = typeof answer === 'string' || answer instanceof Uint8Array;
        if (!isRead || seen.has(question.path)) continue;
        seen.add(question.path);
        hash.update('\0').update(typeof answer === 'string' ? answer : asHashed(answer));
      }
      return hash.digest('hex');
    },
  };
}

/** A drawing (SVG) is text, whose lines a checkout may end in another way; photographs hold a zero byte, as text does not. */
const asHashed = (bytes: Uint8Array): string | Uint8Array =>
  bytes.includes(0) ? bytes : normalizeText(new TextDecoder().decode(bytes));
