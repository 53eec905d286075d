/** What the briefing says of sharing stands on the slides, whatever the template writes. */
import { describe, expect, it } from 'vitest';
import { checkFrame } from '../../src/markup/check-frame.ts';

const frame = (tlp: string, marks: readonly string[]) => ({
  ...{ tlp, marks, footer: [], language: 'en' },
  properties: { title: '', subject: '', author: '', organisation: '', keywords: '', category: '' },
});
const span = { file: 'b.yaml', line: 3, column: 8 };
const told = (tlp: string, marks: readonly string[], wanted: readonly string[] = ['For the ministry']) =>
  checkFrame(frame(tlp, marks), { label: 'TLP:RED', marks: wanted }, span).map(
    ({ code, severity, message, span: at }) => `${at?.line} ${code} ${severity} ${message}`,
  );

describe('the frame of a deck', () => {
  it.each([
    ['', ['For the ministry'], ['3 MUP008 error the slides would not say TLP:RED']],
    ['TLP:CLEAR', ['For the ministry'], ['3 MUP008 error the slides would say TLP:CLEAR and not TLP:RED']],
    ['TLP:RED', [], ['3 MUP008 error the slides would not say “For the ministry”']],
    ['TLP:RED', ['For the  ministry', 'Exercise'], []],
  ])('%j %j', (tlp, marks, expected) => expect(told(tlp, marks)).toEqual(expected));

  it('needs no mark where the briefing has none', () => expect(told('TLP:RED', ['Own'], ['', ' '])).toEqual([]));

  it('is compared by what is read, without what keeps words apart', () => {
    const mark = 'For \u2067وزارة\u2069 only \u200E';
    expect(told('TLP:RED', ['For وزارة only'], [mark])).toEqual([]);
    expect(told('TLP:RED', ['For وزارة'], [mark])).toHaveLength(1);
  });
});
