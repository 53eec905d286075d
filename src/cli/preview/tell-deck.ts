/** What a session shows, as news for one page: drawings it has already are left out. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { SourceText } from '../format-diagnostic.ts';
import type { HashedSlide } from './draw-deck.ts';
import type { Places } from './find-places.ts';
import type { DeckNews, Remark, ShownSlide } from './messages.ts';
import type { Showing } from './open-session.ts';

export interface Audience {
  readonly places: Places;
  /** Briefings that can be chosen. */
  readonly files: readonly string[];
  /** Hashes of the drawings that the page has. */
  readonly has: ReadonlySet<string>;
}

export function tellDeck({ latest, whole, took }: Showing, { places, files, has }: Audience): DeckNews {
  const { file, diagnostics } = latest.compiled;
  const frame = whole?.compiled.deck?.frame;
  const remarks = diagnostics.map((each) => tellDiagnostic(each, { places, textOf: latest.host.textOf }));
  return {
    file,
    files,
    title: frame?.properties.title ?? file,
    marks: frame ? [frame.tlp, ...frame.marks].filter((mark) => mark !== '') : [],
    language: frame?.language ?? 'en',
    slides: (whole?.drawn?.slides ?? []).map((slide) => tellSlide(slide, has)),
    mistakes: remarks.filter(({ severity }) => severity === 'error'),
    remarks: remarks.filter(({ severity }) => severity !== 'error'),
    bug: latest.bug ?? '',
    took: Math.round(took),
  };
}

function tellSlide({ svg, hash, name, title, section, notes, width, height }: HashedSlide, has: ReadonlySet<string>): ShownSlide {
  return { name, title, section, notes, width, height, hash, ...(has.has(hash) ? {} : { svg }) };
}

function tellDiagnostic(diagnostic: Diagnostic, { places, textOf }: { places: Places; textOf: SourceText }): Remark {
  const { severity, code, message, span, related, hints } = diagnostic;
  return {
    severity,
    code,
    message,
    ...(span ? places.excerpted(span, textOf) : {}),
    related: related.map((each) => ({ ...places.excerpted(each.span, textOf), note: each.note })),
    hints,
  };
}
