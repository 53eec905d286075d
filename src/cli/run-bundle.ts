/**
 * Runs the command from its bundle, and from what V8 made of it when the bundle was made: else a short run spends half its
 * time on reading and compiling the same code again. Node can do that by itself from 22.1 on, not before.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Beside the bundle, whose name holds a hash of what is in it: a cache of other code, or for another Node, has another name. */
export const codeCacheOf = (bundle: string): string => `${bundle}.${process.versions.v8}-${process.arch}.cache`;

/**
 * V8 compiles code once more, for speed, after it has run for a while, which pays only in what goes on running. Eight times
 * its usual patience: a deck of twenty slides is done by then, five hundred do not notice.
 */
const patience = '--interrupt-budget=1056000';

/** New objects get 16 MB at once and not step by step: each step is a round of cleaning up among what is all still in use. */
const roominess = '--semi-space-growth-factor=16';

/** Both measured for Node 20's V8 only. */
const tunedEngine = '11.';

/** @throws what the bundle throws while it starts. */
export function runBundle(bundle: string): Script {
  if (process.versions.v8.startsWith(tunedEngine)) for (const flag of [patience, roominess]) setFlagsFromString(flag);
  const cachedData = readIfThere(codeCacheOf(bundle));
  // What V8 finds to be no cache of its own it refuses, and compiles as it would without.
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`,
    {
      filename: bundle,
      ...(cachedData ? { cachedData } : {}),
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return script;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
