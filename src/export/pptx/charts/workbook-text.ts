/** Text as the parts of a workbook hold it. */
import { escapeText } from '../xml.ts';

/**
 * A workbook writes characters by their number as `_x0041_`, and reads every such piece so (ECMA-376, part 1, 22.9.2.19): what
 * somebody typed keeps its letters where its underscore is written by its number.
 */
export const workbookText = (text: string): string => escapeText(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'));
