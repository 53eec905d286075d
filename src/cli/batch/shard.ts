/** `--shard 2/8`: one machine of several builds every eighth briefing. Decks share nothing, so nobody has to wait for anybody. */
import { InvalidArgumentError } from 'commander';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** @throws InvalidArgumentError with what to write instead. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index < 1 || shard.index > shard.count)
    throw new InvalidArgumentError('Write which part of how many, the first being 1: 1/4, 2/4, 3/4, 4/4.');
  return shard;
}

/** The files of one shard. All shards together hold every file once, in whatever order a machine lists them. */
export function inShard(files: readonly string[], shard: Shard | undefined): readonly string[] {
  if (!shard) return files;
  const name = (file: string): string => file.replaceAll('\\', '/');
  const sorted = [...files].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
  return sorted.filter((_, position) => position % shard.count === shard.index - 1);
}
