/** Ctrl+C, or what a supervisor sends: ends a command that would run for ever. */

export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
