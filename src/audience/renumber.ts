/**
 * Hypotheses and evidence are printed with their ids, as H1 and H3: a gap would tell that there is an H2. Where they are numbered, those
 * that are shown are numbered anew, in all texts too.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { asRecord } from '../briefing/raw-value.ts';

const printed = ['hypotheses', 'evidence'] as const;
const form = /^(\p{L}+)(\d+)$/u;

export function renumber(briefing: Briefing, whole: Briefing): Briefing {
  const names = new Map(printed.flatMap((list) => newIds(briefing[list], whole[list])));
  if ([...names].every(([before, after]) => before === after)) return briefing;
  const isNamed = (id: string) => new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'u');
  const gone = printed.flatMap((list) => whole[list].map(({ id }) => id).filter((id) => !names.has(id) && form.test(id)));
  const said = JSON.stringify(briefing);
  // A text that names one that is withheld is refused; with new numbers it would name another one.
  if (gone.some((id) => isNamed(id).test(said))) return briefing;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${[...names.keys()].join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
  const renamed = (text: string): string => text.replaceAll(pattern, (id) => names.get(id) ?? id);
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key === 'at' || key === 'url' || key === 'file' ? value : renamed(value);
    if (Array.isArray(value)) return value.map((each) => visit(each, key));
    const record = asRecord(value);
    if (!record) return value;
    const isByHypothesis = key === 'ratings';
    return Object.fromEntries(
      Object.entries(record).map(([name, child]) => [isByHypothesis ? (names.get(name) ?? name) : name, visit(child, name)]),
    );
  };
  return visit(briefing, '') as Briefing;
}

interface Named {
  readonly id: string;
}

/** Of a list of which one is withheld, and all are numbered; none of another one. */
function newIds(shown: readonly Named[], all: readonly Named[]): readonly (readonly [before: string, after: string])[] {
  const parts = all.map(({ id }) => form.exec(id));
  const [first] = parts;
  if (shown.length === all.length || !first || !parts.every((part) => part?.[1] === first[1])) return [];
  const start = Math.min(...parts.map((part) => Number(part?.[2])));
  return shown.map(({ id }, index) => [id, `${first[1]}${start + index}`]);
}
