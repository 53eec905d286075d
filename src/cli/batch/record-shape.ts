/**
 * A record as it stands on the disk, where anybody who may write there can put anything. What is not a record of this very
 * order in every field is none. Without a library: it is read before anything of the pipeline is loaded.
 */
import { posix } from 'node:path';
import { configFile } from '../../project/config/config-file.ts';
import { type Answered, recordedPath } from './answers.ts';
import type { Order } from './order.ts';

export interface BuildRecord {
  /** The briefing and the options, as one text: see `wishOf`. */
  readonly wish: string;
  /** Fingerprint of the Briefdeck that built it. */
  readonly tool: string;
  /** Folder of the templates. */
  readonly templates: string;
  readonly answers: readonly Answered[];
  /** Name of the deck, and the number and the SHA-256 of its bytes. */
  readonly deck: string;
  readonly deckSize: number;
  readonly deckHash: string;
  /** What was said of the briefing, and the line about the deck, without its end. */
  readonly said: readonly string[];
  readonly summary: string;
}

/** In bytes: of what claims to be larger nothing is read; it is built each time. */
const largestDeck = 500_000_000;

/** @param value what was parsed @returns undefined for whatever a build of this order does not write */
export function readRecordShape(value: unknown, order: Order): BuildRecord | undefined {
  if (!isObject(value)) return undefined;
  const { wish, tool, templates, answers, deck, deckSize, deckHash, said, summary } = value;
  const texts = [wish, tool, templates, deck, deckHash, summary];
  const isSize = Number.isSafeInteger(deckSize) && Number(deckSize) >= 0 && Number(deckSize) <= largestDeck;
  const isShaped = texts.every(isText) && isSize && isListOf(said, isText) && isListOf(answers, isAnswered);
  const record = value as unknown as BuildRecord;
  return isShaped && tellsOf(record, order) ? record : undefined;
}

/**
 * A build has read the briefing, the order of the slides and the configuration, and nothing but what stands beside the first two: a record that leaves
 * them out would call a changed briefing unchanged, one that names more would have files read that are none of its business.
 */
function tellsOf({ answers, templates }: BuildRecord, { folder, file, config }: Order): boolean {
  const briefing = slashed(recordedPath(folder, file));
  const homes = [briefing.slice(0, briefing.lastIndexOf('/') + 1), `${slashed(templates)}/`];
  const [, set = ''] = homes;
  const asked = answers.map(({ ask, path, inside }) => ({ ask, path: slashed(path), inside }));
  const isBelow = (path: string): boolean =>
    homes.some((home) => `${path}/` === home || (path.startsWith(home) && !isStray(path.slice(home.length))));
  return (
    asked.some(({ ask, path }) => ask === 'text' && path === briefing) &&
    asked.some(({ ask, path }) => ask === 'text' && path.startsWith(set) && path.endsWith('/deck.yaml')) &&
    (config === false || asked.some(({ ask, path }) => ask === 'text' && path === configFile)) &&
    asked.every(
      ({ path, inside }) =>
        (path === configFile || isBelow(path)) && (inside === undefined || inside === '.' || isBelow(slashed(inside))),
    )
  );
}

/** As every system writes it, and without steps that lead nowhere. */
const slashed = (path: string): string => posix.normalize(path.replaceAll('\\', '/'));

const isStray = (way: string): boolean => way.startsWith('/') || way.split('/').includes('..');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = <T>(value: unknown, isOne: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isOne);

const isAnswered = (value: unknown): value is Answered =>
  isObject(value) &&
  (value.ask === 'text' || value.ask === 'bytes' || value.ask === 'list') &&
  isText(value.path) &&
  isText(value.answer) &&
  (value.inside === undefined || isText(value.inside));
