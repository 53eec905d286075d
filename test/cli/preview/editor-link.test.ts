import { describe, expect, it } from 'vitest';
import { editorLink, editorPattern, editors } from '../../../src/cli/preview/editor-link.ts';

const place = { file: '/home/ann/my briefings/a#1.yaml', line: 12, column: 5 };
const link = (editor: string, file = place.file) => editorLink(editorPattern(editor) ?? 'unknown', { ...place, file });

describe('the address that opens the editor', () => {
  it.each([
    ['vscode', 'vscode://file/home/ann/my%20briefings/a%231.yaml:12:5'],
    ['cursor', 'cursor://file/home/ann/my%20briefings/a%231.yaml:12:5'],
    ['idea', 'idea://open?file=/home/ann/my%20briefings/a%231.yaml&line=12&column=5'],
    ['sublime', 'subl://open?url=file:///home/ann/my%20briefings/a%231.yaml&line=12&column=5'],
    ['mine:{line}:{file}', 'mine:12:/home/ann/my%20briefings/a%231.yaml'],
  ])('of %s', (editor, address) => expect(link(editor)).toBe(address));

  it('of a file on Windows', () => {
    expect(link('vscode', 'C:\\Users\\ann\\a.yaml')).toBe('vscode://file/C:/Users/ann/a.yaml:12:5');
    expect(link('idea', 'C:\\Users\\ann\\a.yaml')).toBe('idea://open?file=C:/Users/ann/a.yaml&line=12&column=5');
  });

  it('is left out where none is wanted', () => expect(link('none')).toBeUndefined());

  it('puts nothing of a file name into the place of a line', () => {
    expect(link('vscode', '/a/{line}$&.yaml')).toBe('vscode://file/a/%7Bline%7D%24%26.yaml:12:5');
  });

  it('is never a script, a page or a word', () => {
    const bad = [
      'javascript:alert("{file}")',
      'JavaScript:{file}',
      'data:text/html,{file}',
      'file:{file}',
      'vim',
      'x://no-file',
      '__proto__',
    ];
    expect(bad.filter((editor) => editorPattern(editor) !== undefined)).toEqual([]);
  });

  it('has a file in each pattern', () => {
    expect(Object.entries(editors).filter(([name, pattern]) => name !== 'none' && !pattern.includes('{file}'))).toEqual([]);
  });
});
