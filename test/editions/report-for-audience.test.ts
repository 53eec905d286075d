/** What readers of a version are told of a change does not depend on how much is withheld. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { LoadedEdition } from '../../src/editions/loaded-edition.ts';
import { reportDiff } from '../../src/editions/report.ts';
import { reportForAudience } from '../../src/editions/report-for-audience.ts';
import { diffFor } from '../../src/project/diff-for.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';

function edition(number: number, hidden: number, { killed, more = '' }: { killed: string; more?: string }): LoadedEdition {
  const times = (line: (index: number) => string) => Array.from({ length: hidden }, (_each, index) => line(index)).join('');
  const text = briefing(
    `version: ${number}
sources:
${times((index) => `  - { id: X${index}, kind: report, title: Hidden paper ${index}, tlp: AMBER }\n`)}  - { id: S7, kind: agency, title: Report, tlp: CLEAR }
places: [{ id: dorran, name: Dorran }]
parties: [{ id: residents, name: Residents, side: civilians }]
incidents: [{ id: blast, title: Blast, main: true, time: 2006-05-12 }]
casualties:
${times((index) => `  - { party: residents, place: dorran, displaced: ${index + 31}, tlp: AMBER, sources: [X${index}] }\n`).replaceAll(/(?:.*\n)+/gu, '')}  - { party: residents, place: dorran, killed: { reports: [{ source: S7, value: ${killed} }] }, sources: [S7] }
claims:
${times((index) => `  - { id: H${index}, text: Hidden claim ${index}., status: claimed, sources: [X${index}] }\n`)}  - { id: C7, text: The tank leaked., status: claimed, sources: [S7] }
${more}persons:
  - id: clerk
    name: A clerk
    role: witness
    standing: Saw it
    sources: [S7]
    details:
${times((index) => `      - { text: Hidden detail ${index}., tlp: AMBER, sources: [S7] }\n`)}      - { text: ${killed === '3' ? 'He ran.' : 'He walked home.'}, tlp: CLEAR, sources: [S7] }
`,
    { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
  );
  const read = readWhole(text);
  const { value: analysis } = analyze(read);
  if (!analysis) throw new Error('not analyzed');
  const lineOf = (at: string) => (at === '' ? undefined : { file: 'b.yaml', line: 90 + hidden, column: 1 });
  return { file: `b.${number}.yaml`, number, briefing: read, analysis, locate: lineOf };
}

function toldOf(hidden: number, more = '') {
  const [before, after] = [edition(1, hidden, { killed: '3' }), edition(2, hidden, { killed: '5', more })];
  const { value } = diffFor({ before, after }, 'CLEAR');
  if (value === undefined || value === 'unseen') throw new Error('no diff');
  return reportForAudience(reportDiff(value.before, value.after, value.changes, inEnglish), value.before, value.after);
}

describe('the report of a diff for an audience', () => {
  it('is the same however much is withheld', () => {
    const more = '  - { id: C8, text: The valve was open., status: claimed, sources: [S7] }\n';
    const none = toldOf(0, more);
    expect(none.changes.length).toBeGreaterThan(2);
    for (const hidden of [1, 4]) expect(toldOf(hidden, more)).toEqual(none);
  });

  it('has addresses that count what was shown, numbers of sources, and no line', () => {
    const { changes } = toldOf(3);
    const figure = changes.find(({ kind }) => kind === 'figure');
    expect([figure?.at, figure?.was_at, figure?.sources, figure?.place, figure?.was_place]).toEqual([
      'casualties[0].killed.total_without_attackers',
      'casualties[0].killed.total_without_attackers',
      ['1'],
      null,
      null,
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/"S7"|\[[1-9]\]/u);
    expect(changes.flatMap(({ fields }) => fields)).toContain('persons[0].details');
  });
});
