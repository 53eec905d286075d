/**
 * What the starter of one kind of incident has of its own. Each piece is lines of YAML that end in a line break, empty
 * where the kind needs none. Numbers are never given: what is counted is `not stated` until an author says otherwise.
 */

/** The answers from which the dates inside a starter follow. */
export interface Dates {
  readonly date: string;
  readonly asOf: string;
}

export interface StarterShape {
  /** `kind:` of the incident; `null` keeps the words neutral. */
  readonly kind: 'disaster' | 'attack' | 'cyber' | 'accident' | 'abduction' | null;
  /** Which example of the repository is written in this shape. */
  readonly example: string | null;
  /** For the heading of places and parties: who was hurt, or fought. */
  readonly who: string;
  /** A second source, where reports of one figure are held against each other. */
  readonly moreSources: string;
  readonly morePlaces: string;
  readonly parties: string;
  /** Fields of the incident beside those that all have. */
  readonly incident: string;
  readonly moreEvents: (dates: Dates) => string;
  readonly figures: (dates: Dates) => string;
  /** Who is accused, suspected or named. */
  readonly people: string;
  /** What the explanations are of: ` of the cause`. */
  readonly explained: string;
}
