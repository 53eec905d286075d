import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/audience/for-audience.ts';
import { findCarriedNumbers } from '../../../src/audience/leaks/carried-numbers.ts';
import { briefing, readWhole } from '../../briefing/read.ts';

/** A line crew of whom two were killed, which the public may not know. */
const version = () => {
  const text = briefing(
    `sources: [{ id: S1, kind: agency, title: Open piece, reliability: B }]
places: [{ id: sub, name: Substation }]
parties: [{ id: crew, name: Repair workers, side: civilians }, { id: guards, name: Guards, side: state }]
incidents: [{ id: blackout, title: Blackout, main: true, time: 2006-05-12, sources: [S1] }]
casualties:
  - { party: crew, place: sub, killed: 2, sources: [S1], tlp: AMBER }
  - { party: guards, place: sub, killed: 5, sources: [S1] }
`,
    { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
  );
  const { value } = forAudience(readWhole(text), 'CLEAR', () => undefined);
  if (!value) throw new Error('no version');
  return value;
};
const told = (...texts: readonly string[]) => findCarriedNumbers(version(), { texts, earlier: [] }, () => undefined);

describe('a note that is taken over', () => {
  it('is refused where it tells a withheld number, with its words', () => {
    const [leak, ...others] = told('Begin slowly.', 'If asked: two repair workers were killed.');
    expect([leak?.code, leak?.severity, others]).toEqual(['AUD006', 'error', []]);
    expect(leak?.message).toContain('Repair workers, Substation, killed 2');
    expect(leak?.hints[0]).toContain('two repair workers were killed');
    expect(leak?.hints.join(' ')).not.toContain('x.');
  });

  it('may say what is shown, or nothing of numbers', () => {
    expect(told('Five guards were killed.', 'Repair workers were there.', 'Show the map first.')).toEqual([]);
    expect(told()).toEqual([]);
  });
});
