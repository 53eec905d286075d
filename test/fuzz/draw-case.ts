/** A case by its kind and seed: the same two give the same case on every machine. */
import fc from 'fast-check';

export type Kinds<Case> = Readonly<Record<string, fc.Arbitrary<Case>>>;

export function drawCase<Case>(kinds: Kinds<Case>, kind: string, seed: number): Case {
  const [drawn] = kinds[kind] ? fc.sample(kinds[kind], { seed, numRuns: 1 }) : [];
  if (!drawn) throw new Error(`no kind of case is called ${kind}`);
  return drawn;
}
