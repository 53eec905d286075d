/** A case of a fuzzer that needs a real disk: what lies in a project's folder, and how the command is called there. */

export interface DiskCase {
  readonly label: string;
  /** Laid in this order over a small project; a later one takes the place of an earlier one. */
  readonly entries: readonly Entry[];
  /** What stands in the record of a build, changed after a build that made it. */
  readonly record?: RecordEdit;
  readonly args: readonly string[];
}

/** Something on the disk, at a path below the project; letters up to U+00FF are single bytes of a name where it says so. */
export interface Entry {
  readonly path: string;
  readonly isBytes?: boolean;
  readonly what:
    | { readonly kind: 'file'; readonly text: string }
    /** `$OUTSIDE` at the start of a target is a folder beside the project, which nothing may read or write. */
    | { readonly kind: 'link'; readonly target: string }
    | { readonly kind: 'pipe' | 'folder' | 'socket' | 'nothing' };
}

/** Another text for the whole record, or another value for one of its fields; with a sum that fits, or without. */
export type RecordEdit =
  | { readonly text: string }
  | { readonly field: string; readonly value: unknown; readonly isSummed: boolean };

/** The briefing that every project has, and its deck. */
export const goodBriefing = 'briefings/good.yaml';

/** Stands in every file outside of the project and in the environment; whatever prints or keeps it has read what it must not. */
export const canary = 'CANARY-7f3a9c';
/** Begins a line that only a text with a line break of its own could print. */
export const forged = 'FORGED out/good.pptx: 8 slides';
