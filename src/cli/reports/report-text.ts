/** A diagnostic in one text, for programs that have a single field for it. */
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { printable } from '../printable.ts';

export const reportText = ({ message, hints }: Diagnostic): string =>
  [message, ...hints.map((hint) => `hint: ${hint}`)].map(printable).join('\n');
