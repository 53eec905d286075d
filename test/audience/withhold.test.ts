import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { checkLabels } from '../../src/audience/check-labels.ts';
import { forAudience } from '../../src/audience/for-audience.ts';
import { findInTexts } from '../../src/audience/leaks/find-in-texts.ts';
import { markPortions } from '../../src/audience/portion-marks.ts';
import { writeWithheldLog } from '../../src/audience/write-log.ts';
import { briefing, lines, readWhole } from '../briefing/read.ts';

const shared = `sources:
  - { id: OPEN, kind: article, title: Open, tlp: CLEAR, published: 2006-05-13 }
  - { id: SHUT, kind: report, title: Shut, tlp: AMBER, published: 2006-05-14 }
places:
  - { id: osh, name: Osh, zone: Asia/Bishkek }
  - { id: lisma, name: Lisma, tlp: AMBER, zone: Asia/Bishkek }
parties: [{ id: guards, name: Guards, side: state }, { id: gunmen, name: Gunmen, side: attackers }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
`;
const idle = `  - { id: ONE, kind: article, title: Onetitle, tlp: CLEAR, published: 2006-05-13 }
  - { id: IDLE, kind: article, title: Idle, tlp: CLEAR, published: 2006-05-13 }
`;
const handling = '{ tlp: AMBER, unlabelled: CLEAR }';
const text = (more: string) => briefing(`${shared}${more}`, { handling });

function versionOf(more: string, asked = 'CLEAR') {
  const made = forAudience(readWhole(text(more)), asked, () => undefined);
  if (!made.value) throw new Error(made.diagnostics.map(({ message }) => message).join());
  return made.value;
}
const shownTo = (more: string, asked?: string) => versionOf(more, asked).briefing;

