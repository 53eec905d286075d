/** What the schema complains about, as messages with the place in the file and what to type instead. */
import { isMap, isScalar } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { nearest, suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Path, type Positions, spanOfKey, spanOfValue, toAddress } from '../yaml/positions.ts';
import { addressHints } from './address-hints.ts';
import { dayOfReport } from './day-of-figure.ts';
import { degreeHints } from './degree-hints.ts';
import { cutOffHint, followsCutOff, likeColon } from './field-slips.ts';
import { idHints } from './id-hints.ts';
import { labelHints } from './label-hints.ts';
import { fieldCalled } from './other-field-names.ts';
import { shownForms } from './quantity/written-forms.ts';
import { asRecord, fieldOf, valueAt } from './raw-value.ts';
import type { Waiting } from './references.ts';
import { addressForm, idForm } from './schema/fields.ts';
import { zonesMeant } from './zone-names.ts';

type Issue = z.core.$ZodIssue;

export interface IssueDeps {
  /** The whole briefing as it was typed. */
  readonly root: unknown;
  readonly positions: Positions;
  readonly waiting: Waiting;
}

interface Found extends IssueDeps {
  readonly issue: Issue;
  readonly path: Path;
  readonly received: unknown;
}

export function fromIssue(issue: Issue, deps: IssueDeps): readonly Diagnostic[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const found: Found = { ...deps, issue, path, received: valueAt(deps.root, path) };
  if (issue.code === 'unrecognized_keys') {
    // `{ sources: S1, S2, S3 }` makes a field of each id, and is one mistake.
    const node: unknown = deps.positions.document.getIn(path, true);
    return issue.keys.filter((key) => !followsCutOff(key, issue.keys, node)).map((key) => unknownField(key, found));
  }
  if (issue.code === 'custom') return [fromCustom(found, issue.params?.briefdeck)];
  if (issue.message === 'a quantity')
    return [misfit(found, { code: 'BRF006', what: 'quantity', hints: [shownForms(fieldOf(deps.root, 'language'))] })];
  if (found.received === undefined) return [missingField(found)];
  if (path.length === 1 && path[0] === 'briefdeck') return [unknownVersion(found)];
  if (issue.code === 'invalid_value' && issue.values.length > 0) {
    const hints = wordHints(found.received, issue.values);
    return [misfit(found, { code: 'BRF008', verb: 'unknown', what: `word for ${toAddress(path)}`, hints })];
  }
  return [misfit(found, { code: 'BRF003', what: toAddress(path) || 'briefing', hints: kindHints(found) })];
}

/** What is missing since its name is misspelt, or since it stands in a group that `<<` should bring in, is told once. */
export function withoutMisspelt(issues: readonly Issue[]): readonly Issue[] {
  const merged = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.keys.includes(mergeKey) ? [JSON.stringify(issue.path)] : [],
  );
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => JSON.stringify([...issue.path, nearest(key, issue.message.split(' '))]))
      : [],
  );
  return issues.filter(
    ({ code, path }) =>
      code === 'unrecognized_keys' ||
      !(misspelt.includes(JSON.stringify(path)) || merged.includes(JSON.stringify(path.slice(0, -1)))),
  );
}

/** The merge key of YAML 1.1, which YAML 1.2 no longer has. */
const mergeKey = '<<';

interface FieldMistake {
  readonly code: 'BRF003' | 'BRF006' | 'BRF007' | 'BRF008' | 'BRF010';
  readonly verb?: 'invalid' | 'unknown';
  readonly what: string;
  readonly hints: readonly string[];
}

function misfit({ path, received, positions }: Found, { code, verb = 'invalid', what, hints }: FieldMistake): Diagnostic {
  return error(code, `${verb} ${what}: ${showValue(received)}`, { span: spanOfValue(positions, path), hints });
}

const timeForms = 'write 2006-05-12 02:00, 2006-05-12, 2006-05 or 2006; before it about, after or before; or between … and …';

