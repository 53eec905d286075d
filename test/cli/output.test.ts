import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OutputStream, openOutput } from '../../src/cli/output.ts';

/** A stream that says a fault when it is written to, at once or later. */
function faulty(code: string | undefined, isLate = false) {
  const written: string[] = [];
  let tell: (fault: unknown) => void = () => {};
  const fault = Object.assign(new Error('no'), { code });
  const stream = {
    write: (text: string) => {
      if (code !== undefined && !isLate) throw fault;
      written.push(text);
      if (code !== undefined) tell(fault);
      return true;
    },
    on: (_event: string, listener: (fault: unknown) => void) => {
      tell = listener;
      return stream;
    },
  };
  return { stream: stream as unknown as OutputStream, written };
}

describe('openOutput', () => {
  it.each([
    [undefined, false, false],
    ['EPIPE', false, false],
    ['EPIPE', true, false],
    ['ENOSPC', false, true],
    ['ENOSPC', true, true],
    ['EIO', true, true],
  ])('a stream that says %s, later: %s, has failed: %s; the other goes on', (code, isLate, hasFailed) => {
    const [bad, good] = [faulty(code, isLate), faulty(undefined)];
    const output = openOutput({ stdout: bad.stream, stderr: good.stream });
    expect(output.hasFailed()).toBe(false);
    output.stdout.write('data');
    output.stderr.write('talk');
    expect([output.hasFailed(), good.written]).toEqual([hasFailed, ['talk']]);
  });

  it('writes a file whole, whatever the stream itself would do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
    const fd = openSync(join(folder, 'file'), 'w');
    onTestFinished(() => {
      closeSync(fd);
      rmSync(folder, { recursive: true });
    });
    const half = { ...faulty(undefined).stream, fd } as OutputStream;
    const output = openOutput({ stdout: half, stderr: faulty(undefined).stream });
    const text = 'é'.repeat(200_000);
    output.stdout.write(text);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(text);
    expect(output.hasFailed()).toBe(false);
  });
});
