import { describe, expect, it } from 'vitest';
import { refuseDirectives } from '../../src/yaml/refuse-directives.ts';
import { briefing, lines, read } from '../briefing/read.ts';

const told = (text: string) => {
  const { text: plain, diagnostics } = refuseDirectives(text, 'b.yaml');
  return {
    plain,
    says: diagnostics.map(({ code, span, message }) => `${span?.line}:${span?.column}-${span?.endColumn} ${code} ${message}`),
  };
};

describe('a directive (case 33)', () => {
  it('is refused, and blanked out so that all else keeps its place', () => {
    expect(told('%YAML 1.1\n---\na: 1\n')).toEqual({
      plain: '         \n---\na: 1\n',
      says: ['1:1-10 YML009 directive that changes how the file is read: %YAML 1.1'],
    });
    expect(told('# remark\n\n%TAG ! x\n%YAML 1.1\r\n---\n').says).toEqual([
      '3:1-9 YML009 directive that changes how the file is read: %TAG ! x',
    ]);
    expect(told('# remark\n\n%TAG ! x\n%YAML 1.1\r\n---\n').plain).toBe('# remark\n\n        \n         \r\n---\n');
    expect(told('\uFEFF%YAML 1.1\n---\n').says).toEqual(['1:2-11 YML009 directive that changes how the file is read: %YAML 1.1']);
  });

  it('is found in time, however many there are', () => {
    const many = '%a\n'.repeat(200_000);
    expect(told(many).says).toHaveLength(1);
    expect(told(many).plain).toBe('  \n'.repeat(200_000));
  });

  it.each(['%YAML 1.2\n---\na: 1\n', 'a: 1\nb: |\n  text\n%YAML 1.1\n', '# %YAML 1.1\na: 1\n', '', 'a: "%YAML 1.1"\n'])(
    'is none, or does no harm: %j',
    (text) => {
      expect(told(text).says).toEqual([]);
      expect(told(text).plain).toHaveLength(text.length);
    },
  );

  it('leaves the numbers as they look, and other mistakes at their places', () => {
    const more = `parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: i, title: I, main: true, time: 2006 }]
casualties: [{ party: v, killed: 010, wounded: 1:30 }]
`;
    const text = `%YAML 1.1\n---\n${briefing(more)}`;
    expect(lines(text)).toEqual([
      '1:1-1:10 YML009 directive that changes how the file is read: %YAML 1.1',
      '10:48-10:52 BRF006 invalid quantity: 1:30',
    ]);
    expect(read(text).diagnostics[0]?.hints).toEqual([
      'delete this line, and the --- below it: with it 010 would be read as eight and 1:30 as ninety',
    ]);
  });
});
