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
  /** Which way the deck runs, and with it the page around it. */
  readonly direction: 'ltr' | 'rtl';
  /** The slides of the last deck that was whole; empty where there has been none yet. */
  readonly slides: readonly ShownSlide[];
  /** Errors of the last build: while there are some, the slides are older than the files. */
  readonly mistakes: readonly Remark[];
  readonly remarks: readonly Remark[];
  /** Records that one should hold against their sources; absent where no source of the deck that is shown has a text. */
  readonly toCheck?: number;
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
  /** What it was in each edition, the first one first; absent where there is no edition before, and of what is no number. */
  readonly editions?: readonly EditionLine[];
}

export interface EditionLine {
  readonly version: number;
  /** `2006-05-15` */
  readonly as_of: string;
  /** Empty where the edition does not have it. */
  readonly value: string;
  readonly status: string;
  readonly place?: FilePlace;
}

export interface SourceLine {
  readonly id: string;
  /** As cited on slides. */
  readonly number: number;
  readonly name: string;
  readonly grade: string;
  readonly place?: FilePlace;
}

/** A piece of a text, as the review marks it. */
export interface MarkedWords {
  readonly text: string;
  /** `same`: the statement says it too; `missing`: no passage says it; `turns`: words of a passage that say the reverse. */
  readonly mark: 'plain' | 'same' | 'missing' | 'turns';
}

/** A statement beside the words of its sources. */
export interface BesideCard {
  /** Address of the words or of the figure. */
  readonly field: string;
  readonly verdict: string;
  /** What the verdict means, in words. */
  readonly verdictWords: string;
  readonly statement: readonly MarkedWords[];
  readonly passages: readonly PassageCard[];
  /** What has no counterpart, by where it is missing and of what kind it is. */
  readonly missing: readonly MissingWords[];
}

export interface PassageCard {
  readonly source: string;
  readonly paragraph: number;
  /** Name of the source; empty where it has none. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly words: readonly MarkedWords[];
}

export interface MissingWords {
  /** `in no cited source`. */
  readonly where: string;
  /** `number`, `name`, `negation` …; `word` for all that is none of these. */
  readonly kind: string;
  readonly words: readonly string[];
}

/** What a person signs: a record with all its statements. */
export interface RecordCard {
  readonly at: string;
  readonly id: string;
  readonly kind: string;
  readonly digest: string;
  readonly signed: 'yes' | 'stale' | 'no' | 'unchecked';
  /** Who signed it, and when; empty where nobody did. */
  readonly signedBy: string;
  /** Whether it can be signed at all. */
  readonly isSignable: boolean;
  readonly statements: readonly BesideCard[];
  readonly place?: FilePlace;
}

/** What stands at an address of the briefing, beside its sources. */
export interface BesideAnswer {
  readonly records: readonly RecordCard[];
  /** What to type for the sources that have no text yet, one a source. */
  readonly textless: readonly { readonly id: string; readonly command: string }[];
}

/** A record of the list "to check", in the order of the file. */
export interface CheckLine {
  readonly at: string;
  readonly id: string;
  readonly verdictWords: string;
  readonly words: string;
  /** The slide on which it stands, and the number of what is drawn there; absent where no slide shows it. */
  readonly shown?: { readonly slide: string; readonly n: string };
}

export interface CheckList {
  readonly lines: readonly CheckLine[];
}

/** What the page sends in order to sign. */
export interface SignRequest {
  readonly briefing: string;
  /** Address of the record. */
  readonly at: string;
  /** Of what was shown. */
  readonly digest: string;
  readonly by: string;
}

/** What comes back: an empty problem where it was signed. */
export interface SignAnswer {
  readonly problem: string;
  readonly hint: string;
}
