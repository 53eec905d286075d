/**
 * The outside world as a parameter. The pipeline never touches disk or clock: it asks a Host,
 * which a project gives it (`project/disk-host.ts`) and which may as well live in memory (`memory-host.ts`).
 */
export interface Host {
  /** The text of a file, which lies in its own folder, links followed. @throws HostError when it cannot be read. */
  readText(path: string): string;
  /**
   * The bytes of a file, which lies in the folder that is given, links followed; in its own where none is.
   * @throws HostError when it cannot be read.
   */
  readBytes(path: string, inside?: string): Uint8Array;
  /** Names in a folder, sorted; folders end in `/`. Empty when there is no such folder. */
  list(folder: string): readonly string[];
}

/** `irregular`: a folder, pipe, socket or device. `outside`: a link leads out of the folder that the file belongs to. */
export type HostFault = 'missing' | 'denied' | 'too-large' | 'not-text' | 'irregular' | 'outside' | 'other';

export class HostError extends Error {
  override readonly name = 'HostError';
  readonly path: string;
  readonly fault: HostFault;

  constructor(path: string, fault: HostFault, message: string) {
    super(message);
    this.path = path;
    this.fault = fault;
  }
}
