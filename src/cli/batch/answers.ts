/**
 * What a build asked of the disk and what it was told. While the answers are the same, the deck would be the same: a
 * changed file, one that is there at last, or a new name in a folder is another answer.
 */
import { createHash } from 'node:crypto';
import { isAbsolute, relative, sep } from 'node:path';
import { normalizeText } from '../../foundation/characters/line-ends.ts';
import { type Host, HostError } from '../../foundation/host/host.ts';

export interface Question {
  readonly ask: 'text' | 'bytes' | 'list';
  /** Relative to the folder the command runs in. */
  readonly path: string;
  /** The folder that the file has to lie in. */
  readonly inside?: string;
}

export interface Answered extends Question {
  /** SHA-256 of what was read, or the fault in a word. */
  readonly answer: string;
}

export interface Recorder<H extends Host> {
  readonly host: H;
  readonly answers: () => readonly Answered[];
}

/**
 * A Host that remembers. Each question goes to the disk once: a file that changes meanwhile has one content for the whole
 * build, and that content is what the record tells of.
 */
export function recordAnswers<H extends Host>(host: H, folder: string): Recorder<H> {
  const seen = new Map<string, { readonly answered: Answered; readonly give: () => unknown }>();
  const once = <T extends Content>(question: Question, read: () => T): T => {
    const key = keyOf(question);
    const known = seen.get(key) ?? attempt(question, read);
    seen.set(key, known);
    return known.give() as T;
  };
  const attempt = (question: Question, read: () => Content) => {
    const { give, answer } = hear(read);
    return { answered: { ...relativeTo(folder, question), answer }, give };
  };
  return {
    host: {
      ...host,
      readText: (path) => once({ ask: 'text', path }, () => host.readText(path)),
      readBytes: (path, inside) =>
        once({ ask: 'bytes', path, ...(inside === undefined ? {} : { inside }) }, () => host.readBytes(path, inside)),
      list: (path) => once({ ask: 'list', path }, () => host.list(path)),
    },
    answers: () => [...seen.values()].map(({ answered }) => answered),
  };
}

/** Asks again, now. Answers are remembered, since briefings share their templates. */
export function openAnswerDesk(host: Host): (question: Question) => string {
  const known = new Map<string, string>();
  return (question) => {
    const key = keyOf(question);
    const answer = known.get(key) ?? hear(() => ask(question, host)).answer;
    known.set(key, answer);
    return answer;
  };
}

type Content = string | Uint8Array | readonly string[];

const keyOf = ({ ask, path, inside }: Question): string => JSON.stringify([ask, path, inside]);

function ask({ ask, path, inside }: Question, host: Host): Content {
  if (ask === 'list') return host.list(path);
  return ask === 'text' ? host.readText(path) : host.readBytes(path, inside);
}

/** The content, or the fault, to be given as often as it is asked for, and its fingerprint. */
function hear(read: () => Content): { readonly give: () => Content; readonly answer: string } {
  try {
    const content = read();
    return { give: () => content, answer: fingerprint(content) };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const give = (): never => {
      throw thrown;
    };
    return { give, answer: thrown.fault };
  }
}

/** SHA-256; how the lines of a text end does not count. */
export function fingerprint(content: Content): string {
  const hash = createHash('sha256');
  if (typeof content === 'string') return hash.update(normalizeText(content)).digest('hex');
  return hash.update(content instanceof Uint8Array ? content : JSON.stringify(content)).digest('hex');
}

/** No path of the machine stands in a record, so that a project can be moved. */
export const recordedPath = (folder: string, path: string): string =>
  isAbsolute(path) ? relative(folder, path).split(sep).join('/') : path;

function relativeTo(folder: string, { path, inside, ...rest }: Question): Question {
  const own = inside === undefined ? {} : { inside: recordedPath(folder, inside) };
  return { ...rest, path: recordedPath(folder, path), ...own };
}
