/** A template words how a deck may be shared; it decides nothing of it. What the briefing says has to stand there. */
import { withoutIsolates } from '../foundation/characters/writing-direction.ts';
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';
import type { Frame } from './deck.ts';

export interface GivenHandling {
  /** `TLP:RED` and its peers. */
  readonly label: string;
  /** Further restrictions, in the author's words. */
  readonly marks: readonly string[];
}

/**
 * A MUP008 for a label that is not the briefing's, or is not there, and for each restriction that is left out. A template
 * may add restrictions.
 * @param span where the briefing gives its handling
 */
export function checkFrame({ tlp, marks }: Frame, handling: GivenHandling, span: Span | undefined): readonly Diagnostic[] {
  const place = span ? { span } : {};
  const label =
    tlp === handling.label
      ? []
      : [
          error('MUP008', `the slides would ${tlp === '' ? 'not say' : `say ${tlp} and not`} ${handling.label}`, {
            ...place,
            hints: ['in the `<frame>` of the templates (partials/frame.hbs), write <tlp>{{handling.label}}</tlp>'],
          }),
        ];
  // As a reader sees it: the frame holds no characters that only keep a field apart.
  const plain = (text: string): string => withoutIsolates(text).replaceAll(/\s+/gu, ' ').trim();
  const shown = new Set(marks.map(plain));
  const absent = handling.marks.filter((mark) => plain(mark) !== '' && !shown.has(plain(mark)));
  return [
    ...label,
    ...absent.map((mark) =>
      error('MUP008', `the slides would not say “${mark}”`, {
        ...place,
        hints: ['in the `<frame>` of the templates (partials/frame.hbs), write a <mark> for each of {{handling.marks}}'],
      }),
    ),
  ];
}
