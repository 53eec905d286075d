import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openColors, wantsColor } from '../../src/cli/color-text.ts';
import { formatDiagnostic } from '../../src/cli/format-diagnostic.ts';
import { error, note, warning } from '../../src/foundation/diagnostic.ts';

describe('wantsColor', () => {
  it.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['a terminal, and NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['a terminal, and an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true, true],
    ['a terminal that knows none', { TERM: 'dumb' }, true, false],
    ['a pipe, and FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['a pipe, and an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, true],
    ['a terminal, and FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['both, of which the force wins, as in Node', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('%s', (_what, env, isTerminal, expected) => expect(wantsColor(env, isTerminal)).toBe(expected));
});

const red = '\u001B[31m';
const yellow = '\u001B[33m';
const cyan = '\u001B[36m';
const bold = '\u001B[1m';
const faint = '\u001B[2m';

const colorText = (text: string): string => text.split('\n').map(openColors()).join('\n');

describe('colours of lines', () => {
  const span = { file: 'b.yaml', line: 1, column: 1, endLine: 1, endColumn: 6 };
  const textOf = (): string => 'kiled: 3\n';
  const said = (make: typeof error): string =>
    formatDiagnostic(make('BRF001', 'unknown field: kiled', { span, hints: ['did you mean killed?'] }), textOf).join('\n');

  it('changes no word', () => {
    for (const make of [error, warning, note]) expect(stripVTControlCharacters(colorText(said(make)))).toBe(said(make));
  });

  it('shows the gravity in the code and in the carets', () => {
    for (const [make, color] of [
      [error, red],
      [warning, yellow],
      [note, cyan],
    ] as const) {
      const [head, , carets, hint] = colorText(said(make)).split('\n');
      expect(head).toContain(`${bold}b.yaml:1:1: `);
      expect(head).toContain(`${color}BRF001: `);
      expect(carets).toContain(`${color}^^^^^`);
      expect(hint?.startsWith(`${cyan}  hint: `)).toBe(true);
    }
  });

  it('makes numbers of lines faint, and leaves the words of the file as they are', () => {
    expect(colorText(said(error)).split('\n')[1]).toBe(`${faint}    1 | \u001B[22mkiled: 3`);
  });

  it('colours a message without a place, and the word error', () => {
    expect(colorText('OUT001: cannot write')).toBe(`${red}OUT001: \u001B[39mcannot write`);
    expect(colorText('error: no briefing')).toBe(`${red}error: \u001B[39mno briefing`);
  });

  it.each(['out/b.pptx: 18 slides, 0 warnings', '12 decks built, 1 not built: b.yaml (0.4 s)', 'watching ended', ''])(
    '%j stays plain',
    (line) => expect(colorText(line)).toBe(line),
  );
});
