/** From a deck that came back to what was changed in it: its briefing is found and compiled as it is now. Nothing is written. */
import { openExplanations } from '../analysis/explain-path.ts';
import { BadBase } from '../base/bad-base.ts';
import { locate as locateIn, parseBriefing } from '../briefing/parse-briefing.ts';
import { fieldOf, idOf, itemsOf } from '../briefing/raw-value.ts';
import { exportPptx } from '../export/pptx/export-pptx.ts';
import type { PptxTools } from '../export/pptx/write-pptx.ts';
import { type Diagnostic, error, hasErrors, note, type Span, warning } from '../foundation/diagnostic.ts';
import { HostError } from '../foundation/host/host.ts';
import { stemOf } from '../foundation/host/stem-of.ts';
import { tlpLabels } from '../foundation/tlp-labels.ts';
import { version } from '../foundation/version.ts';
import { type BuiltFrom, nameDigest } from '../layout/built-as.ts';
import { type Identity, identify, layBaseline } from '../trace/baseline.ts';
import { type ColorChange, compareColors } from '../trace/compare-colors.ts';
import { compareSections, type SectionChange } from '../trace/compare-sections.ts';
import { changedLabels, labelPath } from '../trace/label-changes.ts';
import { notePieces } from '../trace/note-pieces.ts';
import { type ReadDeck, readDeck } from '../trace/read-deck.ts';
import { type Known, valueIn } from '../trace/tell-origin.ts';
import type { Basis } from '../trace/trace.ts';
import { type RawSlide, traceSlides } from '../trace/trace-deck.ts';
import { compileFile, type FileCompilation } from './compile-file.ts';
import { findBriefings } from './find-briefings.ts';
import { kinshipOf } from './kinship.ts';
import type { DiskWorkshop } from './open-workshop.ts';

export interface FileTrace {
  readonly diagnostics: readonly Diagnostic[];
  readonly compiled?: FileCompilation;
  /** Absent where diagnostics say why. */
  readonly found?: FoundTrace;
}

export interface FoundTrace {
  readonly briefing: string;
  readonly from: Omit<BuiltFrom, 'briefing'>;
  readonly basis: Basis;
  /** With which the deck's digests were made. */
  readonly salt: string;
  readonly slides: readonly RawSlide[];
  /** Colours of the theme that were changed. */
  readonly colors: readonly ColorChange[];
  /** Sections of its slides, where they were changed. */
  readonly sections?: SectionChange;
  /** Of the document, where it was changed. */
  readonly title?: { readonly before: string; readonly after: string };
  readonly known: Known;
  readonly deck: ReadDeck;
  /** The deck that the briefing makes now. */
  readonly built: Uint8Array;
}

/**
 * @param file the deck's name, for messages
 * @param named the briefing, where the deck is not asked for it
 */
export async function traceFile(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  named: string | undefined,
  workshop: DiskWorkshop,
): Promise<FileTrace> {
  const span: Span = { file, line: 1, column: 1 };
  const opened = openDeck(bytes, span);
  if ('diagnostic' in opened) return { diagnostics: [opened.diagnostic] };
  const { deck } = opened;
  const identity = identify(deck.properties);
  const { briefing = named, ...from } = findCall(identity, named, workshop);
  if (briefing === undefined) return { diagnostics: [unknownDeck(identity, span)] };
  const compiled = compileFile(briefing, workshop, from);
  const traced = await traceCompiled({ file, deck, from, identity }, compiled, workshop);
  if (!traced.found || named === undefined) return withLabels(traced, span);
  const { basis, salt } = traced.found;
  const kinship = kinshipOf(named, { identity, compiled, deck, salt, isAsBuilt: basis === 'as built' });
  if (kinship === 'other') return { compiled, diagnostics: [otherBriefing(named, span)] };
  const told = kinship === 'renamed' ? [renamedBriefing(named, span)] : [];
  return withLabels({ ...traced, diagnostics: [...told, ...traced.diagnostics] }, span);
}

/** The most dangerous edit is told first. */
function withLabels(traced: FileTrace, span: Span): FileTrace {
  const { found } = traced;
  const warnings = changedLabels(found?.slides ?? []).map(({ before, after, slides }) => {
    const where = `slide${slides.length === 1 ? '' : 's'} ${slides.join(', ')}`;
    const what = after === '' ? `the label ${before} was taken out` : `the label ${before} was changed to “${after}”`;
    return warning('TRC008', `${what} by hand on ${where}`, {
      span: found?.known.locate(labelPath) ?? span,
      hints: ['the briefing still has its label: put it back in the deck, or decide on another here and build anew'],
    });
  });
  return warnings.length === 0 ? traced : { ...traced, diagnostics: [...warnings, ...traced.diagnostics] };
}

