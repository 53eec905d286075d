/** Changes on slides that are not too full: none is lost, none stands twice, and what moves a decision comes first. */
import { describe, expect, it } from 'vitest';
import type { ChangePages, EditionView } from '../../src/analysis/edition.ts';
import { viewEdition } from '../../src/editions/follow-editions.ts';
import { matchNames } from '../../src/editions/same-names.ts';
import { briefing } from '../briefing/read.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';
import { editionOf } from './compare.ts';

const frame = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13 }
`;
const list = (name: string, items: readonly string[]) => `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const words = [
  'harbour',
  'bridge',
  'school',
  'tunnel',
  'market',
  'station',
  'airport',
  'theatre',
  'factory',
  'hospital',
  'garden',
  'museum',
];
const claims = (count: number, more = '') =>
  list(
    'claims',
    numbers(count).map(
      (n) =>
        `{ id: C${n}, text: Smoke was seen over the ${words[n % 12]} of quarter ${n}${more}, status: claimed, sources: [S1] }`,
    ),
  );
const judgements = (count: number, likelihood: string) =>
  list(
    'key_judgements',
    numbers(count).map(
      (n) =>
        `{ id: J${n}, statement: It is ${likelihood} that the ${words[n % 12]} of quarter ${n} was set on fire, likelihood: ${likelihood}, confidence: low, change_reason: It was found ${likelihood}., sources: [S1] }`,
    ),
  );

function view(before: string, after: string): EditionView {
  const [old, now] = [before, after].map((text, index) =>
    editionOf(
      briefing(frame + text, { as_of: `2030-02-${13 + index}`, version: `${index + 1}` } as Parameters<typeof briefing>[1]),
    ),
  );
  if (!old || !now) throw new Error('two editions are needed');
  return viewEdition(now, { briefing: now.briefing, editions: [old], names: matchNames(old.briefing, now.briefing) });
}

const rowsIn = ({ lead, further, other, noted }: ChangePages) =>
  [lead, further, other, noted].map((page) => page?.groups.flatMap(({ rows }) => rows) ?? []);

describe('changes on slides', () => {
  it.each([
    ['few', '', judgements(2, 'likely')],
    ['many claims', claims(2), claims(30)],
    ['many judgements', judgements(14, 'unlikely'), judgements(14, 'likely') + claims(8)],
    ['many of all, reworded too', judgements(3, 'unlikely') + claims(9), judgements(3, 'likely') + claims(12, ' at noon')],
  ])('%s: each stands on one of them or in the notes, once', (_, before, after) => {
    const { pages, items } = view(before, after);
    const rows = rowsIn(pages).flat();
    expect(new Set(rows.map(({ change }) => change.rank)).size).toBe(items.length);
    expect(rows).toHaveLength(items.length);
    const counts = [pages.lead, pages.further, pages.other, pages.noted].map((page) => page?.count ?? 0);
    expect(counts.reduce((a, b) => a + b)).toBe(items.length);
    expect(pages.lead?.groups[0]?.rows[0]?.change.rank).toBe(0);
  });

  it('a few stand on one slide, with other wording', () => {
    const { pages } = view(judgements(1, 'unlikely') + claims(1), judgements(1, 'likely') + claims(1, ' at noon'));
    expect([pages.lead?.count, pages.further, pages.other, pages.noted]).toEqual([2, null, null, null]);
  });

  it('what does not move a decision comes on the second, and other wording in the notes', () => {
    const { pages } = view(judgements(5, 'unlikely') + claims(9), judgements(5, 'likely') + claims(14, ' at noon'));
    const [lead = [], further = [], , noted = []] = rowsIn(pages);
    expect(new Set(lead.map(({ change }) => change.kind))).toEqual(new Set(['judgement']));
    expect(further.every(({ change }) => change.action === 'new')).toBe(true);
    expect(noted.every(({ change }) => change.action === 'reworded')).toBe(true);
    expect([pages.other, noted.length]).toEqual([null, 9]);
    expect(pages.further && inEnglish(pages.further.title)).toBe(
      'five further items are new since edition 1; no judgement or figure is among them',
    );
    expect(pages.further && inRussian(pages.further.title)).toBe(
      'После редакции 1 появилось также пунктов: 5; выводов и чисел среди них нет',
    );
  });

  it('what the first two have no room for comes in the annex, counted in three', () => {
    const { pages } = view(claims(1), claims(40));
    expect(pages.other && inEnglish(pages.other.title)).toMatch(
      /^\w+ further items are new since edition 1; no judgement or figure is among them$/u,
    );
  });

  it('a field is told in the notes, whatever has room', () => {
    const { pages } = view(
      `${judgements(1, 'unlikely')}source_summary: One bulletin.\n`,
      `${judgements(1, 'likely')}source_summary: Two bulletins.\n`,
    );
    const [lead = [], , , noted = []] = rowsIn(pages);
    expect([lead, noted].map((rows) => rows.map(({ change }) => change.kind))).toEqual([['judgement'], ['field']]);
  });

  it('there is none where nothing changed', () => {
    const { pages, title } = view(claims(1), claims(1));
    expect([pages.lead, pages.further, pages.other, pages.noted]).toEqual([null, null, null, null]);
    expect(title && inEnglish(title)).toBe('Nothing changed since edition 1 (13 February)');
  });
});
