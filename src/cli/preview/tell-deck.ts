/** What a session shows, as news for one page: drawings it has already are left out. */

import { settleDirection } from '../../foundation/characters/direction-controls.ts';
import { directionOf } from '../../foundation/characters/writing-direction.ts';
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { foldFindings } from '../fold-findings.ts';
import type { SourceText } from '../format-diagnostic.ts';
import { printable, printableBlock } from '../printable.ts';
import type { HashedSlide } from './draw-deck.ts';
import type { SourcePlaces } from './find-places.ts';
import type { DeckNews, Remark, ShownSlide } from './messages.ts';
import type { Showing } from './open-session.ts';
import { tellRemark } from './search-version.ts';
import { countRecords } from './tell-review.ts';

export interface Audience {
  readonly places: SourcePlaces;
  /** Briefings that can be chosen. */
  readonly files: readonly string[];
  /** Hashes of the drawings that the page has. */
  readonly has: ReadonlySet<string>;
}

export function tellDeck({ latest, whole, took }: Showing, { places, files, has }: Audience): DeckNews {
  const { file, diagnostics } = latest.compiled;
  const frame = whole?.compiled.deck?.frame;
  const tell = (diagnostic: Diagnostic): Remark =>
    tellRemark(tellDiagnostic(diagnostic, { places, textOf: latest.read.textOf }), latest.compiled);
  const remarks = foldFindings(diagnostics).map(({ first, others }) => ({ ...tell(first), others: others.map(tell) }));
  return {
    file,
    files,
    title: frame ? settleDirection(frame.properties.title) : file,
    marks: frame ? [frame.tlp, ...frame.marks].filter((mark) => mark !== '') : [],
    language: frame?.language ?? 'en',
    direction: directionOf(frame?.language ?? 'en'),
    slides: (whole?.drawn?.slides ?? []).map((slide) => tellSlide(slide, has)),
    mistakes: remarks.filter(({ severity }) => severity === 'error'),
    remarks: remarks.filter(({ severity }) => severity !== 'error'),
    ...(whole?.compiled.review ? { toCheck: countRecords(whole.compiled.review) } : {}),
    bug: printableBlock(latest.bug ?? ''),
    took: Math.round(took),
  };
}

function tellSlide({ svg, hash, name, title, section, notes, width, height }: HashedSlide, has: ReadonlySet<string>): ShownSlide {
  const said = { title: settleDirection(title), section: settleDirection(section), notes: notes.map(settleDirection) };
  return { name, ...said, width, height, hash, ...(has.has(hash) ? {} : { svg }) };
}

function tellDiagnostic(diagnostic: Diagnostic, { places, textOf }: { places: SourcePlaces; textOf: SourceText }): Remark {
  const { severity, code, message, span, related, hints } = diagnostic;
  return {
    severity,
    code,
    message: printable(message),
    ...(span ? places.excerpted(span, textOf) : {}),
    related: related.map((each) => ({ ...places.excerpted(each.span, textOf), note: printable(each.note) })),
    hints: hints.map(printable),
    others: [],
  };
}
