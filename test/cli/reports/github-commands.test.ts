import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGithubCommands } from '../../../src/cli/reports/github-commands.ts';
import { error, note, type Span, warning } from '../../../src/foundation/diagnostic.ts';

const span: Span = { file: 'briefings/b.yaml', line: 8, column: 5, endLine: 8, endColumn: 10 };

describe('workflow commands', () => {
  it('name file, line, column and code, and carry the hints', () => {
    const found = [
      error('BRF001', 'unknown field: kiled', { span, hints: ['did you mean killed?', 'or delete it'] }),
      warning('TIM003', 'relative date: last week', { span }),
      note('ACH003', 'non-diagnostic evidence: E2', { span }),
      error('OUT001', 'cannot write'),
    ];
    expect(toGithubCommands(found, '/').split('\n')).toEqual([
      '::error file=briefings/b.yaml,line=8,col=5,title=BRF001::unknown field: kiled%0Ahint: did you mean killed?%0Ahint: or delete it',
      '::warning file=briefings/b.yaml,line=8,col=5,title=TIM003::relative date: last week',
      '::notice file=briefings/b.yaml,line=8,col=5,title=ACH003::non-diagnostic evidence: E2',
      '::error title=OUT001::cannot write',
    ]);
  });

  it('escape what would end a command or a property', () => {
    const odd = { ...span, file: 'a,b:c%d.yaml' };
    expect(toGithubCommands([error('BRF003', '100 %\r\n::set-env::x', { span: odd })], '/')).toBe(
      '::error file=a%2Cb%3Ac%25d.yaml,line=8,col=5,title=BRF003::100 %25\\u000D\\u000A::set-env::x',
    );
  });

  it('is one line for each diagnostic, whatever an author typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (messages) => {
        const found = messages.map((message) => error('BRF003', message, { span }));
        const lines = toGithubCommands(found, '/').split(/[\r\n]/u);
        expect(lines).toHaveLength(messages.length);
        for (const line of lines) expect(line).toMatch(/^::error file=[^:,]+,line=8,col=5,title=BRF003::/u);
      }),
    );
  });
});
