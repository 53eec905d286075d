/** Quantities in every form that an author may write, alone and as reports of several sources. */
import fc from 'fast-check';
import { isSurelyOver, isWithin } from '../figures-oracle/interval.ts';
import { isReported, liveOf, settle } from '../figures-oracle/reports.ts';
import { anyStatus, has, maybe } from './parts.ts';
import { type Raw, recordsOf } from './raw-briefing.ts';

/** Few numbers, so that figures often meet, fall short of each other by one, and end in 1. */
const n = fc.constantFrom(1, 2, 3, 4, 7, 8, 9, 11, 12, 13, 20, 21, 30, 34, 45, 1200);
const pair = fc.tuple(n, n).filter(([a, b]) => a < b);
const three = fc
  .tuple(n, n, n)
  .map((numbers) => numbers.toSorted((a, b) => a - b))
  .filter(([a = 0, , c = 0]) => a < c);

export const anyFigure: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: n },
  { weight: 2, arbitrary: fc.constant('none') },
  { weight: 3, arbitrary: fc.constant('not stated') },
  n.map((value) => `about ${value}`),
  n.map((value) => `at least ${value}`),
  n.map((value) => `more than ${value}`),
  n.map((value) => `up to ${value}`),
  n.map((value) => `fewer than ${value + 1}`),
  pair.map(([low, high]) => `${low}-${high}`),
  pair.map(([low, high]) => ({ low, high })),
  three.map(([low, best, high]) => ({ low, best, high })),
  pair.map(([low, best]) => ({ low, best })),
  fc.constantFrom<unknown>('dozens', { word: 'dozens', low: 24 }, '0-1', '0-4', null),
);

const dates = ['2006-05', '2006-05-11', '2006-05-12', '2006-05-13', '2006-05-13 10:00', '2006-05-14'];
export const anyDate = fc.constantFrom(...dates);

const randomReport = fc
  .record({
    source: fc.constantFrom('S1', 'S2', 'S3'),
    value: anyFigure,
    as_of: maybe(anyDate),
    status: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyStatus }),
    scope: fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant('foreigners only') }),
    of_whom: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: n.map((children) => ({ children })) },
    ),
  })
  .map((report): Raw => has(report));

/** Only the last replaces others by name, so that no circle arises. */
const randomReports = fc
  .tuple(
    fc.array(randomReport, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.nat(3),
    fc.option(fc.nat(3), { nil: undefined }),
  )
  .map(([reports, isReplacing, whom, lead]): Raw => {
    const replaced = reports.slice(0, -1)[whom]?.source;
    const settled = reports.map((report, index) =>
      isReplacing && replaced !== undefined && index === reports.length - 1 ? { ...report, supersedes: replaced } : report,
    );
    const given: Raw = { reports: settled };
    const best = settled[lead ?? -1]?.value;
    return typeof best === 'number' ? { ...given, best, basis: 'It is the last.' } : given;
  });

export const anyQuantity: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyFigure },
  { weight: 1, arbitrary: randomReports },
);

/** Amounts that are no whole numbers, beside bounds that are. */
export const anyAmount: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[undefined, 1.5, 2.25, 'more than 1', 'more than 1.5', 'at least 1.5', 'fewer than 2', 'fewer than 2.5', 'about 1.5'],
  {
    reports: [
      { source: 'S1', value: 'more than 1' },
      { source: 'S2', value: 'fewer than 2' },
    ],
    best: 1.5,
    basis: 'A mean.',
  },
  {
    reports: [
      { source: 'S1', value: 1.5 },
      { source: 'S2', value: 'more than 1' },
    ],
  },
);

/** Without a best number that the reports that stand do not allow, and without parts that are surely larger than the whole. */
export function sound(value: unknown, isStanding: boolean, sources: readonly Raw[]): unknown {
  if (!isReported(value)) return value;
  const { best, basis, ...rest } = value;
  const reports = recordsOf(value, 'reports');
  const bare = settle(rest, isStanding, sources);
  const fits = typeof best === 'number' && bare.value.isStated && isWithin(best, bare.value);
  const whole = settle(fits ? value : rest, isStanding, sources).value;
  const isOver = liveOf(bare).some(({ raw }) => {
    const children = (raw.of_whom as { readonly children?: number } | undefined)?.children;
    return children !== undefined && isSurelyOver(settle(children, false, []).value, whole);
  });
  return {
    ...(fits ? { best, basis } : {}),
    reports: isOver ? reports.map(({ of_whom, ...report }) => report) : reports,
  };
}
