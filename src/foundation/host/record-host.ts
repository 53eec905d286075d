/**
 * The one Host that remembers. Whoever has to know what a piece of work read (the hash of a deck's inputs, the record beside
 * a deck, the watcher, the memory of templates, the excerpts in messages) lets it read through a recording.
 */
import { type Host, HostError } from './host.ts';

export interface HostQuestion {
  readonly ask: 'text' | 'bytes' | 'list';
  readonly path: string;
  /** The folder that the file has to lie in, where one was given. */
  readonly inside?: string;
}

export type Content = string | Uint8Array | readonly string[];

/** A question with what the host gave, or with the error that it threw. */
export interface HostAnswer {
  readonly question: HostQuestion;
  readonly answer: Content | HostError;
}

export interface Recording<H extends Host = Host> {
  /** Each question goes to the host below once: a file that changes meanwhile has one content for the whole piece of work. */
  readonly host: H;
  /** Every question so far, in the order in which they were first asked. */
  readonly answers: () => readonly HostAnswer[];
  /** Paths of files and folders that were asked for, there or not: what a watcher has to watch. */
  readonly paths: () => readonly string[];
  /** The text of a file that was read. */
  readonly textOf: (path: string) => string | undefined;
}

/** @param before is called before a question goes to the host below. */
export function recordHost<H extends Host>(host: H, before: (question: HostQuestion) => void = () => {}): Recording<H> {
  const known = new Map<string, HostAnswer>();
  const once = (question: HostQuestion): Content => {
    const key = keyOf(question);
    const recorded = known.get(key) ?? ask(question);
    known.set(key, recorded);
    if (recorded.answer instanceof HostError) throw recorded.answer;
    return recorded.answer;
  };
  const ask = (question: HostQuestion): HostAnswer => {
    before(question);
    return { question, answer: askHost(host, question) };
  };
  return {
    host: {
      ...host,
      readText: (path) => once({ ask: 'text', path }) as string,
      readBytes: (path, inside) => once({ ask: 'bytes', path, ...(inside === undefined ? {} : { inside }) }) as Uint8Array,
      list: (path) => once({ ask: 'list', path }) as readonly string[],
    },
    answers: () => [...known.values()],
    paths: () => [...new Set([...known.values()].map(({ question }) => question.path))],
    textOf: (path) => {
      const answer = known.get(keyOf({ ask: 'text', path }))?.answer;
      return typeof answer === 'string' ? answer : undefined;
    },
  };
}

/** Two questions with one key have one answer. */
export const keyOf = ({ ask, path, inside }: HostQuestion): string => JSON.stringify([ask, path, inside]);

/** What the host says now. Anything that it throws and that is no HostError is a bug, and goes on. */
export function askHost(host: Host, { ask, path, inside }: HostQuestion): HostAnswer['answer'] {
  try {
    if (ask === 'list') return host.list(path);
    return ask === 'text' ? host.readText(path) : host.readBytes(path, inside);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return thrown;
  }
}

/** Whether two answers would lead to the same work: the same content, or the same fault. */
export function isSameAnswer(one: HostAnswer['answer'], other: HostAnswer['answer']): boolean {
  if (one instanceof HostError || other instanceof HostError)
    return one instanceof HostError && other instanceof HostError && one.fault === other.fault;
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return typeof one === 'string' || typeof other === 'string' ? one === other : one.join('\n') === other.join('\n');
}