const otherBriefing = (named: string, span: Span): Diagnostic =>
  error('TRC007', 'this deck was built of another briefing', {
    span,
    hints: [
      `nothing is written into ${named}: name the briefing that the deck was built of, or none, and it is looked for`,
      'if that file has another name now and another title as well, give it its old name for this call',
    ],
  });

const renamedBriefing = (named: string, span: Span): Diagnostic =>
  note('TRC007', `the deck was built of a file of another name; ${named} has its title, and is taken for it`, {
    span,
    hints: ['if it is a copy, what is written goes into the copy'],
  });

interface OpenedDeck {
  readonly file: string;
  readonly deck: ReadDeck;
  readonly identity: Identity;
  readonly from: FoundTrace['from'];
}

async function traceCompiled(
  { file, deck, identity, from }: OpenedDeck,
  compiled: FileCompilation,
  tools: PptxTools,
): Promise<FileTrace> {
  const span: Span = { file, line: 1, column: 1 };
  const { file: briefing, pages, inputHash, document, briefing: facts, analysis, deck: markup } = compiled;
  if (!pages || !inputHash || !document || !facts || !analysis || !markup || hasErrors(compiled.diagnostics)) {
    const hints = ['mend the briefing first: `briefdeck check` says what is wrong in it'];
    return {
      compiled,
      diagnostics: [...compiled.diagnostics, error('TRC003', `${briefing} makes no deck to hold it against`, { span, hints })],
    };
  }
  const built = await exportPptx(compiled, tools);
  const { slides, colors, title, sections } = readDeck(built);
  const [charts, looks] = [slides.map((slide) => slide.charts), slides.map((slide) => slide.looks)];
  const otherSections = compareSections(sections, deck.sections);
  const baseline = layBaseline(identity, { pages, inputHash, charts, looks, notes: notePieces(markup) });
  return {
    compiled,
    diagnostics: [...tellBasis(baseline.basis, identity, { briefing, span }), ...tellComments(deck, span)],
    found: {
      briefing,
      from,
      basis: baseline.basis,
      salt: baseline.salt,
      slides: traceSlides(baseline, deck),
      // What the briefing says there by now was changed by nobody; a program may have dropped it.
      ...(baseline.basis === 'as built' && deck.title !== '' && deck.title !== title
        ? { title: { before: title, after: deck.title } }
        : {}),
      ...(baseline.basis === 'as built' && otherSections ? { sections: otherSections } : {}),
      // Where the briefing or its theme has changed since, nobody knows what the colours were.
      colors: baseline.basis === 'as built' ? compareColors(colors, deck.colors) : [],
      known: {
        explain: openExplanations({ briefing: facts, analysis }),
        locate: locateIn(document),
        valueAt: valueIn(document.value),
      },
      deck,
      built,
    },
  };
}

export interface OldDeckTrace extends FileTrace {
  /** Whether no Briefdeck made the deck, as far as one can see. */
  readonly isForeign?: boolean;
}

/** It says nothing of Briefdeck, and hardly a slide of it is one that the briefing makes. */
const isForeign = ({ from, madeWith, record }: Identity, { slides, deck }: FoundTrace): boolean =>
  from === undefined &&
  madeWith === undefined &&
  record === undefined &&
  slides.filter(({ state }) => state === 'kept').length * 2 < Math.max(1, deck.slides.length);

/** A deck that stands where the one of a briefing is to be written. */
export async function traceOldDeck(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  compiled: FileCompilation,
  tools: PptxTools,
): Promise<OldDeckTrace> {
  const opened = openDeck(bytes, { file, line: 1, column: 1 });
  if ('diagnostic' in opened) return { diagnostics: [opened.diagnostic] };
  const identity = identify(opened.deck.properties);
  const traced = await traceCompiled({ file, deck: opened.deck, from: {}, identity }, compiled, tools);
  return { ...traced, isForeign: traced.found !== undefined && isForeign(identity, traced.found) };
}

