import { describe, expect, it } from 'vitest';
import { actorAsFact } from '../../../src/analysis/rules/fac-003-actor-as-fact.ts';
import { findingsOf, said } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

const accused = (kind = 'attributed', status = 'claimed') =>
  `actors: [{ id: imu, name: Islamic Movement of Uzbekistan, short: IMU, attribution: [{ by: Police, kind: ${kind}, status: ${status}, text: It was the movement. }] }]
persons:
  - { id: r, name: Dilshod Rakhimov, role: suspect, standing: Alleged gunman, status: alleged }
  - { id: b, name: His brother (not named), role: accused, standing: Freed, status: alleged }
`;
const marks = (text: string, more = accused()) => inBottomLine(actorAsFact, text, more);

describe('FAC003 actor-as-fact', () => {
  it('says where and what', () => {
    const [finding] = findingsOf(actorAsFact, `${accused()}situation: [{ text: "At 2.00 AM the IMU attacked the post." }]\n`);
    expect(finding).toMatchObject({
      at: 'situation[0].text',
      message: 'accused shown as the doer: IMU attacked',
      within: { from: 15, to: 27 },
    });
  });

  it.each([
    ['On 12 May the IMU killed three guards.', 'IMU killed'],
    ['IMU fighters have raided Lyakkon.', 'IMU fighters have raided'],
    ['The post was raided by the IMU.', 'raided by the IMU'],
    [
      'The raid by members of the Islamic Movement of Uzbekistan cost three lives.',
      'raid by members of the Islamic Movement of Uzbekistan',
    ],
    ['The IMU’s attack cost three lives.', 'IMU’s attack'],
    ['The IMU carried out the raid.', 'IMU carried out'],
    ['Rakhimov shot the director.', 'Rakhimov shot'],
    ['IMU hackers encrypted about 2,000 servers.', 'IMU hackers encrypted'],
    ['The network was breached by the IMU.', 'breached by the IMU'],
    ['Rakhimov poisoned the well.', 'Rakhimov poisoned'],
    ['Dilshod Rakhimov opened fire.', 'Dilshod Rakhimov opened fire'],
  ])('%s', (text, words) => expect(marks(text)).toEqual([words]));

  it('headlines speak in the present', () => {
    const more = (text: string) => `${accused()}headlines: { situation: ${text} }\n`;
    expect(said(actorAsFact, more('IMU attacks border post'))).toEqual([
      'headlines.situation: accused shown as the doer: IMU attacks',
    ]);
    expect(said(actorAsFact, more('IMU attacks have increased'))).toEqual([]);
  });

  it.each([
    'Police say that the IMU attacked the post.',
    'The IMU is accused of the attack.',
    'It is likely that the IMU attacked the post.',
    'The IMU allegedly killed three guards.',
    'IMU men killed in the raid were buried.',
    'The IMU attacked southern Kyrgyzstan in 1999.',
    'It is not established that the IMU attacked the post.',
    'The paper wrote “the IMU attacked the post”.',
    'The SIMU attacked the post.',
    'Gunmen attacked the IMU.',
    'The IMU encrypted nothing.',
    'The IMU staged a comeback and launched a website.',
    'Did the IMU attack the post? Rakhimov was arrested.',
  ])('lets pass: %s', (text) => expect(marks(text)).toEqual([]));

  it.each([accused('claimed'), accused('convicted'), accused('denied'), accused('attributed', 'confirmed')])(
    'lets pass whoever claims it or was convicted: %s',
    (more) => expect(marks('The IMU attacked the post.', more)).toEqual([]),
  );

  it('a likelihood beside the sentence does not help: the slide prints the sentence', () =>
    expect(said(actorAsFact, accused() + judgement('The IMU attacked the post.', 'likelihood: likely'))).toHaveLength(1));

  it('an event marked as alleged shows it', () => {
    const more = (status: string) =>
      `${accused()}events: [{ time: 2006-05-12, what: The IMU attacked the post, status: ${status} }]\n`;
    expect(said(actorAsFact, more('alleged'))).toEqual([]);
    expect(said(actorAsFact, more('reported'))).toEqual(['events[0].what: accused shown as the doer: IMU attacked']);
  });

  it('background tells of other deeds', () =>
    expect(
      said(
        actorAsFact,
        `${accused()}context: [{ id: c, title: The past, paragraphs: [{ text: The IMU attacked the south. }] }]\n`,
      ),
    ).toEqual([]));

  it('names with marks of their own', () => {
    const more = accused().replace('short: IMU', 'short: "I.M.U. (West)"');
    expect(marks('The I.M.U. (West) attacked the post.', more)).toEqual(['I.M.U. (West) attacked']);
  });
});
