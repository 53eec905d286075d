import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openAnswers, toAnswers } from '../../../src/cli/batch/answers.ts';
import { type Host, HostError } from '../../../src/foundation/host/host.ts';
import { recordHost } from '../../../src/foundation/host/record-host.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** A disk on which files change while they are read. */
function restlessHost(): Host & { readonly reads: string[] } {
  const reads: string[] = [];
  const content = (path: string) => {
    reads.push(path);
    if (path.includes('none')) throw new HostError(path, 'missing', 'no such file');
    return `${path} as read ${reads.length}`;
  };
  return {
    reads,
    readText: content,
    readBytes: (path, inside) => {
      if (inside === 'other') throw new HostError(path, 'outside', 'a link leads out');
      return new TextEncoder().encode(content(path));
    },
    list: (folder) => [content(folder)],
  };
}

function record(disk: Host, folder: string) {
  const { host, answers } = recordHost(disk);
  return { host, answers: () => toAnswers(answers(), folder) };
}

describe('answers for a record', () => {
  it('reads each file once, and tells of what was read', () => {
    const disk = restlessHost();
    const { host, answers } = record(disk, '/project');
    expect([host.readText('a'), host.readText('a'), host.readText('a')]).toEqual(Array(3).fill('a as read 1'));
    expect(host.list('folder')).toEqual(host.list('folder'));
    expect(Buffer.from(host.readBytes('p.png', '.')).toString()).toBe('p.png as read 3');
    host.readBytes('p.png', '.');
    expect(disk.reads).toEqual(['a', 'folder', 'p.png']);
    expect(answers()).toEqual([
      { ask: 'text', path: 'a', answer: sha('a as read 1') },
      { ask: 'list', path: 'folder', answer: sha('["folder as read 2"]') },
      { ask: 'bytes', path: 'p.png', inside: '.', answer: sha('p.png as read 3') },
    ]);
  });

  it('remembers what was missing or refused, and fails again in the same way', () => {
    const disk = restlessHost();
    const { host, answers } = record(disk, '/project');
    for (const _twice of [1, 2]) expect(() => host.readText('none')).toThrow('no such file');
    expect(() => host.readBytes('p.png', 'other')).toThrow('a link leads out');
    expect(disk.reads).toEqual(['none']);
    expect(answers().map(({ answer }) => answer)).toEqual(['missing', 'outside']);
  });

  it('writes paths relative to the project', () => {
    const { host, answers } = record(restlessHost(), '/home/desk/project');
    host.readText('/home/desk/project/briefings/a.yaml');
    host.readBytes('/home/desk/pictures/p.png', '/home/desk/pictures');
    expect(answers()).toMatchObject([{ path: 'briefings/a.yaml' }, { path: '../pictures/p.png', inside: '../pictures' }]);
    expect(JSON.stringify(answers())).not.toContain('desk');
  });

  it('lets a bug through', () => {
    const readText = (_path: string): string => {
      throw new TypeError('a bug');
    };
    const { host } = record({ ...restlessHost(), readText }, '/project');
    expect(() => host.readText('x')).toThrow(TypeError);
  });
});

describe('openAnswers', () => {
  it('gives the answers that a build would get now, each read once for all briefings', () => {
    const answer = openAnswers(restlessHost());
    expect(answer({ ask: 'text', path: 'a' })).toBe(sha('a as read 1'));
    expect(answer({ ask: 'text', path: 'a' })).toBe(sha('a as read 1'));
    expect(answer({ ask: 'text', path: 'none' })).toBe('missing');
    expect(answer({ ask: 'bytes', path: 'p', inside: 'other' })).toBe('outside');
    expect(answer({ ask: 'list', path: 'f' })).toBe(sha('["f as read 3"]'));
  });
});
