/** The order of the labels of the Traffic Light Protocol. */
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';

/** From 0 for CLEAR to 4 for RED. */
export const strictness = (label: Tlp): number => tlpLabels.length - 1 - tlpLabels.indexOf(label);

/** Whether whoever may see `most` may not see what has this label. */
export const isAbove = (label: Tlp, most: Tlp): boolean => strictness(label) > strictness(most);

export const strictestOf = (labels: readonly Tlp[]): Tlp | undefined =>
  labels.toSorted((a, b) => strictness(b) - strictness(a))[0];
export const widestOf = (labels: readonly Tlp[]): Tlp | undefined => labels.toSorted((a, b) => strictness(a) - strictness(b))[0];
