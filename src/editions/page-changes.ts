/**
 * The changes on slides that are not too full: what moves a decision, what else is new, and for the annex what has no room. Where all
 * have room on one slide, they stand on one. Other wording has a row only there, and fields without a name on slides have none: the
 * speaker notes tell them.
 */
import type { ChangeGroup, ChangePage, ChangePages, ChangeRow, ChangeValue, Since } from '../analysis/edition.ts';
import { clauses, count, type Sentence, sentence } from '../analysis/sentences/sentence.ts';
import { hasWhy } from './group-changes.ts';

/**
 * Lines of a table that a slide holds in small type, its heads and topics counted: on the first slide, which has a headline of two
 * lines and a line on the sign, and on the second.
 */
const rooms = { lead: 17, further: 19.5 } as const;
const headLines = 1.2;
/** Letters that a line of each column holds, where a column says why, and where none does. */
const columns = { with: [45, 20, 26, 35], without: [50, 37, 40, 1] } as const;

/** @param groups all changes, by topic. @param lead the headline of the first slide */
export function pageChanges(groups: readonly ChangeGroup[], lead: Sentence | null, since: Since): ChangePages {
  const [first] = groups;
  const at = first?.at ?? since.at;
  if (!first || !lead) return { lead: null, further: null, other: null, behind: 0, noted: null, at };
  const all = groups.flatMap(({ rows }) => rows);
  const fits = (rows: readonly ChangeRow[]): boolean => linesOf(rows, groups) <= rooms.lead;
  const fitsNext = (rows: readonly ChangeRow[]): boolean => linesOf(rows, groups) <= rooms.further;
  const page = (rows: readonly ChangeRow[], titleOf: (groups: readonly ChangeGroup[]) => Sentence): ChangePage | null => {
    const shown = groupsOf(rows, groups);
    const [top] = shown;
    return top ? { title: titleOf(shown), groups: shown, count: rows.length, at: top.at } : null;
  };
  const pages = (shown: readonly ChangeRow[], next: readonly ChangeRow[], other: readonly ChangeRow[]): ChangePages => {
    const seen = new Set([...shown, ...next, ...other]);
    return {
      lead: page(shown, () => lead),
      further: page(next, (each) => countedTitle('titles.changes.further', each, since)),
      other: page(other, (each) => countedTitle('titles.changes.others', each, since)),
      behind: next.length + other.length,
      noted: page(
        all.filter((row) => !seen.has(row)),
        () => lead,
      ),
      at,
    };
  };
  const named = all.filter(({ change }) => change.kind !== 'field');
  if (fits(named)) return pages(named, [], []);
  const isMain = new Set(groups.filter(({ is_main }) => is_main).flatMap(({ rows }) => rows));
  const told = named.filter(({ change }) => change.action !== 'reworded' || isOfFigure(change));
  // Where only words are others, as many of them as have room.
  if (told.length === 0) return pages(take(named, fits), [], []);
  const main = told.filter((row) => isMain.has(row));
  const minor = told.filter((row) => !isMain.has(row));
  // Where nothing moves a decision, what else is new comes first.
  const [top = [], ...behind] = [main, minor].filter((rows) => rows.length > 0);
  const shown = take(top, fits);
  const left = [...top.filter((row) => !shown.includes(row)), ...behind.flat()];
  const next = take(left, fitsNext);
  return pages(
    shown,
    next,
    left.filter((row) => !next.includes(row)),
  );
}

/** What is counted, by whom, and whether apart from others is no other wording: without it the figure says something else. */
const isOfFigure = ({ kind, at }: ChangeRow['change']): boolean => kind === 'figure' && /\.(?:item|by|apart)$/u.test(at);

/** As many as fit, the most important ones; at least one. */
function take(rows: readonly ChangeRow[], fits: (rows: readonly ChangeRow[]) => boolean): readonly ChangeRow[] {
  const byRank = [...rows].sort((a, b) => a.change.rank - b.change.rank);
  let taken = byRank.length;
  while (taken > 1 && !fits(byRank.slice(0, taken))) taken--;
  return byRank.slice(0, taken);
}

/** The groups with these rows only, in their order. */
function groupsOf(rows: readonly ChangeRow[], groups: readonly ChangeGroup[]): readonly ChangeGroup[] {
  const kept = new Set(rows);
  return groups.flatMap((group) => {
    const mine = group.rows.filter((row) => kept.has(row));
    return mine[0] ? [{ ...group, rows: mine, has_why: hasWhy(mine), at: mine[0].at }] : [];
  });
}

function linesOf(rows: readonly ChangeRow[], groups: readonly ChangeGroup[]): number {
  const isWhy = hasWhy(rows);
  const widths = isWhy ? columns.with : columns.without;
  const heights = rows.map((row) => {
    const cells = lettersOf(row);
    const lines = cells.map((letters, index) => Math.ceil(letters / (widths[index] ?? 1)));
    return 0.3 + 0.85 * Math.max(1, ...(isWhy ? lines : lines.slice(0, 3)));
  });
  return headLines + groupsOf(rows, groups).length + heights.reduce((sum, height) => sum + height, 0);
}

/** About as many letters as each cell of a row holds: most of them are the words of an author. */
function lettersOf({ change }: ChangeRow): readonly [number, number, number, number] {
  const { kind, words, before, after, why, action } = change;
  const subject = words === null ? 28 : words.length + (kind === 'claim' || kind === 'event' ? 4 : 14);
  const reasons = why.map(({ text }) => Object.values(text.values).reduce<number>((sum, value) => sum + lettersIn(value), 14));
  return [
    subject,
    lettersOfValue(before),
    lettersOfValue(after) + (action === 'new' ? 5 : 0),
    reasons.reduce((sum, letters) => sum + letters, 0),
  ];
}

const lettersIn = (value: Sentence['values'][string]): number =>
  typeof value === 'string'
    ? value.length
    : typeof value === 'object' && value.kind === 'names'
      ? value.names.join(', ').length
      : 4;

function lettersOfValue(value: ChangeValue | null): number {
  if (value === null) return 1;
  if (value.kind === 'text') return (value.short ?? value.text).length;
  if (value.kind === 'judgement') return value.confidence === null ? 12 : 30;
  if (value.kind === 'fates') return 12 * Math.max(1, value.fates.length) + 8 + (value.standing?.length ?? 0);
  if (value.kind === 'ranking') return value.ranks.flat().join(', ').length;
  return 12;
}

/** "Nine further items changed since edition 2"; where all of them are new, that they are; and that no judgement or figure is among them. */
function countedTitle(key: string, groups: readonly ChangeGroup[], { version, at }: Since): Sentence {
  const changes = groups.flatMap(({ rows }) => rows.map(({ change }) => change));
  const isNew = changes.every(({ action }) => action === 'new');
  const n = changes.length;
  const told = sentence(isNew ? 'titles.changes.alsoNew' : key, at, { n, count: count(n), edition: version });
  const isLight = changes.every(({ kind }) => kind !== 'judgement' && kind !== 'figure');
  return clauses(told, isLight ? sentence(n === 1 ? 'titles.changes.lightOne' : 'titles.changes.light', at) : null);
}
