/** What a map shows: places and routes. */
import type { Digits } from '../../foundation/characters/digits.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Pt } from '../../foundation/units.ts';

export interface MapDrawing {
  readonly kind: 'map';
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapRoute[];
  readonly note: string;
  /** Behind the note, only where a town is named that no place of the drawing is; nothing if not given. */
  readonly credit?: string;
  /** Whether a few large towns are named for orientation. */
  readonly hasTowns: boolean;
  /** The map of a cover: land and a dot, in the colour of the paper. */
  readonly isLocator?: true;
  /** What the mark of a cover's map says that stands for all its places; nothing if not given. */
  readonly together?: string;
  /** Id of the place from which the distance of what lies beyond the frame is said, and which a cover is about; not said if not given. */
  readonly from?: string;
  /** What the map itself says; English if not given. */
  readonly words?: MapWords;
  /** What is explained under the map, in words; nothing if not given. */
  readonly key?: MapKey;
}

/** What a key may explain: marks, rings of doubtful positions, lines, tints, numbers on marks, figures under names, circles of counts. */
export const mapKeyNames = ['happened', 'context', 'within', 'joined', 'country', 'order', 'counted', 'sized', 'open'] as const;
export type MapKeyName = (typeof mapKeyNames)[number];
export type MapKey = Readonly<Partial<Record<MapKeyName, string>>>;

export interface MapWords {
  /** BCP 47, of the names of countries and of figures. */
  readonly language: string;
  readonly unit: string;
  readonly atCentre: string;
  /** What stands behind degrees to the north, east, south and west. */
  readonly compass: readonly [north: string, east: string, south: string, west: string];
  /** Of figures; our own if not given. */
  readonly digits?: Digits;
}

export interface MapPlace {
  /** Of the drawing: what the place is called on it, which is the name of its shapes. */
  readonly id: string;
  readonly label: string;
  /** Degrees, WGS84, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** Kilometres within which the place really lies; 0 for a pin. */
  readonly radius: number;
  /** `incident`: something happened here; `context`: for orientation. */
  readonly kind: 'incident' | 'context';
  /** Short second line under the label. */
  readonly detail: string;
  /** Stands at the place instead of its label; a table beside the map says which place it is. */
  readonly number?: number;
  /** Stands in its mark, beside its label: which of the places it was in time. */
  readonly step?: number;
  /** What was counted there; where three places or more have a count, their circles say how they compare. */
  readonly count?: MapCount;
  /** Its circle, once it is known how large the largest is drawn. */
  readonly bubble?: Bubble;
  readonly origin: Origin;
}

/** A count with its ends; `null` for one that nobody states. */
export interface MapCount {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** What is drawn of a count, as radii: a pale circle for what is certain, a hollow one where it may be another number. */
export interface Bubble {
  readonly full: Pt;
  readonly hollow: Pt;
}

export interface MapRoute {
  /** Ids of places, in order. */
  readonly through: readonly string[];
  readonly label: string;
  readonly origin: Origin;
}
