/** `--shard 2/8`: one machine of several builds every eighth briefing. Decks share nothing, so nobody has to wait for anybody. */

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Variable of the engine that gave the part; undefined where it was written in the call. */
  readonly from?: string;
}

/** Which part of how many, and who said so: `shard 2/8`, `shard 3/4 from SLURM_ARRAY_TASK_ID`. */
export const nameShard = ({ index, count, from }: Shard): string =>
  `shard ${index}/${count}${from === undefined ? '' : ` from ${from}`}`;

/** The files of one shard. All shards together hold every file once, in whatever order a machine lists them. */
export function inShard(files: readonly string[], shard: Shard | undefined): readonly string[] {
  if (!shard) return files;
  const name = (file: string): string => file.replaceAll('\\', '/');
  const sorted = [...files].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
  return sorted.filter((_, position) => position % shard.count === shard.index - 1);
}
