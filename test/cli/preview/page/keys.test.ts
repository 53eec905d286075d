import { describe, expect, it } from 'vitest';
import { actionOf, ownKeys } from '../../../../src/cli/preview/page/keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, more: Partial<typeof plain> = {}, own: readonly string[] = []) =>
  actionOf({ key, ...plain, ...more }, own);

describe('keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['f', 'present'],
    ['c', 'check'],
    ['C', 'check back'],
    ['s', 'sign'],
    ['?', 'help'],
    ['Escape', 'close'],
  ])('%s is %s', (key, action) => expect(press(key)).toBe(action));

  it('go on to the left in a deck from right to left', () => {
    const turned = (key: string) => actionOf({ key, ...plain }, [], 'rtl');
    expect(['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home'].map(turned)).toEqual(['next', 'previous', 'next', 'first']);
  });

  it('go back with shift', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(press('O', { shiftKey: true })).toBe('step back');
  });

  it('leave the browser its own', () => {
    expect(press('p', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('f', { metaKey: true })).toBeUndefined();
    expect(press('constructor')).toBeUndefined();
  });

  it('leave to a button what presses it, and to a list what moves in it', () => {
    expect(press(' ', {}, ownKeys('BUTTON', false))).toBeUndefined();
    expect(press(' ', {}, ownKeys('SUMMARY', false))).toBeUndefined();
    expect(press('ArrowRight', {}, ownKeys('BUTTON', false))).toBe('next');
    expect(press('f', {}, ownKeys('SELECT', false))).toBeUndefined();
    for (const key of ['f', 's', ' ', 'Home', '?']) expect(press(key, {}, ownKeys('INPUT', false))).toBeUndefined();
    expect(press('Escape', {}, ownKeys('INPUT', false))).toBe('close');
    expect(press('ArrowDown', {}, ownKeys('PRE', true))).toBeUndefined();
  });
});
