/** Which slide is shown after the deck changed under it. */

interface Named {
  readonly name: string;
}

/** The slide of that name; a slide that is gone is followed by the one that has its number now, or the last. */
export function keepPlace(slides: readonly Named[], name: string, index: number): number {
  const same = slides.findIndex((slide) => slide.name === name);
  return same >= 0 ? same : Math.max(0, Math.min(index, slides.length - 1));
}