describe('what is withheld', () => {
  it('goes with what cannot stand without it, and over steps', () => {
    const made = versionOf(`persons:
  - { id: p, name: Someone, role: witness, standing: Saw it, tlp: AMBER }
actors: [{ id: a, name: Group }]
relations: [{ from: p, to: a, label: met }]
hypotheses: [{ id: H1, title: One, tlp: AMBER }, { id: H2, title: Two }]
key_judgements: [{ id: J1, statement: So, confidence: low, hypothesis: H1 }]
dissent: [{ who: A desk, judgement: J1, text: No, why: Because }]
implications: [{ text: Then, judgements: [J1] }]
casualties: [{ party: guards, place: lisma, killed: 3 }, { party: guards, place: osh, killed: 4 }]
`);
    const { briefing: shown } = made;
    expect([shown.persons, shown.relations, shown.key_judgements, shown.dissent].map(({ length }) => length)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(shown.casualties.map(({ place }) => place)).toEqual(['osh']);
    expect(made.log.map(({ at, why }) => `${at}: ${why}`)).toContain('dissent[0]: cannot be shown without key_judgements J1');
    // What follows from a judgement of another's label carries that label only where it has one itself.
    expect(shown.implications.map(({ judgements }) => judgements)).toEqual([[]]);
  });

  it('takes its citations with it, and keeps a statement that its author releases', () => {
    const shown = shownTo(`claims:
  - { id: C1, text: One, sources: [OPEN, SHUT] }
  - { id: C2, text: Two, tlp: CLEAR, sources: [OPEN, SHUT], contradicts: [C1] }
`);
    expect(shown.claims.map(({ id, sources, contradicts }) => [id, sources, contradicts])).toEqual([['C2', ['OPEN'], []]]);
  });

  it('takes the clock, not the day, of an event whose zone is that of a withheld place alone', () => {
    const more = `events:
  - { id: a, time: 2006-05-12 02:00, place: osh, what: First }
  - { id: b, time: between 2006-05-12 12:00 and 2006-05-12 13:00, place: far, what: Second }
  - { id: c, time: 2006-05-12 04:00, place: far, zone: Asia/Bishkek, what: Third }
`;
    const far = text(more).replace('places:', 'places:\n  - { id: far, name: Far, tlp: AMBER, zone: Asia/Tokyo }');
    const shown = forAudience(readWhole(far), 'CLEAR', () => undefined).value?.briefing;
    expect(shown?.events.map(({ time: { from, to } }) => [from.iso, from.precision, to?.iso])).toEqual([
      ['2006-05-12T02:00', 'minute', undefined],
      ['2006-05-12', 'day', '2006-05-12'],
      ['2006-05-12T04:00', 'minute', undefined],
    ]);
  });

  it('takes the clock of an incident at a withheld place, and a zone or an offset that would tell it', () => {
    const more = `events:
  - { id: a, time: 2006-05-12 02:00, place: osh, what: First }
  - { id: b, time: 2006-05-12 12:00, place: far, zone: Asia/Tokyo, what: Second }
  - { id: c, time: 2006-05-12 12:00 +09:00, place: far, what: Third }
  - { id: d, time: 2006-05-12 12:00, place: osh, zone: Asia/Tokyo, tlp_of: { zone: AMBER }, what: Fourth }
  - { id: e, time: 2006-05-12 13:00, place: far, tlp_of: { place: AMBER }, what: Fifth }
`;
    const made = (label: string) => {
      const far = text(more)
        .replace('places:', `places:\n  - { id: far, name: Far, zone: Asia/Tokyo, ${label} }`)
        .replace('time: 2006-05-12 }', 'time: 2006-05-12 03:30, place: far }');
      const shown = forAudience(readWhole(far), 'CLEAR', () => undefined).value?.briefing;
      return [shown?.incidents[0]?.time.from.iso, ...(shown?.events ?? []).map(({ time, zone }) => `${time.from.iso} ${zone}`)];
    };
    expect(made('tlp: AMBER')).toEqual([
      ...['2006-05-12', '2006-05-12T02:00 null', '2006-05-12 null', '2006-05-12 null', '2006-05-12 null', '2006-05-12 null'],
    ]);
    expect(made('tlp_of: { zone: AMBER }').slice(0, 4)).toEqual([
      ...['2006-05-12', '2006-05-12T02:00 null', '2006-05-12 null', '2006-05-12 null'],
    ]);
  });

  it('takes sources along that nothing shown cites any more, and keeps those that nothing ever cited', () => {
    const more = 'claims: [{ id: C1, text: One, tlp: AMBER, sources: [ONE] }, { id: C2, text: Two, sources: [OPEN] }]\n';
    const whole = readWhole(text(more).replace('places:', `${idle}places:`));
    const made = forAudience(whole, 'CLEAR', () => undefined).value;
    if (!made) throw new Error('no version');
    expect(made.briefing.sources.map(({ id }) => id)).toEqual(['OPEN', 'IDLE']);
    expect(made.secrets.filter(({ text: word }) => word === 'Onetitle')).toEqual([]);
  });

  it('is both numbers of a position, or none', () => {
    const made = versionOf('').briefing;
    const half = text('').replace('zone: Asia/Bishkek }', 'lat: 40, lon: 72, tlp_of: { lat: AMBER }, zone: Asia/Bishkek }');
    const shown = forAudience(readWhole(half), 'CLEAR', () => undefined).value?.briefing;
    expect([made.places.length, shown?.places[0]?.lat, shown?.places[0]?.lon]).toEqual([1, null, null]);
    expect(analyze(shown ?? made).diagnostics).toEqual([]);
  });

  it('is a whole row where what it counts is withheld', () => {
    const shown = shownTo(`casualties:
  - { id: all, party: guards, killed: 14 }
  - { id: some, party: guards, killed: 5, part_of: all, tlp_of: { part_of: AMBER } }
  - { id: there, party: gunmen, place: osh, killed: 2, tlp_of: { place: AMBER } }
`);
    expect(shown.casualties.map(({ id }) => id)).toEqual(['all']);
  });

  it('leaves the order of events, and a zone that is shown elsewhere', () => {
    const shown = shownTo(`events:
  - { id: a, time: 2006-05-12 02:00, place: osh, what: First }
  - { id: b, time: 2006-05-12 03:00, place: osh, what: Second, follows: a, tlp: AMBER }
  - { id: c, time: 2006-05-12 04:00, place: lisma, what: Third, follows: b }
`);
    expect(shown.events.map(({ id, follows, place, zone }) => [id, follows, place, zone])).toEqual([
      ['a', null, 'osh', null],
      ['c', 'a', null, 'Asia/Bishkek'],
    ]);
  });

  it('is a field, where only that is labelled', () => {
    const made = versionOf(`source_summary: All of it.
tlp_of: { source_summary: AMBER }
claims: [{ id: C1, text: One, said_by: Someone, tlp_of: { said_by: AMBER } }]
casualties: [{ party: guards, killed: 3, wounded: 4, tlp_of: { wounded: AMBER } }]
`);
    expect(made.briefing.source_summary).toBeNull();
    expect(made.briefing.claims[0]?.said_by).toBeNull();
    expect([made.briefing.casualties[0]?.killed?.low, made.briefing.casualties[0]?.wounded]).toEqual([3, null]);
    expect(made.log.map(({ at }) => at)).toEqual([
      'sources[1]',
      'places[1]',
      'casualties[0].wounded',
      'claims[0].said_by',
      'source_summary',
    ]);
  });

  it('is a whole item, where that says nothing true without the field', () => {
    const made = versionOf(`figures:
  - { measure: displaced, party: guards, value: 61, tlp_of: { value: AMBER } }
  - { measure: evacuated, party: guards, value: 7, tlp_of: { note: AMBER } }
published_totals: [{ measure: displaced, value: 61, by: A, tlp_of: { value: AMBER } }]
became: [{ from: missing, to: killed, number: 2, tlp_of: { number: AMBER } }]
casualties:
  - { party: guards, place: osh, killed: 3, tlp_of: { place: AMBER } }
  - { party: guards, killed: 4, places: [osh, lisma] , tlp_of: { places: AMBER }, tlp: CLEAR }
  - { party: gunmen, place: osh, killed: 5, tlp_of: { place: AMBER } }
`);
    const { figures, published_totals, became, casualties } = made.briefing;
    expect(figures.map(({ measure }) => measure)).toEqual(['evacuated']);
    expect([published_totals, became]).toEqual([[], []]);
    expect(casualties).toEqual([]);
    expect(made.log.map(({ at, why }) => `${at}: ${why}`)).toContain('figures[0]: cannot be shown without its value');
    expect(made.log.map(({ at }) => at)).toContain('casualties[0]');
    expect(analyze(made.briefing).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is a group of the author’s own parts', () => {
    const made = shownTo('x-advice: [{ text: Stay, tlp: CLEAR }, { text: Go, tlp: AMBER }, { text: Wait, sources: [SHUT] }]\n');
    expect(JSON.stringify(made.x)).not.toMatch(/Go|Wait/u);
    expect(JSON.stringify(made.x)).toMatch(/Stay/u);
  });

  it('is nothing for an audience that may see all', () => {
    const more = 'claims: [{ id: C1, text: One, sources: [SHUT] }]\n';
    const made = versionOf(more, 'AMBER');
    expect([made.log, made.briefing.withheld]).toEqual([[], null]);
    expect(made.briefing.claims).toEqual(readWhole(text(more)).claims);
  });
});

describe('other words', () => {
  it('stand in the place of an item, of which nothing else is shown', () => {
    const more = `claims:
  - { id: C1, text: Rahim said so., said_by: Rahim, status: claimed, contradicts: [C2], sources: [OPEN, SHUT], wording: { CLEAR: A witness said so. } }
  - { id: C2, text: Two., sources: [OPEN] }
  - { id: C3, text: Three., tlp: AMBER, wording: { GREEN: Tri. } }
key_judgements:
  - { id: J1, statement: It is likely that Rahim lied., likelihood: likely, basis: Rahim’s words., hypothesis: H1, claims: [C1, C3], tlp: AMBER, wording: { CLEAR: It is likely that a witness lied., GREEN: It is likely that R. lied. } }
hypotheses: [{ id: H1, title: One, tlp: AMBER }, { id: H2, title: Two }]
events: [{ id: E, time: 2006-05-12 02:00, place: lisma, what: Shots at Lisma., note: Loud., tlp: AMBER, wording: { CLEAR: Shots. } }]
`;
    const made = versionOf(more);
    const { claims, key_judgements, events } = made.briefing;
    expect(
      claims.map(({ id, text, said_by, contradicts, sources, status }) => [id, text, said_by, contradicts, sources, status]),
    ).toEqual([
      ['C1', 'A witness said so.', null, [], ['OPEN'], 'claimed'],
      ['C2', 'Two.', null, [], ['OPEN'], 'reported'],
    ]);
    expect(
      key_judgements.map(({ statement, basis, hypothesis, likelihood, ...each }) => [
        statement,
        basis,
        hypothesis,
        likelihood?.key,
        each.claims,
      ]),
    ).toEqual([['It is likely that a witness lied.', null, null, 'likely', ['C1']]]);
    expect(events.map(({ what, note, place, time }) => [what, note, place, time.from.iso])).toEqual([
      ['Shots.', null, null, '2006-05-12T02:00'],
    ]);
    expect(made.log.map(({ at, why }) => `${at}: ${why}`)).toContain('claims[0]: rests on SHUT; shown in the words for CLEAR');
    expect(JSON.stringify(made.briefing)).not.toMatch(/Rahim|Tri|Lisma/u);
    expect(made.secrets.map((secret) => secret.text)).toContain('rahim');
    const green = shownTo(more, 'GREEN');
    expect([green.claims.map(({ text: said }) => said), green.key_judgements[0]?.statement]).toEqual([
      ['A witness said so.', 'Two.', 'Tri.'],
      'It is likely that R. lied.',
    ]);
    expect(shownTo(more, 'AMBER').claims.map(({ text: said }) => said)).toEqual(['Rahim said so.', 'Two.', 'Three.']);
  });

  it('stand in the place of a note, a summary or a text at the top', () => {
    const shown = shownTo(`source_summary: By Rahim.
headlines: { map: Where Rahim was, timeline: When }
tlp_of: { source_summary: AMBER, headlines.map: AMBER }
wording: { source_summary: { CLEAR: By a witness. }, headlines.map: { CLEAR: Where it was } }
casualties: [{ party: guards, killed: 3, note: Rahim counted., tlp_of: { note: AMBER }, wording: { CLEAR: Counted by a witness. } }]
figures: [{ measure: displaced, party: guards, value: 3, note: Open., wording: { CLEAR: Unused. } }]
`);
    expect([shown.source_summary, shown.headlines.map, shown.headlines.timeline]).toEqual([
      'By a witness.',
      'Where it was',
      'When',
    ]);
    expect([shown.casualties[0]?.note, shown.figures[0]?.note]).toEqual(['Counted by a witness.', 'Open.']);
    expect(JSON.stringify(shown)).not.toMatch(/Rahim|Unused/u);
  });

  it('go with an item that hangs on something withheld, and are searched like all that is shown', () => {
    const more = `persons: [{ id: p, name: Dilshod Rahim, role: witness, standing: Saw it, tlp: AMBER }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }, { id: other, title: Other, time: 2006-05-01, tlp: AMBER }]
events: [{ time: 2006-05-12, incident: other, what: Shots., tlp: AMBER, wording: { CLEAR: Noise. } }]
situation: [{ text: Seen., tlp: AMBER, wording: { CLEAR: Rahim saw it. } }]
`.replace(/^incidents.*\n/mu, '');
    const given = text(more).replace(
      'time: 2006-05-12 }]',
      'time: 2006-05-12 }, { id: other, title: Other, time: 2006-05-01, tlp: AMBER }]',
    );
    const made = forAudience(readWhole(given), 'CLEAR', () => undefined).value;
    if (!made) throw new Error('no version');
    expect(made.briefing.events).toEqual([]);
    expect(findInTexts(made, () => undefined).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AUD005 situation[0].wording.CLEAR names what is withheld from CLEAR: Rahim',
    ]);
  });

  it('are told where nobody is shown them, or where their label is none', () => {
    const codes = (more: string) =>
      checkLabels(readWhole(text(more)), () => undefined).map(({ code, message }) => `${code} ${message}`);
    expect(codes('claims: [{ id: C1, text: One, tlp: GREEN, wording: { CLEAR: Uno, AMBER: Une } }]\n')).toEqual([
      'AUD015 words for TLP:AMBER that nobody is shown: whoever may see them may see the text',
    ]);
    expect(lines(text('claims: [{ id: C1, text: One, wording: { Clear: Uno } }]\n'))[0]).toMatch(
      /BRF001 unknown field in claims\[0\]\.wording: Clear/u,
    );
    expect(lines(text('wording: { title: { CLEAR: Uno } }\n'))[0]).toMatch(/BRF001 unknown field in wording: title/u);
  });

  it('have their own label before them', () => {
    const whole = readWhole(
      text('situation: [{ text: Seen., tlp: AMBER, wording: { CLEAR: Heard. } }, { text: Two., tlp: CLEAR }]\n'),
    );
    const shown = forAudience(whole, 'CLEAR', () => undefined).value?.briefing;
    expect(shown && markPortions(shown, whole).situation.map(({ text: said }) => said)).toEqual([
      '(CLEAR) Heard.',
      '(CLEAR) Two.',
    ]);
  });
});

describe('figures', () => {
  const totalOf = (more: string, asked?: string) => {
    const { value } = analyze(shownTo(more, asked));
    return value?.incident?.casualties.without_attackers.cells.map((cell) =>
      cell ? [cell.low, cell.high, cell.is_withheld] : null,
    );
  };

  it('leave a total open, because unknown is not zero', () => {
    const more = 'casualties: [{ party: guards, place: osh, killed: 4 }, { party: guards, place: lisma, killed: 3 }]\n';
    expect(totalOf(more)).toEqual([[4, null, true]]);
    expect(totalOf(more, 'AMBER')).toEqual([[7, 7, false]]);
    const none = 'casualties: [{ party: guards, place: osh, killed: none }, { party: guards, place: lisma, killed: 3 }]\n';
    expect(totalOf(none)).toEqual([[0, null, true]]);
  });

  it('leave the totals of both open where they count two measures in one number', () => {
    const more = `casualties:
  - { party: guards, place: osh, killed: 4, wounded: 6 }
  - { party: guards, place: lisma, killed_or_wounded: 3, tlp: AMBER }
`;
    expect(totalOf(more)).toEqual([
      [4, null, true],
      [6, null, true],
    ]);
    // Where another row says one of them of the same people, it is known.
    const told = more.replace('lisma, killed_or_wounded: 3', 'north, killed_or_wounded: 3');
    const own = shared.replace('places:', 'places:\n  - { id: north, name: North }');
    const whole = readWhole(briefing(`${own}${told}  - { party: guards, place: north, killed: 1 }\n`, { handling }));
    const shown = forAudience(whole, 'CLEAR', () => undefined).value?.briefing;
    const cells = shown && analyze(shown).value?.incident?.casualties.without_attackers.cells;
    expect(cells?.map((cell) => [cell?.low, cell?.high])).toEqual([
      [5, 5],
      [6, null],
    ]);
  });

  it('say nothing of it to an audience that is not to be told', () => {
    const more = `audiences: [{ name: press, tlp: CLEAR, withheld: silent }]
casualties: [{ party: guards, place: osh, killed: 4 }, { party: guards, place: lisma, killed: 3 }]
`;
    expect(totalOf(more, 'press')).toEqual([[4, null, false]]);
    expect(analyze(shownTo(more, 'press')).value?.is_withheld).toBe(false);
  });

  it('leave open how many attackers are left, and are no term that no source gives', () => {
    const more = (withheld: string) => `audiences: [{ name: press, tlp: CLEAR, withheld: ${withheld} }]
parties: [{ id: raiders, name: Raiders, side: attackers }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12, attackers: { party: raiders, size: 300 } }]
casualties:
  - { party: raiders, killed: 22, detained: 131 }
  - { party: raiders, place: north, killed: 10, detained: 3 }
  - { party: raiders, place: fort, killed: 3, detained: 47, tlp: AMBER }
`;
    const incidentOf = (withheld: string) => {
      const own = `places: [{ id: fort, name: Fort }, { id: north, name: North }]\n${more(withheld)}`;
      const whole = readWhole(briefing(own, { handling }));
      const version = forAudience(whole, 'press', () => undefined).value;
      return version && analyze(version.briefing, () => undefined).value?.incident;
    };
    const [said, silent] = [incidentOf('say'), incidentOf('silent')];
    expect([said?.balance?.unaccounted.low, said?.balance?.unaccounted.high, said?.balance?.is_withheld]).toEqual([
      null,
      134,
      true,
    ]);
    expect(silent?.balance).toBeNull();
    const workings = [said, silent].map((each) => each?.casualties.attackers?.cells.map((cell) => cell?.sum));
    expect(workings).toEqual([
      ['22 + 10 + withheld', '131 + 3 + withheld'],
      ['22 + 10', '131 + 3'],
    ]);
  });

  it('are settled anew from the reports that are left; the author’s best goes', () => {
    const more = (tlp: string) => `casualties:
  - party: guards
    tlp: CLEAR
    killed:
      best: 5
      basis: Names.
      reports:
        - { source: OPEN, value: 3${tlp} }
        - { source: SHUT, value: 5-6 }
    sources: [OPEN, SHUT]
`;
    const killed = shownTo(more('')).casualties[0]?.killed;
    expect([killed?.low, killed?.best, killed?.high, killed?.basis, killed?.reports.length]).toEqual([3, 3, 3, null, 1]);
    expect(shownTo(more(', tlp: AMBER')).casualties[0]?.killed?.stated).toBe(false);
  });

  it('that a withheld report replaced do not come to stand again', () => {
    const killed = shownTo(`casualties:
  - party: guards
    tlp: CLEAR
    killed: { reports: [{ source: OPEN, value: 51 }, { source: SHUT, value: 34, supersedes: OPEN }] }
    sources: [OPEN, SHUT]
`).casualties[0]?.killed;
    expect([killed?.stated, killed?.reports]).toEqual([false, []]);
  });
});

describe('an audience', () => {
  const refusal = (asked: string, own = handling) =>
    forAudience(
      readWhole(briefing(`${shared}audiences: [{ name: public, tlp: CLEAR }]\n`, { handling: own })),
      asked,
      () => undefined,
    ).diagnostics.map(({ code, message, hints }) => `${code} ${message}; ${hints[0]}`);

  it('is known, may not see more than the deck, and has something to see', () => {
    expect(refusal('publik')).toEqual(['AUD001 unknown audience: publik; did you mean public?']);
    expect(refusal('WHITE')).toEqual(['AUD001 unknown audience: WHITE; TLP:WHITE is now called CLEAR: write `--for CLEAR`']);
    expect(refusal('RED')[0]).toMatch(/^AUD003 the audience RED may see TLP:RED, and the briefing is TLP:AMBER as a whole/u);
    expect(refusal('public', '{ tlp: AMBER }')[0]).toMatch(/^AUD004 .*write `unlabelled: CLEAR`/u);
    expect(refusal('tlp:clear')).toEqual([]);
    const rested = text('').replace('main: true, time', 'main: true, sources: [SHUT], time');
    const [refused] = forAudience(readWhole(rested), 'CLEAR', () => undefined).diagnostics;
    expect([refused?.message, refused?.hints]).toEqual([
      'nothing that CLEAR may see: its main incident is TLP:AMBER (rests on SHUT)',
      ['write `tlp: CLEAR` at the main incident, if its title may be shown so widely'],
    ]);
  });

  it('has a cover, a set and restrictions of its own', () => {
    const shown = shownTo(
      'audiences: [{ name: public, tlp: CLEAR, title: Raid, template: flash, theme: print, minutes: 5, distribution: For all., marks: [] }]\n',
      'public',
    );
    expect([shown.title, shown.template, shown.theme, shown.minutes, shown.handling.tlp, shown.handling.distribution]).toEqual([
      ...['Raid', 'flash', 'print', 5, 'CLEAR', 'For all.'],
    ]);
  });

  it('is told apart in the log, which says why', () => {
    const log = writeWithheldLog(versionOf('claims: [{ id: C1, text: One, sources: [SHUT] }]\n'), 'b.yaml', () => 7);
    expect(log).toEqual([
      'TLP:AMBER. Withheld from CLEAR (TLP:CLEAR) in b.yaml: 3',
      'b.yaml:7: sources[1] (SHUT): TLP:AMBER: its own label',
      'b.yaml:7: places[1] (lisma): TLP:AMBER: its own label',
      'b.yaml:7: claims[0] (C1): TLP:AMBER: rests on SHUT',
    ]);
  });
});

describe('labels as they are typed', () => {
  it('are words of the list, of fields that an item can do without', () => {
    expect(lines(text('claims: [{ id: C1, text: One, tlp: amber }]\n'))[0]).toMatch(/BRF008/u);
    expect(lines(text('claims: [{ id: C1, text: One, tlp_of: { text: AMBER } }]\n'))[0]).toMatch(
      /BRF001 unknown field in claims\[0\]\.tlp_of: text/u,
    );
    expect(lines(text('tlp_of: { title: AMBER }\n'))[0]).toMatch(/BRF001 unknown field in tlp_of: title/u);
    expect(lines(text('x-advice: [{ text: Go, tlp: Amber }]\n'))[0]).toMatch(
      /BRF008 unknown word for x-advice\[0\]\.tlp: "?Amber/u,
    );
  });
});
