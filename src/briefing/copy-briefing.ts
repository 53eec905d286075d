/** A new briefing from an old one: a few values are exchanged in place, every remark and every other character stays. */
import { type Document, isScalar, parseDocument, type Scalar } from 'yaml';
import { toAddress } from '../yaml/positions.ts';
import { quoteText } from '../yaml/quote-text.ts';

/** What a copy says otherwise; what is not given stays as it was. */
export interface CopyChanges {
  readonly title: string;
  readonly date: string;
  readonly as_of: string;
}

export interface Copy {
  readonly text: string;
  /** Addresses of the fields that were changed, as they stand in the file. */
  readonly changed: readonly string[];
}

/**
 * The cover's title and dates, those of the main incident where they were the same, and edition 1.
 * `undefined` where the old file cannot be read as YAML.
 */
export function copyBriefing(text: string, changes: CopyChanges): Copy | undefined {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const edits = editsOf(document, changes).flatMap((edit) => withRange(edit, document));
  const fromTheEnd = edits.toSorted((a, b) => b.from - a.from);
  const body = fromTheEnd.reduce((old, { from, to, value }) => old.slice(0, from) + value + old.slice(to), text);
  return { text: body, changed: edits.map(({ path }) => toAddress(path)) };
}

interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

function editsOf(document: Document, { title, date, as_of }: CopyChanges): readonly Edit[] {
  const incidents: unknown = document.toJS().incidents;
  const main = Array.isArray(incidents) ? incidents.findIndex((incident) => incident?.main === true) : -1;
  const old = (path: readonly (string | number)[]) => String(document.getIn(path) ?? '');
  const same = (field: string, of: string) => main >= 0 && old(['incidents', main, field]) === old([of]);
  return [
    { path: ['title'], value: quoteText(title) },
    { path: ['date'], value: quoteText(date) },
    { path: ['as_of'], value: quoteText(as_of) },
    { path: ['version'], value: '1' },
    ...(same('title', 'title') ? [{ path: ['incidents', main, 'title'], value: quoteText(title) }] : []),
    ...(same('time', 'date') ? [{ path: ['incidents', main, 'time'], value: quoteText(date) }] : []),
  ];
}

/** Nothing for a field that the old file does not have. */
function withRange(
  { path, value }: Edit,
  document: Document,
): readonly (Edit & { readonly from: number; readonly to: number })[] {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  const [from, to] = node.range;
  return [{ path, value: isBlock(node) ? `${value}\n` : value, from, to }];
}

/** A text after `|` or `>` reaches over its last line end. */
const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
