/** From something drawn on a slide to the card that says where it comes from. */
import type { Explanation } from '../../analysis/explanation.ts';
import { locate } from '../../briefing/parse-briefing.ts';
import type { Origin, Span } from '../../foundation/diagnostic.ts';
import type { Build } from './draw-deck.ts';
import type { SourcePlaces } from './find-places.ts';
import type { OriginCard } from './messages.ts';
import { searchValues } from './search-version.ts';

/** Lines of the briefing on one card: a total of forty figures names the first of them. */
const mostLines = 12;

/** @param build the one that made the drawing */
export function tellOrigin(
  { path, template }: Origin,
  { compiled, read, explain, past }: Build,
  places: SourcePlaces,
): OriginCard {
  const { document } = compiled;
  const known = path === undefined ? undefined : explain?.(path);
  const editions = path === undefined ? [] : searchValues(past?.(path) ?? [], compiled);
  // In the lines of the file stands what is withheld too.
  const excerpted: typeof places.excerpted = (span, textOf) =>
    compiled.audience ? { place: places.place(span), excerpt: [] } : places.excerpted(span, textOf);
  const find = document && locate(document);
  return {
    path: path ?? '',
    value: known?.value ?? '',
    status: known?.status ?? '',
    computed: known?.computed ?? '',
    stands: find ? linesOf(path, known, find).map((each) => ({ ...excerpted(each.span, read.textOf), path: each.path })) : [],
    ...(template ? { template: excerpted(template, read.textOf) } : {}),
    sources: (known?.sources ?? []).map((source) => ({
      id: source.id,
      number: source.number,
      name: source.name,
      grade: source.grade,
      ...(find ? { place: places.place(find(source.path)) } : {}),
    })),
    ...(editions.length > 0
      ? { editions: editions.map(({ span, ...each }) => ({ ...each, ...(span ? { place: places.place(span) } : {}) })) }
      : {}),
  };
}

/** Where the fields stand, each line once. */
function linesOf(path: string | undefined, known: Explanation | undefined, find: (path: string) => Span) {
  const paths = known && known.from.length > 0 ? known.from : path === undefined ? [] : [path];
  const found = paths.map((each) => ({ path: each, span: find(each) }));
  const isFirst = ({ span }: { span: Span }, index: number) => found.findIndex((each) => each.span.line === span.line) === index;
  return found.filter(isFirst).slice(0, mostLines);
}
