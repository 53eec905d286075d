/** Changes as they are found, before anybody is told of them. */
import type { Origin } from '../foundation/diagnostic.ts';
import type { BuiltUnit } from './baseline.ts';
import type { Change, Edit } from './trace.ts';

/** A change whose words still have the origins that slides carry. */
export interface RawChange extends Omit<Change, 'edits'> {
  readonly edits: readonly RawEdit[];
  /** The text as it was built, in its pieces. */
  readonly unit?: BuiltUnit;
  /** Of a chart, the point whose figure is another now. */
  readonly point?: ChangedPoint;
}

export interface ChangedPoint {
  readonly category: string;
  readonly before: string;
  readonly after: string;
}

export interface RawEdit extends Omit<Edit, 'origins'> {
  readonly origins: readonly Origin[];
  /** Where the old words stand in the text as it was built. */
  readonly from?: number;
  readonly to?: number;
}
