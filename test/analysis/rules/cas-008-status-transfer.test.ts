import { describe, expect, it } from 'vitest';
import { statusTransfer } from '../../../src/analysis/rules/cas-008-status-transfer.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(statusTransfer));

it('finds nothing in the first briefing', () => expect(findIn(statusTransfer, isfara)).toEqual([]));

const head = `sources:
  - { id: S1, kind: agency, title: T, published: 2006-05-12 }
  - { id: S2, kind: agency, title: T, published: 2006-05-15 }
  - { id: S3, kind: agency, title: T }
  - { id: S4, kind: agency, title: T, published: 2006-05-12 }
parties: [{ id: guards, name: Guards, side: state }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]
casualties:
`;
const check = (killed: string, wounded: string) =>
  said(statusTransfer, `${head}  - party: guards\n    killed: { reports: [${killed}] }\n    wounded: ${wounded}\n`);
const [two, three] = ['{ source: S1, value: 2 }', '{ source: S2, value: 3 }'];

describe('the dead grow and the wounded stay', () => {
  const finding = 'killed grow from 2 to 3, and the wounded stay';

  it.each([
    [`${two}, ${three}`, '1'],
    [`${three}, ${two}`, '1', 0],
    [`${two}, ${three}`, 'at least 1'],
    [`${two}, ${three}`, '{ reports: [{ source: S1, value: 1 }] }'],
    [`${two}, ${three}`, '{ reports: [{ source: S1, value: 1 }, { source: S2, value: 1 }] }'],
    ['{ source: S3, value: 2, as_of: 2006-05-11 }, { source: S3, value: 3, as_of: 2006-05-16 }', '1'],
  ])('%s, wounded %s', (killed, wounded, index = 1) =>
    expect(check(killed, wounded)).toEqual([`casualties[0].killed.reports[${index}]: ${finding}`]),
  );
});

describe('nothing is counted twice', () => {
  it.each([
    [`${two}, { source: S2, value: 3, supersedes: S1 }`, '1'],
    [`${two}, ${three}`, 'none'],
    [`${two}, ${three}`, 'not stated'],
    [`${two}, ${three}`, '0-1'],
    [`${two}, ${three}`, '{ reports: [{ source: S1, value: 1 }, { source: S2, value: none }] }'],
    [`${two}, ${three}`, '{ reports: [{ source: S1, value: 1 }, { source: S2, value: 1, supersedes: S1 }] }'],
    [`${two}, ${three}`, '{ reports: [{ source: S2, value: 1 }] }'],
    [`${two}, { source: S2, value: 2 }`, '1'],
    [`${two}, { source: S2, value: up to 3 }`, '1'],
    [`{ source: S1, value: at least 2 }, ${three}`, '1'],
    // Nobody knows which is the later.
    [`${two}, { source: S3, value: 3 }`, '1'],
    [`${two}, { source: S4, value: 3 }`, '1'],
    // Another report of the first day counted as many.
    [`${two}, { source: S4, value: 3 }, ${three}`, '1'],
  ])('%s, wounded %s', (killed, wounded) => expect(check(killed, wounded)).toEqual([]));
});

it('sees in the second briefing that the later count supersedes', async () => {
  const { readFileSync } = await import('node:fs');
  expect(findIn(statusTransfer, readFileSync('briefings/isfara-2006-reports.yaml', 'utf8'))).toEqual([]);
});
