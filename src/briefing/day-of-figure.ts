/** The line to write where somebody gave a row of figures a day: a day is that of a report. */
import { peopleMeasures } from './measures.ts';
import { asRecord, fieldOf } from './raw-value.ts';

const counted: readonly string[] = ['value', ...peopleMeasures, 'taken', 'recovered', 'destroyed', 'damaged', 'size'];

/** @param row as it was typed; undefined where it counts nothing */
export function dayOfReport(row: unknown): string | undefined {
  const field = counted.find((name) => fieldOf(row, name) !== undefined);
  if (field === undefined) return undefined;
  const [value, day] = [fieldOf(row, field), fieldOf(row, 'as_of')];
  const said = asRecord(value) || Array.isArray(value) ? 'number' : String(value);
  const sources = fieldOf(row, 'sources');
  const source = Array.isArray(sources) && typeof sources[0] === 'string' ? sources[0] : 'S1';
  return `the day of a figure is that of its report: write \`${field}: { reports: [{ source: ${source}, value: ${said}, as_of: ${String(day)} }] }\` and leave \`as_of:\` of the row out`;
}