/** Problems that a field found itself; its message is the first hint, since the forms alone do not say what is wrong. */
function fromCustom(found: Found, code: unknown): Diagnostic {
  const { message } = found.issue;
  if (message === addressForm)
    return misfit(found, {
      code: 'BRF003',
      what: toAddress(found.path),
      hints: addressHints(found.received, String(found.path.at(-1))),
    });
  const special = /^not a (?:quantity|date)/u.test(message) ? [] : [message];
  if (code === 'BRF006' && found.path.at(-1) !== 'as_of') {
    // What is wrong with a list of reports is no matter of the forms of a count; a word in one of them is.
    const isOfReports = found.path.includes('reports') || found.path.at(-1) === 'best' || /write \{/u.test(message);
    const forms = isOfReports && special.length > 0 ? [] : [shownForms(fieldOf(found.root, 'language'))];
    if (isEmptyFolded(found)) {
      const hints = ['write it in words, more than 3, or in quotes, ">3": without quotes a > begins a text on the lines below'];
      const { file, line, column } = spanOfValue(found.positions, found.path);
      return { ...misfit(found, { code, what: 'quantity', hints }), span: { file, line, column } };
    }
    const thousands = thousandsHint(found);
    if (thousands !== undefined)
      return misfit({ ...found, received: sourceOf(found) }, { code, what: 'quantity', hints: [thousands] });
    return misfit(found, { code, what: 'quantity', hints: [...special, ...forms] });
  }
  if (code === 'BRF008')
    return misfit(found, { code, verb: 'unknown', what: 'time zone', hints: zoneHints(String(found.received)) });
  return misfit(found, { code: 'BRF007', what: 'time', hints: [...special, timeForms] });
}

/** `killed: >3`: to YAML the head of a text that is folded, of which no line follows. */
function isEmptyFolded({ path, positions }: Found): boolean {
  const node: unknown = positions.document.getIn(path, true);
  return isScalar(node) && node.type === 'BLOCK_FOLDED' && node.value === '';
}

/** The number as it was typed: YAML makes 1.2 of `1.200`. */
function sourceOf({ path, positions }: Found): unknown {
  const node: unknown = positions.document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

function thousandsHint(found: Found): string | undefined {
  const typed = String(sourceOf(found));
  if (typeof found.received !== 'number' || !/^\d{1,3}\.\d{3}$/u.test(typed)) return undefined;
  return `write ${typed.replace('.', '')} if thousands are meant, ${Math.round(found.received)} if not: people and things are counted in whole numbers`;
}

function zoneHints(typed: string): readonly string[] {
  const shared = zonesMeant(typed);
  if (shared && shared.length > 0)
    return [
      `write the zone of a city: ${shared.join(', or ')}; ${typed.trim()} ${shared.length > 1 ? 'is used in each of them' : 'says nothing about summer time'}`,
    ];
  const zones = Intl.supportedValuesOf('timeZone');
  const city = typed.trim().toLowerCase().replaceAll(' ', '_');
  const meant = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? nearest(typed, zones);
  const form = 'write the region and its largest city, like Asia/Dushanbe';
  return meant === undefined ? [form] : [`did you mean ${meant}?`, form];
}

/** TLP:WHITE was the name of version 1 of the protocol. */
function wordHints(received: unknown, values: readonly unknown[]): readonly string[] {
  const words = values.map(String);
  const typed = String(received);
  if (/^(?:tlp:)?white$/iu.test(typed) && words.includes('CLEAR')) return ['TLP 2.0 calls it CLEAR; write CLEAR'];
  if (words.includes(typed)) return [`write ${typed} without quotes`];
  const bare = typed.replace(/^tlp:\s*/iu, '').toLowerCase();
  const same = words.find((word) => word.toLowerCase() === bare);
  if (same !== undefined) return [`write ${same}`];
  const meant = nearest(typed, words);
  return [...(meant === undefined ? [] : [`did you mean ${meant}?`]), `use one of: ${words.join(', ')}`];
}

function unknownVersion(found: Found): Diagnostic {
  const hint = String(found.received).trim() === '1' ? 'write `briefdeck: 1`, without quotes' : 'write `briefdeck: 1`';
  return misfit(found, { code: 'BRF010', verb: 'unknown', what: 'format version', hints: [hint] });
}

function unknownField(key: string, { path, issue, positions, received, root }: Found): Diagnostic {
  const where = path.length === 0 ? '' : ` in ${toAddress(path)}`;
  const node: unknown = positions.document.getIn(path, true);
  const span = spanOfKey(positions, [...path, key]);
  const known = issue.message.split(' ');
  const told = (hints: readonly string[]): Diagnostic =>
    error('BRF001', `unknown field${where}: ${showValue(key)}`, { span, hints });
  if (key === mergeKey) return told(['write the fields out here: a group cannot be merged in with <<']);
  const colon = likeColon(key);
  if (colon !== undefined) return told([colon]);
  // `{ killed: about 1,600 }` is two fields for YAML, of which the second has no value.
  if (isMap(node) && node.flow === true && fieldOf(received, key) === null) return told([cutOffHint(key, node)]);
  const labelled = labelHints({ key, path, valueAt: (at) => valueAt(root, at) });
  if (labelled.length > 0) return told(labelled);
  const ofReport = key === 'as_of' && known.includes('sources') ? dayOfReport(received) : undefined;
  if (ofReport !== undefined) return told([ofReport]);
  const called = fieldCalled(key, known);
  return told(called === undefined ? suggest(key, known, 'fields') : [`write \`${called}:\`; that is the name of this field`]);
}

/** Lines to copy for the fields that are not obvious. */
const examples: Readonly<Record<string, string>> = {
  briefdeck: 'write `briefdeck: 1` as the first line',
  handling: 'add `handling: { tlp: AMBER }` at the top of the file, or another label of the Traffic Light Protocol',
};

function missingField({ path, issue, positions }: Found): Diagnostic {
  const field = String(path.at(-1));
  const parent = toAddress(path.slice(0, -1));
  const example = parent === '' && Object.hasOwn(examples, field) ? examples[field] : undefined;
  const holds = issue.code === 'invalid_value' ? `one of: ${issue.values.join(', ')}` : issue.message;
  const where = parent === '' ? 'at the top of the file' : parent.endsWith(']') ? 'to this item' : `to \`${parent}:\``;
  return error('BRF002', `missing field: ${toAddress(path)}`, {
    span: spanOfValue(positions, path.slice(0, -1)),
    hints: [example ?? `add \`${field}:\` ${where}; it holds ${holds}`],
  });
}

/** The schema's own messages name what is expected. */
function kindHints({ issue, path, received, root, waiting }: Found): readonly string[] {
  if (path.length === 0) return ['write fields, one `name: value` a line, beginning with `briefdeck: 1`'];
  const expected = issue.code === 'too_small' && issue.origin === 'array' ? atLeast(issue.minimum) : issue.message;
  const field = path.at(-1);
  if (received === null && typeof field === 'number') return [`delete the empty item, or write ${expected}`];
  if (received === null || received === '') return [`after \`${field}:\` write ${expected}`];
  if (expected === idForm) return idHints({ received, path, waiting, expected });
  if (expected.startsWith('degrees')) {
    const [meant] = [swapHint({ path, received, root }), ...degreeHints(received, String(field))].filter(
      (hint) => hint !== undefined,
    );
    return [...(meant === undefined ? [] : [meant]), `write ${expected}`];
  }
  if (expected.startsWith('a list') && typeof received === 'string' && received.includes(','))
    return [`write \`${String(field)}: [${received}]\`, with brackets round the list`];
  if (expected !== 'text') return [`write ${expected}`];
  if (Array.isArray(received) || asRecord(received)) return ['write text; one that begins with { or [ must stand in quotes'];
  return ['write text; put it in quotes'];
}

/** A latitude that only a longitude can be, beside a longitude that may be a latitude. */
function swapHint({ path, received, root }: Pick<Found, 'path' | 'received' | 'root'>): string | undefined {
  const lon = valueAt(root, [...path.slice(0, -1), 'lon']);
  if (path.at(-1) !== 'lat' || typeof received !== 'number' || typeof lon !== 'number') return undefined;
  const isSwapped = Math.abs(received) <= 180 && Math.abs(lon) <= 90;
  return isSwapped ? `latitude and longitude are probably swapped: write \`lat: ${lon}\` and \`lon: ${received}\`` : undefined;
}

const atLeast = (minimum: number | bigint): string => `a list of at least ${minimum} item${minimum === 1 ? '' : 's'}`;
