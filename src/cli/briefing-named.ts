/** The file of a briefing that is called by its name alone. */
import type { Host } from '../foundation/host/host.ts';
import { briefingsFolder, isBriefing } from '../project/find-briefings.ts';

/** A path stays as it is; `harbour-fire` stands in the folder of briefings, under either ending. */
export function briefingNamed(name: string, host: Host): string {
  if (isBriefing(name)) return name;
  const files = host.list(briefingsFolder);
  const file = ['yaml', 'yml'].map((ending) => `${name}.${ending}`).find((each) => files.includes(each)) ?? `${name}.yaml`;
  return `${briefingsFolder}/${file}`;
}
