/** Who stands how to whom. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Run, Tone } from '../../markup/run.ts';

/** Who stands how to whom: boxes, and arrows with words between them. */
export interface RelationsDrawing {
  readonly kind: 'relations';
  readonly nodes: readonly RelationNode[];
  readonly links: readonly RelationLink[];
  /** BCP 47, whose comma parts the words under the figure; English where none is given. */
  readonly language?: string;
}

export const nodeKinds = ['actor', 'person', 'party', 'incident'] as const;

export interface RelationNode {
  readonly id: string;
  readonly label: string;
  /** Short second line under the label. */
  readonly detail: string;
  readonly kind: (typeof nodeKinds)[number];
  readonly origin: Origin;
}

export interface RelationLink {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly words: readonly Run[];
  /** Decides how the line is drawn; the words say it too. */
  readonly tone: Tone;
  /** What such a line stands for, in a word; empty where the figure need not say it. */
  readonly key: string;
  readonly origin: Origin;
}