function openDeck(bytes: Uint8Array, span: Span): { readonly deck: ReadDeck } | { readonly diagnostic: Diagnostic } {
  try {
    return { deck: readDeck(bytes) };
  } catch (thrown) {
    if (!(thrown instanceof BadBase)) throw thrown;
    const deck = 'PowerPoint Presentation (*.pptx)';
    const hint = thrown.hint
      .replaceAll('PowerPoint Template (*.potx) or Presentation (*.pptx)', deck)
      .replaceAll('PowerPoint Template (*.potx)', deck);
    return { diagnostic: error('TRC001', `the deck cannot be read: ${thrown.message}`, { span, hints: [hint] }) };
  }
}

/** Only among what the project has: what a deck says of itself leads nowhere else. */
function findCall(
  { from, inputHash = '' }: Identity,
  named: string | undefined,
  { host, templates }: DiskWorkshop,
): Partial<BuiltFrom> {
  if (!from) return {};
  const called = (digest: string | undefined, names: readonly string[]): string | undefined =>
    names.find((name) => nameDigest(name, inputHash) === digest);
  const list = (folder: string): readonly string[] => (host.leadsOut(folder) ? [] : host.list(folder));
  const sets = list(templates).map((name) => name.replace(/\/$/u, ''));
  const themes = list(`${templates}/themes`).map((name) => name.replace(/\.ya?ml$/u, ''));
  const briefing = named ?? findBriefings([], host).find((file) => nameDigest(stemOf(file), inputHash) === from.briefing);
  return {
    ...(briefing === undefined ? {} : { briefing }),
    ...{ template: called(from.template, sets), theme: called(from.theme, themes), minutes: from.minutes },
    ...{ onlyChanges: from.onlyChanges, portionMarks: from.portionMarks, for: called(from.for, audiencesOf(briefing, host)) },
  };
}

/** Whom a briefing can have versions for. */
function audiencesOf(briefing: string | undefined, host: DiskWorkshop['host']): readonly string[] {
  if (briefing === undefined) return tlpLabels;
  try {
    const raw = parseBriefing(host.readText(briefing), briefing).value?.value;
    const names = itemsOf(raw, 'audiences').flatMap((audience) => idOf(fieldOf(audience, 'name')) ?? []);
    return [...tlpLabels, ...names];
  } catch (thrown) {
    if (thrown instanceof HostError) return tlpLabels;
    throw thrown;
  }
}

function unknownDeck({ from, madeWith }: Identity, span: Span): Diagnostic {
  if (from)
    return error('TRC002', 'the briefing that the deck was built of is not in this project', {
      span,
      hints: ['call this in the project of the briefing, or name it: briefdeck trace DECK.pptx BRIEFING.yaml'],
    });
  const why =
    madeWith === undefined
      ? 'no Briefdeck built the deck, or the program that saved it last dropped what it knew of itself'
      : `the deck was built by ${madeWith}, which did not yet write into it what it was built of`;
  return error('TRC002', why, { span, hints: ['if you know its briefing, name it: briefdeck trace DECK.pptx BRIEFING.yaml'] });
}

function tellBasis(
  basis: Basis,
  { madeWith, record }: Identity,
  { briefing, span }: { readonly briefing: string; readonly span: Span },
): readonly Diagnostic[] {
  const other = madeWith !== undefined && madeWith !== `Briefdeck ${version}`;
  const by = other ? `; it was built by ${madeWith}, and this is Briefdeck ${version}` : '';
  switch (basis) {
    case 'as built':
      return [];
    case 'since changed':
      return [
        note('TRC004', `${briefing} or its templates have changed since the deck was built${by}`, {
          span,
          hints: ['what was changed there is not told; of a text that is no longer there only the new words are known'],
        }),
      ];
    case 'as it is now': {
      const why = record === 'other' ? 'another Briefdeck wrote what it was built as' : 'it does not say what it was built as';
      return [
        warning('TRC004', `the deck is held against ${briefing} as it is now, since ${why}${by}`, {
          span,
          hints: ['what was changed in the briefing since is told as if it had been changed in the deck'],
        }),
      ];
    }
  }
}

function tellComments({ slides }: ReadDeck, span: Span): readonly Diagnostic[] {
  const count = slides.reduce((sum, { comments }) => sum + comments.length, 0);
  if (count === 0) return [];
  const numbers = slides.flatMap(({ comments }, index) => (comments.length > 0 ? [index + 1] : []));
  const where = `on slide${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;
  return [
    note('TRC005', `the deck has ${count} comment${count === 1 ? '' : 's'} ${where}, which no briefing can take`, {
      span,
      hints: ['write into the briefing what they ask for; with a new deck they stay behind in the old one'],
    }),
  ];
}
