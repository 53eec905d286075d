/** What may be asked for a deck beside its briefing, by whoever calls the command or the library. */

export interface Choice {
  /** Name of a template set, instead of the one that the briefing names. */
  readonly template?: string | undefined;
  /** Name of a theme, instead of the one that the briefing names. */
  readonly theme?: string | undefined;
  /** Minutes of a talk, instead of those that the briefing names. */
  readonly minutes?: number | undefined;
  /** A short deck of what is new since the edition before; of a first edition, the whole deck. */
  readonly onlyChanges?: boolean | undefined;
  /** The version for an audience: a TLP label, or the name of one of the briefing’s audiences. */
  readonly for?: string | undefined;
  /** Writes its TLP label before each paragraph, also where the briefing does not ask for it. */
  readonly portionMarks?: boolean | undefined;
}

/** The choice alone, out of what asks for more than a deck. */
export const choiceOf = ({ template, theme, minutes, onlyChanges, for: audience, portionMarks }: Choice): Choice => ({
  ...{ template, theme, minutes, onlyChanges, portionMarks },
  for: audience,
});
