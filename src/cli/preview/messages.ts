/** What the server tells the page, as JSON. Types only: beside them the page imports nothing from outside its folder but how names are drawn. */

/** A place in a file, as told to the owner of the machine: the only thing here that may hold a path of his. */
export interface FilePlace {
  /** As in messages of the command: relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Opens the editor there; absent where no editor is wanted. */
  readonly href?: string;
}

export interface Excerpted {
  readonly place: FilePlace;
  /** The line, and a line with the caret. */
  readonly excerpt: readonly string[];
}

/** A diagnostic, ready to be shown. */
export interface Remark extends Partial<Excerpted> {
  readonly severity: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly message: string;
  readonly related: readonly (Excerpted & { readonly note: string })[];
  readonly hints: readonly string[];
  /** So many more of its kind that they are not shown before they are asked for. */
  readonly others: readonly Remark[];
}

/** A slide of the deck that is shown. */
export interface ShownSlide {
  readonly name: string;
  readonly title: string;
  readonly section: string;
  readonly notes: readonly string[];
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The hash of the drawing: drawings with equal hashes look the same. */
  readonly hash: string;
  /** The drawing; left out where the page was sent one with this hash in the message before. */
  readonly svg?: string;
}

/** Everything the page shows of one briefing, after each build. */
export interface DeckNews {
  readonly file: string;
  /** Every briefing that can be chosen. */
  readonly files: readonly string[];
  readonly title: string;
  /** How it may be shared: `TLP:RED` and further marks; empty where there has been no deck, or it has none. */
  readonly marks: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** The slides of the last deck that was whole; empty where there has been none yet. */
  readonly slides: readonly ShownSlide[];
  /** Errors of the last build: while there are some, the slides are older than the files. */
  readonly mistakes: readonly Remark[];
  readonly remarks: readonly Remark[];
  /** What a bug in Briefdeck threw in the last build; empty where there was none. */
  readonly bug: string;
  /** Milliseconds from the change to this message; of a first build, what it took. */
  readonly took: number;
}

/** Where something on a slide comes from, and what can be said of it. */
export interface OriginCard {
  /** The field of the briefing, `casualties[2].killed`; empty for words that a template brings. */
  readonly path: string;
  readonly value: string;
  readonly status: string;
  /** How a number came about; empty for what the briefing states itself. */
  readonly computed: string;
  /** Lines of the briefing: of the field, or of the fields that a number was made from. */
  readonly stands: readonly (Excerpted & { readonly path: string })[];
  readonly template?: Excerpted;
  readonly sources: readonly SourceLine[];
}

export interface SourceLine {
  readonly id: string;
  /** As cited on slides. */
  readonly number: number;
  readonly name: string;
  readonly grade: string;
  readonly place?: FilePlace;
}
