/**
 * The one thing that the page may write: who has read a record beside its sources. What it sends names a briefing that is shown and a
 * record of it, and tells what was read; nothing else of the file changes, and nothing where another thing stands there by now.
 */
import type { IncomingMessage } from 'node:http';
import { printable } from '../printable.ts';
import type { Signing } from '../sign-file.ts';
import { type Answer, json, plain } from './answer.ts';
import type { SignAnswer, SignRequest } from './messages.ts';

/** Address below that of the page. */
export const signAddress = 'sign';

/** Bytes; a request has some two hundred. */
const largest = 4_000;
const longestName = 120;

export interface SignContent {
  readonly files: () => readonly string[];
  readonly sign: (request: SignRequest) => Signing;
}

/** @returns undefined where the sender goes, or sends more than anybody needs */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      size += (part as Buffer).length;
      if (size > largest) return undefined;
      parts.push(part as Buffer);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

export function answerSign(body: string | undefined, { files, sign }: SignContent): Answer {
  const asked = body === undefined ? undefined : readRequest(body);
  if (!asked) return plain(400, 'This cannot be read.');
  if (!files().includes(asked.briefing)) return plain(404, 'There is no such briefing.');
  const by = asked.by.trim();
  const isName = by !== '' && by.length <= longestName && printable(by) === by;
  if (!isName) return tell('a signature is a name', `write who signs, in at most ${longestName} letters`);
  return answerTo(sign({ ...asked, by }));
}

function answerTo(signing: Signing): Answer {
  switch (signing.outcome) {
    case 'signed':
      return tell('', '');
    case 'unread':
      return tell('the briefing has mistakes', 'mend them first; then sign');
    case 'refused':
      return tell(signing.problem, signing.hint);
    case 'unwritten':
      return tell(signing.problem, '');
  }
}

const tell = (problem: string, hint: string): Answer =>
  json({ problem: printable(problem), hint: printable(hint) } satisfies SignAnswer);

/** A record of four texts, and nothing beside them. */
function readRequest(body: string): SignRequest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const [briefing, at, digest, by] = ['briefing', 'at', 'digest', 'by'].map((name) => given.get(name));
  const isWhole = typeof briefing === 'string' && typeof at === 'string' && typeof digest === 'string' && typeof by === 'string';
  return isWhole && given.size === 4 && digest !== '' ? { briefing, at, digest, by } : undefined;
}
