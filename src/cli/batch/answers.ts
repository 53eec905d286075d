/**
 * What a build asked of the disk and what it was told, as it stands in a record. While the answers are the same, the deck
 * would be the same: a changed file, one that is there at last, or a new name in a folder is another answer.
 */
import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { normalizeText } from '../../foundation/characters/line-ends.ts';
import { type Host, HostError } from '../../foundation/host/host.ts';
import { askHost, type Content, type HostAnswer, type HostQuestion, keyOf } from '../../foundation/host/record-host.ts';

/** Paths are relative to the folder the command runs in. */
export interface Answered extends HostQuestion {
  /** SHA-256 of what was read, or the fault in a word. */
  readonly answer: string;
}

/** What was heard, for a record. @param folder the one the command runs in */
export const toAnswers = (answers: readonly HostAnswer[], folder: string): readonly Answered[] =>
  answers.map(({ question, answer }) => ({ ...relativeTo(folder, question), answer: answerOf(answer) }));

/** Asks again, now. Answers are remembered, since briefings share their templates. */
export function openAnswers(host: Host): (question: HostQuestion) => string {
  const known = new Map<string, string>();
  return (question) => {
    const key = keyOf(question);
    const answer = known.get(key) ?? answerOf(askHost(host, question));
    known.set(key, answer);
    return answer;
  };
}

const answerOf = (answer: HostAnswer['answer']): string => (answer instanceof HostError ? answer.fault : fingerprint(answer));

/** SHA-256; how the lines of a text end does not count. */
export function fingerprint(content: Content): string {
  const hash = createHash('sha256');
  if (typeof content === 'string') return hash.update(normalizeText(content)).digest('hex');
  return hash.update(content instanceof Uint8Array ? content : JSON.stringify(content)).digest('hex');
}

/** No path of the machine stands in a record, so that a project can be moved. */
export const recordedPath = (folder: string, path: string): string =>
  isAbsolute(path) ? relative(folder, path).split(sep).join('/') : path;

function relativeTo(folder: string, { path, inside, ...rest }: HostQuestion): HostQuestion {
  const own = inside === undefined ? {} : { inside: recordedPath(folder, inside) };
  return { ...rest, path: recordedPath(folder, path), ...own };
}
