/** A briefing beside the words of its sources, for the page: the list to check, and a record with its passages when it is asked for. */
import { locate } from '../../briefing/parse-briefing.ts';
import { type MarkedWords, markPassage, markStatement } from '../../review/mark-words.ts';
import { statementWords } from '../../review/report.ts';
import { isToCheck, type Review, type ReviewItem } from '../../review/review.ts';
import { printable } from '../printable.ts';
import { missingWords, verdictWords } from '../reports/review-text.ts';
import type { Build } from './draw-deck.ts';
import type { SourcePlaces } from './find-places.ts';
import type { BesideAnswer, BesideCard, CheckLine, CheckList, MissingWords, RecordCard } from './messages.ts';

/** Records of which a statement is to be looked at. */
export const countRecords = ({ items }: Review): number =>
  new Set(items.filter(isToCheck).map(({ statement }) => statement.at)).size;

/** Letters of a line of the list. */
const lineLength = 140;

/** Every record that is to be looked at, in the order of the file, with the slide that shows it. */
export function tellCheckList(build: Build): CheckList {
  const { review, document } = build.compiled;
  if (!review || !document) return { lines: [] };
  const find = locate(document);
  const shown = findShown(build);
  const seen = new Set<string>();
  const first = review.items.filter((item) => {
    const isNew = isToCheck(item) && !seen.has(item.statement.at);
    if (isNew) seen.add(item.statement.at);
    return isNew;
  });
  const placed = first.map((item) => ({ item, span: find(item.statement.at) }));
  placed.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
  return { lines: placed.map(({ item }) => tellLine(item, shown)) };
}

function tellLine(item: ReviewItem, shown: Shown): CheckLine {
  const { at, field, id } = item.statement;
  const words = statementWords(item.statement);
  const where = shown.get(field) ?? shown.get(at);
  return {
    at,
    id: printable(id ?? at),
    verdictWords: verdictWords[item.verdict] ?? item.verdict,
    words: printable(words.length > lineLength ? `${words.slice(0, lineLength)}…` : words),
    ...(where ? { shown: where } : {}),
  };
}

type Shown = ReadonlyMap<string, { readonly slide: string; readonly n: string }>;

/** For each address, and each record around it, where it is drawn first. */
function findShown({ drawn }: Build): Shown {
  const shown = new Map<string, { readonly slide: string; readonly n: string }>();
  for (const { name, origins } of drawn?.slides ?? []) {
    for (const [n, { path }] of origins.entries()) {
      for (let address = path ?? ''; address !== ''; address = address.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/u, ''))
        if (!shown.has(address)) shown.set(address, { slide: name, n: String(n) });
    }
  }
  return shown;
}

/** Records on one card: a total of forty figures names the first of them. */
const mostRecords = 6;

/** The records that an address belongs to, or that a number was made from, and which of their sources have no text. */
export function tellRecords(path: string, build: Build, places: SourcePlaces): BesideAnswer {
  const { review, briefing, file } = build.compiled;
  const { from = [], sources = [] } = build.explain?.(path) ?? {};
  const items = review?.items ?? [];
  const found = new Set([path, ...from].flatMap((each) => recordAround(each, items) ?? []));
  const shown = [...found].slice(0, mostRecords);
  const ofRecords = items.filter(({ statement }) => shown.includes(statement.at));
  const cited = new Set([
    ...sources.map(({ id }) => id),
    ...ofRecords.flatMap(({ statement }) => [...statement.citations.map(({ id }) => id), ...statement.inferredFrom]),
  ]);
  const textless = (briefing?.sources ?? []).filter(({ id, text }) => cited.has(id) && text === null);
  return {
    records: shown.flatMap((at) => tellRecord(at, build, places) ?? []),
    textless: textless.map(({ id }) => ({
      id: printable(id),
      command: printable(`npx briefdeck sources add FILE --id ${id} ${file}`),
    })),
  };
}

/** The smallest record with statements around an address. */
function recordAround(path: string, items: readonly ReviewItem[]): string | undefined {
  const isAround = (at: string): boolean => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
  let best: string | undefined;
  for (const { statement } of items)
    if ((isAround(statement.at) || statement.field === path) && statement.at.length > (best?.length ?? -1)) best = statement.at;
  return best;
}

function tellRecord(at: string, { compiled }: Build, places: SourcePlaces): RecordCard | undefined {
  const { review, document, briefing } = compiled;
  const items = review?.items.filter(({ statement }) => statement.at === at) ?? [];
  const [first] = items;
  if (!first || !review || !document || !briefing) return undefined;
  const { statement, digest, signed } = first;
  return {
    at,
    id: printable(statement.id ?? ''),
    kind: statement.kind,
    digest,
    signed,
    signedBy: statement.reviewed ? printable(`${statement.reviewed.by}, ${statement.reviewed.on}`) : '',
    isSignable: statement.kind !== 'headline' && items.some(({ passages }) => passages.length > 0),
    statements: items.map((item) => tellBeside(item, review, briefing.sources)),
    place: places.place(locate(document)(at)),
  };
}

interface NamedSource {
  readonly id: string;
  readonly title: string | null;
}

function tellBeside(item: ReviewItem, review: Review, sources: readonly NamedSource[]): BesideCard {
  return {
    field: item.statement.field,
    verdict: item.verdict,
    verdictWords: verdictWords[item.verdict] ?? item.verdict,
    statement: markStatement(item).map(fit),
    passages: item.passages.map((passage) => ({
      source: printable(passage.source),
      paragraph: passage.paragraph,
      name: printable(sources.find(({ id }) => id === passage.source)?.title ?? ''),
      language: review.texts.find(({ id }) => id === passage.source)?.language ?? 'und',
      words: markPassage(passage, item, review).map(fit),
    })),
    missing: tellMissing(item),
  };
}

const fit = ({ text, mark }: MarkedWords): MarkedWords => ({ text: printable(text), mark });

function tellMissing({ remarks }: ReviewItem): readonly MissingWords[] {
  const groups = new Map<string, { where: string; kind: string; words: string[] }>();
  for (const missing of ['source', 'passage', 'dropped'] as const) {
    for (const { kind, words } of remarks.filter((remark) => remark.missing === missing)) {
      const key = `${missing} ${kind}`;
      const group = groups.get(key) ?? { where: missingWords[missing], kind, words: [] };
      groups.set(key, group);
      if (!group.words.includes(printable(words))) group.words.push(printable(words));
    }
  }
  // Single words weigh least.
  return [...groups.values()].sort((a, b) => Number(a.kind === 'word') - Number(b.kind === 'word'));
}
