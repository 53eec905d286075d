/** The starters by the word that `--kind` takes. */
import { abduction } from './abduction.ts';
import { accident } from './accident.ts';
import { attack } from './attack.ts';
import { cyber } from './cyber.ts';
import { disaster } from './disaster.ts';
import { general } from './general.ts';
import type { StarterShape } from './shape.ts';

const shapes: ReadonlyMap<string, StarterShape> = new Map([
  ['none', general],
  ['disaster', disaster],
  ['attack', attack],
  ['cyber', cyber],
  ['accident', accident],
  ['abduction', abduction],
]);

export const starterKinds: readonly string[] = [...shapes.keys()];

/** Without a kind, and for one that has no shape of its own, the general starter. */
export const shapeOf = (kind: string): StarterShape => shapes.get(kind) ?? general;
