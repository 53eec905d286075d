/** What a version leaves out and why, a line each. It is as restricted as the briefing, and stands in no deck. */
import type { ForAudience } from './for-audience.ts';

/** @param lineOf the line of an address in the file */
export function writeWithheldLog(
  { audience, whole, log }: ForAudience,
  file: string,
  lineOf: (at: string) => number,
): readonly string[] {
  const { tlp } = whole.handling;
  return [
    `TLP:${tlp}. Withheld from ${audience.name} (TLP:${audience.tlp}) in ${file}: ${log.length === 0 ? 'nothing' : log.length}`,
    ...log.map(({ at, id, label, why }) => `${file}:${lineOf(at)}: ${at}${id === null ? '' : ` (${id})`}: TLP:${label}: ${why}`),
  ];
}
