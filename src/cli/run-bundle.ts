/**
 * Runs the bundle of the command, and from what V8 made of it when the bundle was made: else a short run spends half its
 * time on reading and compiling the same code again. Node can do that by itself from 22.1 on, not before.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Beside the bundle, whose name holds a hash of what is in it: a cache of other code, or for another Node, has another name. */
export const codeCacheOf = (bundle: string): string => `${bundle}.${process.versions.v8}-${process.arch}.cache`;

export interface RunBundle {
  readonly script: Script;
  readonly exports: typeof import('./bundle.ts');
}

/** @throws what the bundle throws while it starts. */
export function runBundle(bundle: string): RunBundle {
  const cachedData = readIfThere(codeCacheOf(bundle));
  // What V8 finds to be no cache of its own it refuses, and compiles as it would without.
  // The build has left nothing in it but ASCII, which is not decoded.
  const script = new Script(readFileSync(bundle, 'latin1'), {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
  });
  const module: { readonly exports: unknown } = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return { script, exports: module.exports as RunBundle['exports'] };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
