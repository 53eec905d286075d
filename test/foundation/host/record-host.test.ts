import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/foundation/host/host.ts';
import { memoryHost } from '../../../src/foundation/host/memory-host.ts';
import { askHost, type HostQuestion, isSameAnswer, recordHost } from '../../../src/foundation/host/record-host.ts';

const files = { 'set/a': 'one', 'set/b': 'two' };

describe('a recording', () => {
  it('tells what was asked, in order, and every path once', () => {
    const { host, answers, paths } = recordHost(memoryHost(files));
    host.readText('set/b');
    host.list('set');
    host.readBytes('set/b', 'set');
    expect(() => host.readText('gone')).toThrow(HostError);
    host.readText('set/b');
    expect(answers().map(({ question }) => question)).toEqual([
      { ask: 'text', path: 'set/b' },
      { ask: 'list', path: 'set' },
      { ask: 'bytes', path: 'set/b', inside: 'set' },
      { ask: 'text', path: 'gone' },
    ]);
    expect(paths()).toEqual(['set/b', 'set', 'gone']);
  });

  it('gives the text of a file that was read as text, and of no other', () => {
    const { host, textOf } = recordHost(memoryHost(files));
    host.readText('set/a');
    host.readBytes('set/b');
    expect([textOf('set/a'), textOf('set/b'), textOf('gone')]).toEqual(['one', undefined, undefined]);
  });

  it('keeps what else the host below can do, and tells of each question before it is asked', () => {
    const told: HostQuestion[] = [];
    const below = { ...memoryHost(files), leadsOut: () => true };
    const { host } = recordHost(below, (question) => told.push(question));
    host.readText('set/a');
    host.readText('set/a');
    expect(host.leadsOut()).toBe(true);
    expect(told).toEqual([{ ask: 'text', path: 'set/a' }]);
  });

  it('may stand on another recording', () => {
    const outer = recordHost(memoryHost(files));
    const inner = recordHost(outer.host);
    inner.host.readText('set/a');
    expect([outer.paths(), inner.paths()]).toEqual([['set/a'], ['set/a']]);
  });
});

describe('answers', () => {
  const now = (ask: HostQuestion['ask'], path: string) => askHost(memoryHost(files), { ask, path });
  const bytes = new TextEncoder().encode('one');

  it.each([
    [now('text', 'set/a'), 'one', true],
    [now('text', 'set/a'), 'two', false],
    [now('bytes', 'set/a'), bytes, true],
    [now('bytes', 'set/b'), bytes, false],
    [now('list', 'set'), ['a', 'b'], true],
    [now('list', 'set'), ['a'], false],
    [now('text', 'gone'), new HostError('gone', 'missing', 'other words'), true],
    [now('text', 'gone'), new HostError('gone', 'denied', 'other words'), false],
    [now('text', 'gone'), '', false],
  ])('are compared by content, faults by their kind (%#)', (one, other, isSame) => {
    expect(isSameAnswer(one, other)).toBe(isSame);
    expect(isSameAnswer(other, one)).toBe(isSame);
  });
});
