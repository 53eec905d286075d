/** Steps of axes. */

/** Rounding. */
const epsilon = 1e-9;

/** 1, 2 or 5 times a power of ten, and at least as much. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least) + epsilon);
  const factor = [1, 2, 5, 10].find((each) => each * power >= least * (1 - epsilon)) ?? 10;
  return factor * power;
}
