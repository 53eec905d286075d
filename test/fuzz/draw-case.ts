/** A case by its kind and seed: the same two give the same case on every machine. */
import fc from 'fast-check';
import type { FuzzCase } from './fuzz-case.ts';

export type Kinds = Readonly<Record<string, fc.Arbitrary<FuzzCase>>>;

export function drawCase(kinds: Kinds, kind: string, seed: number): FuzzCase {
  const [drawn] = kinds[kind] ? fc.sample(kinds[kind], { seed, numRuns: 1 }) : [];
  if (!drawn) throw new Error(`no kind of case is called ${kind}`);
  return drawn;
}
