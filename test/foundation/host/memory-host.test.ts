import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/foundation/host/host.ts';
import { memoryHost } from '../../../src/foundation/host/memory-host.ts';

describe('memoryHost', () => {
  const bytes = Uint8Array.of(0xff, 0x00);
  const host = memoryHost({ 'a.yaml': 'é', 'pictures/b.png': bytes, 'pictures/old/c.png': bytes });

  it('gives texts, bytes and names in folders', () => {
    expect(host.readText('a.yaml')).toBe('é');
    expect([...host.readBytes('a.yaml')]).toEqual([0xc3, 0xa9]);
    expect(host.readBytes('pictures/b.png')).toEqual(bytes);
    expect(host.list('pictures')).toEqual(['b.png', 'old/']);
    expect(host.list('nowhere')).toEqual([]);
  });

  it('has no file but those given, whatever they are called, and no text of bytes that are none', () => {
    const faultOf = (read: () => unknown): string => {
      try {
        read();
      } catch (thrown) {
        return thrown instanceof HostError ? thrown.fault : 'no HostError';
      }
      return 'none';
    };
    expect(faultOf(() => host.readText('constructor'))).toBe('missing');
    expect(faultOf(() => host.readBytes('b.yaml'))).toBe('missing');
    expect(faultOf(() => host.readText('pictures/b.png'))).toBe('not-text');
  });
});
