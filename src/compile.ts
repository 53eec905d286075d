/**
 * The stages in order. No disk, no clock: what the outside world has to give comes in through `Workshop`.
 *
 *   text ─parseBriefing→ document ─validateBriefing→ Briefing ─analyze→ Analysis ─renderTemplates→ slide markup
 *        ─parseMarkup→ Deck ─layoutDeck→ Page[] ─writePptx→ bytes
 */
import { type Analysis, analyze } from './analysis/analyze.ts';
import { checkTradecraft } from './analysis/rules/check-tradecraft.ts';
import type { OwnRule } from './analysis/rules/own-rule.ts';
import type { Briefing } from './briefing/briefing.ts';
import type { Languages } from './briefing/language-words.ts';
import { type BriefingDocument, locate, parseBriefing } from './briefing/parse-briefing.ts';
import { validateBriefing } from './briefing/validate-briefing.ts';
import type { ReadyBases } from './export/pptx/house/house-base.ts';
import { writePptx } from './export/pptx/write-pptx.ts';
import { figureKinds } from './figures/kinds.ts';
import { loadPictures } from './figures/picture/load-pictures.ts';
import { normalizeText } from './foundation/characters/line-ends.ts';
import type { Code } from './foundation/codes.ts';
import { type Diagnostic, hasErrors, inSourceOrder, type Outcome } from './foundation/diagnostic.ts';
import { recordInputs } from './foundation/host/hash-inputs.ts';
import type { Host } from './foundation/host/host.ts';
import type { Locate } from './foundation/locate.ts';
import { type Memory, openMemory, type Shelf } from './foundation/memory/memory.ts';
import { type MadeFromFiles, recallFromFiles } from './foundation/memory/recall-files.ts';
import { version } from './foundation/version.ts';
import type { Atlas } from './layout/atlas.ts';
import { layoutDeck } from './layout/layout-deck.ts';
import type { Page } from './layout/page.ts';
import { findCitingPages, findSourcePages } from './layout/source-pages.ts';
import { applyHeadlines } from './markup/apply-headlines.ts';
import { checkFrame } from './markup/check-frame.ts';
import type { Deck } from './markup/deck.ts';
import { parseMarkup } from './markup/parse-markup.ts';
import { summarizeDeck } from './markup/summarize-deck.ts';
import type { Helper } from './render/helpers/helper.ts';
import { loadTemplates } from './render/load-templates.ts';
import type { ParsedAhead } from './render/parsed-ahead.ts';
import { renderTemplates } from './render/render-templates.ts';
import type { RenderedDeck } from './render/rendered.ts';
import type { TemplateSet } from './render/template-set.ts';
import type { FontMetrics } from './text/metrics.ts';
import { loadTheme } from './theme/load-theme.ts';
import type { Theme } from './theme/theme.ts';

/** What every briefing is built with. */
export interface Workshop {
  readonly host: Host;
  /** Folder that holds template sets, labels and themes. */
  readonly templates: string;
  readonly metrics: FontMetrics;
  readonly atlas: Atlas;
  /** Of a process that builds more than once; each build opens one of its own where there is none. */
  readonly memory?: Memory;
  /**
   * Of the one briefing that is built with this, again and again: its slides, and their parts of the file. A process that builds
   * each briefing once would only pay for it.
   */
  readonly deckMemory?: Memory | undefined;
  /** Bases of themes that name none, made ahead. */
  readonly readyBases?: ReadyBases;
  /** Texts of templates and labels, parsed ahead. */
  readonly parsedAhead?: ParsedAhead;
  /** What the project adds to Briefdeck. */
  readonly config?: Config | undefined;
}

/** What a project adds, read and checked. Where a project has nothing to add, there is none. */
export interface Config {
  /** Names the content: two with one key do the same. It is an input of the deck. */
  readonly key: string;
  readonly helpers: readonly Helper[];
  readonly rules: readonly OwnRule[];
  readonly languages: Languages;
}

export interface Request {
  readonly file: string;
  readonly text: string;
  /** Instead of the briefing's own. */
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
}

