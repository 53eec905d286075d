/**
 * What the blocks of one slide came to at the sizes tried last: the next try may differ only in air, or in the sizes of
 * other blocks. Lives as long as one slide is laid out, or the measured text of a whole deck would be held.
 */

/** Gives what `make` gave for the block where `sizes`, all that it was made with, are the same; else makes it. */
export type RecallSizes = <Measured>(block: object, sizes: string, make: () => Measured) => Measured;

export function openRecall(): RecallSizes {
  const tried = new Map<object, { readonly sizes: string; readonly measured: unknown }>();
  return <Measured>(block: object, sizes: string, make: () => Measured): Measured => {
    const known = tried.get(block);
    if (known?.sizes === sizes) return known.measured as Measured;
    const measured = make();
    tried.set(block, { sizes, measured });
    return measured;
  };
}
