import { describe, expect, it } from 'vitest';
import { claimedVsAttributed } from '../../../src/analysis/rules/fac-002-claimed-vs-attributed.ts';
import { findingsOf, said } from './findings-of.ts';
import { inBottomLine } from './in-bottom-line.ts';

const voice = (by: string, kind: string, text: string) =>
  `actors: [{ id: imu, name: Islamic Movement, short: IMU, attribution: [{ by: "${by}", kind: ${kind}, text: "${text}" }] }]\n`;
const at = 'actors[0].attribution[0].kind: attribution that differs from its words: kind';

describe('FAC002 claimed-vs-attributed', () => {
  it('an accusation by a state, marked as the group’s own claim', () => {
    const [finding] = findingsOf(claimedVsAttributed, voice('Tajik authorities', 'claimed', 'The gunmen were IMU members.'));
    expect(finding).toMatchObject({
      at: 'actors[0].attribution[0].kind',
      message: 'attribution that differs from its words: kind claimed',
      hints: ['Tajik authorities is not the actor: write `kind: attributed`'],
      related: [{ at: 'actors[0].attribution[0].text' }],
    });
  });

  it.each([
    [voice('An IMU spokesman', 'attributed', 'The movement claimed responsibility.'), 'attributed'],
    [voice('A website', 'suspected', 'It has claimed full responsibility for the raid.'), 'suspected'],
    [voice('A website', 'claimed', 'The IMU is accused of the raid.'), 'claimed'],
    [voice('A spokesman', 'denied', 'The IMU took responsibility.'), 'denied'],
    [voice('A prosecutor', 'convicted', 'Two men are charged with the raid.'), 'convicted'],
  ])('%s', (more, kind) => expect(said(claimedVsAttributed, more)).toEqual([`${at} ${kind}`]));

  it.each([
    voice('Tajik authorities', 'attributed', 'The gunmen were members of the IMU.'),
    voice('An IMU spokesman', 'claimed', 'We did it.'),
    voice('IMU officials', 'claimed', 'The raid was theirs.'),
    voice('Police', 'claimed', 'Police report that the IMU claims the raid.'),
    voice('Police', 'attributed', 'Police say that the IMU claimed responsibility.'),
    voice('Police', 'attributed', 'The IMU has not claimed responsibility.'),
    voice('A spokesman', 'denied', 'The IMU denies that it claimed responsibility.'),
    voice('A court', 'convicted', 'Two men charged with the raid were sentenced.'),
  ])('lets pass: %s', (more) => expect(said(claimedVsAttributed, more)).toEqual([]));

  it('a claim of responsibility that stands in the text only', () => {
    expect(inBottomLine(claimedVsAttributed, 'The IMU claimed responsibility on 12 May.')).toEqual(['claimed responsibility']);
    const recorded = voice('An IMU spokesman', 'claimed', 'We did it.');
    expect(inBottomLine(claimedVsAttributed, 'The IMU claimed responsibility on 12 May.', recorded)).toEqual([]);
  });

  it.each([
    'No group has claimed responsibility.',
    'No claim of responsibility is reported.',
    'It would matter if the IMU claimed responsibility.',
    'Officials claim that the IMU is responsible.',
    'A website said “the IMU claims responsibility”.',
    'The army takes responsibility for border security.',
    'The ministry claimed responsibility lies with Tajikistan.',
  ])('lets pass: %s', (text) => expect(inBottomLine(claimedVsAttributed, text)).toEqual([]));
});
