/** A file that cannot be a base: thrown while it is read, and made a BAS001 at the door of this room (`read-base.ts`). */
export class BadBase extends Error {
  override readonly name = 'BadBase';
  /** What its owner does next. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** What makes most files sound again: PowerPoint writes them anew from what it could read. */
export const saveAnew = 'open it in PowerPoint and save it again as a PowerPoint Template (*.potx)';

/** ISO/IEC 29500 Strict names everything otherwise; PowerPoint writes it only when asked to. */
export const strictBase = (): BadBase =>
  new BadBase('it is saved as Strict Open XML', 'in PowerPoint choose Save As, PowerPoint Template (*.potx), without "Strict"');

/** What is no presentation at all, or of another program. */
export const noPresentation = (what: string): BadBase =>
  new BadBase(what, 'give a PowerPoint Template (*.potx) or Presentation (*.pptx)');
