/** Small briefings as text, and reading them as the pipeline does. */
import { readFileSync } from 'node:fs';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../src/briefing/validate-briefing.ts';
import { type Diagnostic, inSourceOrder } from '../../src/foundation/diagnostic.ts';

export const isfara = readFileSync('briefings/isfara-2006.yaml', 'utf8');

const head = { briefdeck: '1', title: 'T', date: '2006-05-12', as_of: '2006-05-17', handling: '{ tlp: CLEAR }' };

/** The five lines that every briefing needs, some of them changed (`null` leaves one out), and more below: line 6 on. */
export function briefing(more = '', changed: Readonly<Partial<Record<keyof typeof head, string | null>>> = {}): string {
  const lines = Object.entries({ ...head, ...changed }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}\n`],
  );
  return lines.join('') + more;
}

export interface Reading {
  readonly value?: Briefing;
  readonly diagnostics: readonly Diagnostic[];
}

/** Both stages, all that was found in source order. */
export function read(text: string): Reading {
  const parsed = parseBriefing(text, 'b.yaml');
  const checked = parsed.value ? validateBriefing(parsed.value) : { diagnostics: [] };
  const diagnostics = inSourceOrder([...parsed.diagnostics, ...checked.diagnostics]);
  return checked.value ? { value: checked.value, diagnostics } : { diagnostics };
}

/** A briefing that must be faultless. */
export function readWhole(text: string): Briefing {
  const { value, diagnostics } = read(text);
  if (!value || diagnostics.some(({ severity }) => severity !== 'note')) throw new Error(diagnostics.map(line).join('\n'));
  return value;
}

/** `8:5-8:10 BRF001 unknown field: kiled`; without the end where it is not known. */
export function line({ code, message, span }: Diagnostic): string {
  const end = span?.endLine === undefined ? '' : `-${span.endLine}:${span.endColumn}`;
  return `${span?.line}:${span?.column}${end} ${code} ${message}`;
}

export const lines = (text: string): readonly string[] => read(text).diagnostics.map(line);
export const hints = (text: string): readonly string[] => read(text).diagnostics.flatMap((diagnostic) => diagnostic.hints);
