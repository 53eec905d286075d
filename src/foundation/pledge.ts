/** A promise that somebody else keeps. */

export interface Pledge {
  readonly kept: Promise<void>;
  /** Any further call does nothing. */
  readonly keep: () => void;
}

export function openPledge(): Pledge {
  let keep = (): void => {};
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep: () => keep() };
}
