/** Colours of the theme that somebody changed: the whole deck has them, and no slide by itself. */

export interface ColorChange {
  /** As the theme calls it: `accent1`. */
  readonly name: string;
  /** Six digits, as the other. */
  readonly before: string;
  readonly after: string;
}

/** Only colours that both have: what a program drops or adds when it saves a deck nobody changed by hand. */
export const compareColors = (built: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly ColorChange[] =>
  [...built].flatMap(([name, before]) => {
    const after = now.get(name);
    return after === undefined || after === before ? [] : [{ name, before, after }];
  });
