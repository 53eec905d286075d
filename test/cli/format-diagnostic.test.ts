import { describe, expect, it } from 'vitest';
import { countDiagnostics, formatDiagnostic } from '../../src/cli/format-diagnostic.ts';
import { error, type Span, warning } from '../../src/foundation/diagnostic.ts';

const text = `title: Raid\n\tkiled: 3\nnote: ${'a'.repeat(200)} bad ${'b'.repeat(200)}\n`;
const textOf = () => text;
const at = (line: number, column: number, endColumn: number): Span => ({
  file: 'b.yaml',
  line,
  column,
  endLine: line,
  endColumn,
});

describe('formatDiagnostic', () => {
  it('prints place, code, clause, excerpt with a caret, and hints', () => {
    const diagnostic = error('BRF001', 'unknown field: killd', { span: at(1, 1, 6), hints: ['did you mean killed?'] });
    expect(formatDiagnostic(diagnostic, textOf)).toEqual([
      'b.yaml:1:1: BRF001: unknown field: killd',
      '    1 | title: Raid',
      '      | ^^^^^',
      '  hint: did you mean killed?',
    ]);
  });

  it('shows a tab as one blank, so that the caret stands below its place', () => {
    const [, line, caret] = formatDiagnostic(error('YML002', 'invalid YAML', { span: at(2, 2, 7) }), textOf);
    expect(line).toBe('    2 |  kiled: 3');
    expect(caret).toBe('      |  ^^^^^');
  });

  it('cuts a long line to a window around the place', () => {
    const [, line, caret] = formatDiagnostic(error('BRF003', 'invalid note', { span: at(3, 208, 211) }), textOf);
    expect(line?.length).toBeLessThan(125);
    expect(line?.slice(caret?.indexOf('^'), (caret?.lastIndexOf('^') ?? 0) + 1)).toBe('bad');
  });

  it('names the severity of what is no error, and related places', () => {
    const related = [{ span: at(1, 8, 12), note: 'shown here' }];
    const lines = formatDiagnostic(
      warning('YML006', 'invalid control character: U+0007', { span: at(1, 1, 2), related }),
      textOf,
    );
    expect(lines[0]).toBe('b.yaml:1:1: YML006: warning: invalid control character: U+0007');
    expect(lines[3]).toBe('  b.yaml:1:8: shown here');
  });

  it('draws control characters by their number, and puts the caret under what is drawn', () => {
    const odd = () => 'a\u001B[2J\u202Eb: bad';
    const [, line = '', caret = ''] = formatDiagnostic(error('YML001', 'x', { span: at(1, 10, 13) }), odd);
    expect(line).toBe('    1 | a\\u001B[2J\\u202Eb: bad');
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('bad');
    const [, drawn = '', carets = ''] = formatDiagnostic(error('YML001', 'x', { span: at(1, 2, 3) }), odd);
    expect(drawn.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('\\u001B');
  });

  it('has no line more than its parts, whatever they hold', () => {
    const span = { ...at(1, 1, 2), file: 'a\nb.yaml' };
    const forged = error('YML001', 'x\nout/t.pptx: 8 slides', { span, hints: ['c\u2028d'], related: [{ span, note: 'e\rf' }] });
    expect(formatDiagnostic(forged, () => undefined)).toEqual([
      'a\\u000Ab.yaml:1:1: YML001: x\\u000Aout/t.pptx: 8 slides',
      '  a\\u000Ab.yaml:1:1: e\\u000Df',
      '  hint: c\\u2028d',
    ]);
  });
});

describe('countDiagnostics', () => {
  it('counts in words', () => {
    expect(countDiagnostics([])).toBe('0 warnings');
    expect(countDiagnostics([warning('YML006', 'a')])).toBe('1 warning');
    expect(countDiagnostics([error('BRF001', 'a'), error('BRF001', 'b'), warning('YML006', 'c')])).toBe('2 errors, 1 warning');
  });
});
