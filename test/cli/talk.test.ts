import { describe, expect, it } from 'vitest';
import { openTalk } from '../../src/cli/talk.ts';

/** A stream that keeps what is written to it. */
function fakeStream(isTTY: boolean) {
  const written: string[] = [];
  return { stream: { isTTY, write: (text: string) => void written.push(text) }, written };
}

/** What comes of two lines and their progress. */
function talked(isTTY: boolean, env: Readonly<Record<string, string>> = {}, quiet = false) {
  const [out, err] = [fakeStream(false), fakeStream(isTTY)];
  const talk = openTalk(quiet, { stdout: out.stream, stderr: err.stream, env });
  talk.progress('0/2 …');
  talk.complain('error: bad');
  talk.progress('1/2 …');
  talk.say('out/b.pptx: 3 slides');
  talk.data('{}');
  return { stderr: err.written.join(''), stdout: out.written.join('') };
}

const lines = 'error: bad\nout/b.pptx: 3 slides\n';
const wipe = '\r\u001B[K';

describe('openTalk', () => {
  it('wipes progress off a terminal before the next line, which stays', () => {
    expect(talked(true, { NO_COLOR: '1' }).stderr).toBe(
      `${wipe}0/2 …${wipe}error: bad\n${wipe}1/2 …${wipe}out/b.pptx: 3 slides\n`,
    );
  });

  it('writes plain lines into a pipe', () => expect(talked(false)).toEqual({ stderr: lines, stdout: '{}\n' }));

  it('writes lines on a build server, though it lends a terminal', () => {
    expect(talked(true, { CI: 'true', NO_COLOR: '1' }).stderr).toBe(lines);
    expect(talked(true, { TERM: 'dumb' }).stderr).toBe(lines);
  });

  it('colours where a person looks, or where it is told to', () => {
    const red = '\u001B[31merror: \u001B[39mbad';
    expect(talked(true).stderr).toContain(red);
    expect(talked(false, { FORCE_COLOR: '1' }).stderr).toContain(red);
    expect(talked(false, { FORCE_COLOR: '1' }).stderr).not.toContain(wipe);
  });

  it('says only what went wrong when it is to be quiet', () => {
    expect(talked(false, {}, true)).toEqual({ stderr: 'error: bad\n', stdout: '{}\n' });
  });
});
