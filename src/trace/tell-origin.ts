/** From an origin that a slide carries to what a person is told: the field and its line, how it was computed, or the template. */
import type { Explain } from '../analysis/explain-path.ts';
import type { Origin, Span } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { toPath } from '../yaml/positions.ts';
import type { OriginPart, TracedOrigin } from './trace.ts';

export interface Known {
  readonly explain: Explain;
  readonly locate: Locate;
  /** What stands in the briefing at an address; undefined where nothing does. */
  readonly valueAt: (path: string) => unknown;
}

/** Lines that one number was computed from, at most: a total of forty figures names the first of them. */
const mostLines = 40;

/** Nothing for an origin that says nothing. */
export function tellOrigin({ path: shown, template }: Origin, { explain, locate, valueAt }: Known): TracedOrigin | undefined {
  const path = ownField(shown, valueAt);
  if (path === undefined || path === '') return template ? { kind: 'template', path: '', how: '', spans: [template] } : undefined;
  const known = explain(path);
  // What a list is called, say: the words belong to it, and stand in the template.
  if (template && (!known || (known.computed === '' && holdsRecords(valueAt(path)))))
    return { kind: 'template', path: '', how: '', spans: [template] };
  const paths = known && known.from.length > 0 ? known.from : [path];
  const spans = paths.flatMap((each) => locate(each) ?? []);
  const isFirst = ({ line }: Span, index: number): boolean => spans.findIndex((each) => each.line === line) === index;
  const how = known?.computed ?? '';
  const told = { path, how, spans: spans.filter(isFirst).slice(0, mostLines) };
  const isOwn = how === '' && !isRecord(valueAt(path));
  const words = template && !isOwn ? { template } : {};
  // The author’s own choice among reports is one of the lines that make the number.
  const chosen = typeof valueAt(`${path}.best`) === 'number' ? [`${path}.best`] : [];
  const parts = how === '' ? [] : partsOf([...chosen, ...paths], { locate, valueAt });
  return { kind: how === '' ? 'field' : 'computed', ...told, ...(parts.length > 0 ? { parts } : {}), ...words };
}

/**
 * A sentence that holds the author’s words alone, as the reason of a change does, is of the field in which they stand; so is a
 * rating of the matrix, and what of the summary of sources stands below its title.
 */
function ownField(path: string | undefined, valueAt: Known['valueAt']): string | undefined {
  const field = path === 'source_note' ? 'source_summary' : path?.replace(/\.values\.text$|(?<=\.ratings\..+)\.rating$/u, '');
  return field !== path && typeof valueAt(field ?? '') === 'string' ? field : path;
}

/** More than these nobody reads; the lines are told all the same. */
const mostParts = 8;

/** Of a figure with reports, each of its reports. */
function partsOf(paths: readonly string[], { locate, valueAt }: Pick<Known, 'locate' | 'valueAt'>): readonly OriginPart[] {
  return paths
    .flatMap((path): readonly OriginPart[] => {
      const value = valueAt(path);
      const own = new Map<string, unknown>(isRecord(value) ? Object.entries(value as object) : []);
      const reports = own.get('reports');
      const said = Array.isArray(reports) ? reports.map((_, index) => `${path}.reports[${index}].value`) : [path];
      const fields = own.has('source') && own.has('value') ? [`${path}.value`] : said;
      return fields.flatMap((field) => {
        const [span, said] = [locate(field), valueAt(field)];
        return span ? [{ path: field, value: sayShort(said), span }] : [];
      });
    })
    .slice(0, mostParts);
}

const sayShort = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : '';

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nobody prints a list of records as it is. */
const holdsRecords = (value: unknown): boolean =>
  Array.isArray(value) ? value.some((each) => typeof each === 'object') : value === null || value === undefined;

/** @param briefing the YAML as values */
export const valueIn =
  (briefing: unknown) =>
  (path: string): unknown =>
    toPath(path).reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      briefing,
    );
