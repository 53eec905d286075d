/**
 * What is printed. A disk that is full, or a terminal that is gone, is no reason to leave a deck unbuilt: it is noticed, and
 * answered to the shell at the end. A reader that stops early (`| head`) is no fault.
 */
import { fstatSync, writeSync } from 'node:fs';

export interface Printer {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
}

export interface Output {
  readonly stdout: Printer;
  readonly stderr: Printer;
  /** Whether something was not printed that should have been. */
  readonly hasFailed: () => boolean;
}

/** One of the two of a process. */
export type OutputStream = Pick<NodeJS.WriteStream, 'write' | 'on'> & { readonly isTTY?: boolean; readonly fd?: number };

export function openOutput(site: { readonly stdout: OutputStream; readonly stderr: OutputStream } = process): Output {
  let isFailed = false;
  const notice = (fault: unknown): void => {
    isFailed ||= (fault as { code?: unknown } | null)?.code !== 'EPIPE';
  };
  const open = (stream: OutputStream): Printer => {
    stream.on('error', notice);
    const file = fileOf(stream);
    const write = (text: string): void => {
      try {
        if (file === undefined) stream.write(text);
        else writeAll(file, Buffer.from(text));
      } catch (thrown) {
        notice(thrown);
      }
    };
    return { write, isTTY: stream.isTTY === true };
  };
  return { stdout: open(site.stdout), stderr: open(site.stderr), hasFailed: () => isFailed };
}

/** The number of a stream that goes to a file on disk. Node's own writing takes it for done when the disk took a part. */
function fileOf({ fd }: OutputStream): number | undefined {
  try {
    return fd !== undefined && fstatSync(fd).isFile() ? fd : undefined;
  } catch {
    return undefined;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    const taken = writeSync(file, bytes, written);
    if (taken === 0) throw Object.assign(new Error('the disk takes nothing'), { code: 'ENOSPC' });
    written += taken;
  }
}
