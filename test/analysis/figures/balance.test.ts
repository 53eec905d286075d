import { expect, it } from 'vitest';
import { balanceAttackers } from '../../src/analysis/balance.ts';
import { tabulateCasualties } from '../../src/analysis/casualties.ts';
import { briefing, readWhole } from '../briefing/read.ts';

function balance(size: string, rows: string) {
  const read = readWhole(
    briefing(`parties:
  - { id: guards, name: Guards, side: state }
  - { id: gunmen, name: Gunmen, side: attackers }
  - { id: bombers, name: Bombers, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006, attackers: { party: gunmen, size: ${size}, status: claimed, note: N } }
casualties:
  - { party: guards, killed: 3 }
${rows}`),
  );
  const [incident] = read.incidents;
  return incident ? balanceAttackers(incident, tabulateCasualties(read, incident.id)) : null;
}

it.each([
  ['at least 7', '  - { party: gunmen, killed: up to 4, detained: 0-2 }\n', { low: 1, best: null, high: null }],
  ['7', '  - { party: gunmen, killed: 4, detained: 2 }\n', { low: 1, best: 1, high: 1 }],
  ['7', '  - { party: gunmen, killed: 4, detained: none }\n', { low: 3, best: 3, high: 3 }],
  ['2', '  - { party: gunmen, killed: 4, detained: none }\n', { low: 0, best: 0, high: 0 }],
  ['7', '  - { party: gunmen, killed: 1 }\n  - { party: gunmen, killed: 2, detained: 1 }\n', { low: 3, best: 3, high: 3 }],
])('a group of %s, %s', (size, rows, unaccounted) => {
  expect(balance(size, rows)?.unaccounted).toMatchObject({
    ...unaccounted,
    stated: true,
    at: 'incidents[0].attackers.size.unaccounted',
  });
});

it('does not take "not stated" for none: any number may be accounted for', () => {
  const found = balance('7', '  - { party: gunmen, detained: 2 }\n');
  expect(found?.killed).toMatchObject({ stated: false, low: null });
  expect(found?.detained).toMatchObject({ best: 2, at: 'casualties[1].detained.total_of_group' });
  expect(found?.unaccounted).toMatchObject({ low: 0, best: null, high: 5 });
  expect(balance('7', '')?.unaccounted).toMatchObject({ low: 0, best: null, high: 7 });
});

it('counts only the group whose size is known', () => {
  const rows = '  - { party: gunmen, killed: 1, detained: none }\n  - { party: bombers, killed: 2, detained: 3 }\n';
  expect(balance('7', rows)).toMatchObject({
    killed: { best: 1 },
    detained: { best: 0 },
    unaccounted: { low: 6, best: 6, high: 6 },
  });
});

it('carries who says so', () => {
  expect(balance('7', '')).toMatchObject({ status: 'claimed', note: 'N', sources: [], at: 'incidents[0].attackers' });
});

it('is absent where nobody stated the size', () => expect(balance('not stated', '')).toBeNull());
