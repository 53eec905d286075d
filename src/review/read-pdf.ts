/** How a PDF is read: by whoever holds the stages together, since that takes a thread of its own. */

export interface PdfWords {
  /** Pages are parted by empty lines. */
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
}

/** A PDF may hold more than its size says, or a loop: it is given up after some time. */
export type ReadPdf = (bytes: Uint8Array) => PdfWords | { readonly problem: string };
