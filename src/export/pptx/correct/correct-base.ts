/** All corrections of the deck that PptxGenJS makes of a theme. The types come last: they list what is there. */
import type { BaseCorrection } from './base-parts.ts';
import { freeBullets } from './cut-bullets.ts';
import { dropDefaultLayout } from './default-layout.ts';
import { showFooters } from './hidden-footers.ts';
import { writeInsets } from './lost-insets.ts';
import { writeKind } from './lost-kind.ts';
import { dropNotesMaster } from './notes-master.ts';
import { setNotesSize } from './notes-size.ts';
import { bindNumber } from './orphan-number.ts';
import { freePromptColor } from './prompt-color.ts';
import { listTypes } from './stray-types.ts';

const corrections: readonly BaseCorrection[] = [
  dropDefaultLayout,
  dropNotesMaster,
  setNotesSize,
  showFooters,
  bindNumber,
  writeInsets,
  writeKind,
  freeBullets,
  freePromptColor,
  listTypes,
];

export const correctBase: BaseCorrection = (parts, asked) => corrections.reduce((tree, correct) => correct(tree, asked), parts);
