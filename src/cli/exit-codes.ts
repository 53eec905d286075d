/** What the command answers to the shell. */
export const exitCodes = {
  fine: 0,
  /** Mistakes in the author's files. */
  mistakes: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** Cannot read, cannot write, or a bug. */
  failure: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The gravest of several outcomes. */
export const gravest = (codes: readonly ExitCode[]): ExitCode => Math.max(0, ...codes) as ExitCode;
