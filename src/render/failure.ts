/** What is said of a template that cannot be read, and how its `{{…}}` are found. */

export interface Failure {
  readonly message: string;
  readonly hint: string;
  /** The offset in the text; where none is given, the parser's own place is right. */
  readonly offset?: number;
  /** Another place that belongs to it. */
  readonly other?: { readonly offset: number; readonly note: string };
}

/** The blocks that there are. */
export const blockNames = ['if', 'unless', 'each', 'with'] as const;

/** A remark, or whatever stands between braces, up to the first that closes it or the end of the line. */
export const mustaches = /\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|\{\{[^{}\n]*\}{0,3}/gu;
