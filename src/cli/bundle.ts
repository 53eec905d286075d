/** What the one bundle with a code cache begins with: as a command, or as a thread of a batch. Only what is asked for is loaded. */
export const command = (): Promise<unknown> => import('./main.ts');

export const worker = (): Promise<typeof import('./batch/build-worker.ts')> => import('./batch/build-worker.ts');
