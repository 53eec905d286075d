/**
 * What all chance in tests begins with: always the same, so that a run which fails fails again. `npm run test:random` draws
 * another and prints it; BRIEFDECK_SEED says which.
 */
export const seed = Number(process.env.BRIEFDECK_SEED ?? 1);
if (!Number.isSafeInteger(seed)) throw new Error(`BRIEFDECK_SEED is no whole number: ${process.env.BRIEFDECK_SEED}`);