/** Every intermediate value as far as the stages came, and all that was found on the way. */
export interface Compilation {
  readonly document?: BriefingDocument;
  readonly briefing?: Briefing;
  readonly analysis?: Analysis;
  readonly markup?: RenderedDeck;
  readonly deck?: Deck;
  readonly theme?: Theme;
  readonly pages?: readonly Page[];
  /** SHA-256 of the briefing and of every file it was built with. */
  readonly inputHash?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A process works with a set or two in a language or two, and with a theme or two. */
const templateSets: Shelf<MadeFromFiles<Outcome<TemplateSet>>> = { name: 'template sets', keeps: 8 };
const themes: Shelf<MadeFromFiles<Outcome<Theme>>> = { name: 'themes', keeps: 8 };

/** From text to pages. A stage runs when the one before it gave a value; mistakes do not stop the search for others. */
export function compile(request: Request, workshop: Workshop): Compilation {
  const { templates, metrics, atlas, memory = openMemory(), deckMemory, parsedAhead, config } = workshop;
  const text = normalizeText(request.text);
  const { host, hash } = recordInputs(workshop.host, config ? `${text}\0${config.key}` : text);
  const found: Diagnostic[] = [];
  const keep = <T>({ value, diagnostics }: Outcome<T>): T | undefined => {
    found.push(...diagnostics);
    return value;
  };
  const made: { -readonly [Stage in keyof Compilation]?: Compilation[Stage] } = {};
  const done = (): Compilation => ({ ...made, diagnostics: inSourceOrder(found) });

  const document = keep(parseBriefing(text, request.file));
  if (!document) return done();
  made.document = document;
  const briefing = keep(validateBriefing(document, { languages: config?.languages, memory }));
  if (!briefing) return done();
  made.briefing = briefing;
  const address = { locate: locate(document) };
  const analysis = keep(analyze(briefing, address.locate, memory));
  if (!analysis) return done();
  made.analysis = analysis;

  // What was asked for on the command line stands nowhere in the briefing.
  const inBriefing: Locate = (path) =>
    (path === 'template' || path === 'theme') && request[path] !== undefined ? undefined : address.locate(path);
  const wanted = { folder: templates, set: request.template ?? briefing.template, language: briefing.language };
  const set = keep(
    asked(
      recallFromFiles({ memory, shelf: templateSets, words: JSON.stringify([wanted, config?.key]), host }, (files) =>
        loadTemplates(files, wanted, { own: config?.helpers, parsed: parsedAhead }),
      ),
      inBriefing,
    ),
  );
  const named = { folder: templates, name: request.theme ?? briefing.theme };
  const theme = keep(
    asked(
      recallFromFiles({ memory, shelf: themes, words: JSON.stringify(named), host }, (files) => loadTheme(files, named, metrics)),
      inBriefing,
    ),
  );
  const markup = set && keep(renderTemplates({ ...analysis }, set, { ...address, memory }));
  const citations = new Map(analysis.sources.map(({ id, number }) => [id, number]));
  const parsed = markup && keep(parseMarkup(markup, { figures: figureKinds, citations, ...address, deckMemory }));
  const headed = parsed && applyHeadlines(parsed, analysis.headlines, address.locate);
  // A slide with a mistake is left out, which is no fault of its headline.
  const deck = headed && (hasErrors(found) ? headed.value : keep(headed));
  if (deck) found.push(...checkFrame(deck.frame, analysis.handling, address.locate('handling.tlp')));
  const folders = [folderOf(request.file), templates];
  const pictures = deck && keep(loadPictures(deck, { host, folders, ...address }));
  if (markup) made.markup = markup;
  const isWhole = !hasErrors(found);
  // The rules of the trade speak even where a template is broken; without a deck they say nothing of slides.
  const slides = deck && isWhole ? summarizeDeck(deck) : undefined;
  const { rules: own, languages } = config ?? {};
  found.push(...checkTradecraft({ briefing, analysis, slides, own, languages, memory }, address.locate));
  if (!deck || !theme || !isWhole) return done();
  made.theme = theme;
  made.deck = deck;
  const drawing = { atlas, figures: figureKinds, memory, ...(pictures ? { pictures } : {}) };
  const look = { theme, metrics: theme.base?.metrics ?? metrics, ...drawing };
  const pages = keep(layoutDeck(deck, look, { ...address, deckMemory }));
  if (pages) made.pages = pages;
  made.inputHash = hash();
  return done();
}

/** The field of the briefing that asks for what is not there. */
const askedBy: Readonly<Partial<Record<Code, string>>> = { TPL006: 'language', TPL007: 'template', THM001: 'theme' };

/** A set, language or theme that is not there has no place in its own file: it stands where the briefing names it. */
const asked = <T>(outcome: Outcome<T>, locate: Locate): Outcome<T> => ({
  ...outcome,
  diagnostics: outcome.diagnostics.map((found) => {
    const span = found.span ?? locate(askedBy[found.code] ?? '');
    return span ? { ...found, span } : found;
  }),
});

/** Of a path as the author wrote it; empty for a bare name. */
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.search(/[\\/][^\\/]*$/u)));

/** The last stage: bytes of a .pptx. Only for a compilation that came to pages; the workshop is the one it was compiled with. */
export async function exportPptx(
  compilation: Compilation,
  workshop: Pick<Workshop, 'memory' | 'deckMemory' | 'readyBases'> = {},
): Promise<Uint8Array> {
  const { pages, deck, theme, analysis, inputHash } = compilation;
  if (!pages || !deck || !theme || !analysis || !inputHash) throw new Error('export before layout');
  const { properties, language, tlp, marks } = deck.frame;
  const facts = {
    theme,
    properties,
    handling: { tlp, marks },
    language,
    sourcePages: findSourcePages(pages, analysis.sources),
    citingPages: findCitingPages(pages),
    custom: {
      'Briefing version': String(analysis.version ?? 1),
      'As of': analysis.as_of.from.iso,
      'Made with': `Briefdeck ${version}`,
      'Input hash': inputHash,
    },
  };
  return writePptx(pages, facts, workshop);
}
