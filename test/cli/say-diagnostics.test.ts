import { describe, expect, it } from 'vitest';
import { mostOfAKind } from '../../src/cli/fold-findings.ts';
import { sayDiagnostics } from '../../src/cli/say-diagnostics.ts';
import { type Diagnostic, error, warning } from '../../src/foundation/diagnostic.ts';

const unsourced = (line: number): Diagnostic =>
  warning('SRC001', `unsourced statement: claim C${line}`, {
    span: { file: 'b.yaml', line, column: 1 },
    hints: ['add `sources:`'],
  });
const many = (count: number): readonly Diagnostic[] => [...Array(count).keys()].map((index) => unsourced(index + 1));
const say = (diagnostics: readonly Diagnostic[]) => sayDiagnostics(diagnostics, () => undefined);
/** Those lines that begin a message. */
const heads = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.startsWith(' '));

describe('many findings of one kind', () => {
  it('are said one by one up to twenty', () => {
    expect(mostOfAKind).toBe(20);
    expect(heads(say(many(20)))).toHaveLength(20);
  });

  it('are said once from then on, with their number and their lines', () => {
    expect(say(many(21))).toEqual([
      'b.yaml:1:1: SRC001: warning: unsourced statement: claim C1',
      '  hint: add `sources:`',
      '  and 20 more like it, in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 10 more; `briefdeck check --format json` lists each',
    ]);
  });

  it('leave others at their places', () => {
    const other = error('BRF001', 'unknown field in claims[3]: a', { span: { file: 'b.yaml', line: 4, column: 1 } });
    const found = heads(say([...many(3), other, ...many(30)]));
    expect(found).toHaveLength(2);
    expect(found[1]).toBe('b.yaml:4:1: BRF001: unknown field in claims[3]: a');
  });

  it('are of one kind wherever they stand in a list, and not where they stand in another', () => {
    const fields = [...Array(21).keys()].map((index) =>
      error('BRF002', `missing field in ${index % 2 ? 'claims' : 'events'}[${index}]: a`),
    );
    expect(heads(say(fields))).toHaveLength(21);
    expect(heads(say(fields.map((each) => ({ ...each, message: each.message.replace('events', 'claims') }))))).toHaveLength(1);
  });

  it.each([
    [
      'a rule that names before its colon what it is about',
      'CAS005',
      (at: number) => `total killed by Service ${at} with or without`,
    ],
    ['a rule that names two things', 'CAS012', (at: number) => `two figures of Service ${at}: S${at} and S${at + 40}`],
    ['a rule that counts', 'SRC005', (at: number) => `${at} sources, 1 independent: claim C${at}`],
    ['a quotation', 'LAY002', (at: number) => `label “Place ${'x'.repeat(at)}” left out`],
    ['a number', 'LAY001', (at: number) => `event does not fit its timeline by ${at} points`],
  ] as const)('are of one kind with other words: %s', (_what, code, message) => {
    const found = [...Array(21).keys()].map((at) => warning(code, message(at)));
    expect(heads(say(found))).toHaveLength(1);
  });
});
