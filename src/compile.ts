/**
 * The stages in order. No disk, no clock: what the outside world has to give comes in through `Workshop`.
 *
 *   text ─parseBriefing→ document ─validateBriefing→ Briefing ─showBriefing→ what an audience may see
 *        of it, and the editions before it ─analyze→ Analysis ─viewEdition→ Analysis with what is new since
 *        ─loadAskedSet, loadAskedTheme→ templates and theme ─renderTemplates→ slide markup ─parseMarkup→ Deck
 *        ─loadPictures→ Deck and pictures ─layoutDeck→ Page[] ─directPages→ Page[] in the deck's
 *        direction ─gatherFacts→ DeckFacts
 *
 * Without an audience the briefing goes on as it is. Four stages only look: the briefing is held against the texts of its sources, where it
 * names any; the rules of the trade at the briefing, then at the slides, then the project's own rules at both; `reportFindings` tells what
 * they found. An exporter takes it from here: `exportPptx` makes the file of pages and facts, `drawSlides` the preview.
 */
import { analyze } from './analysis/analyze.ts';
import { applyBriefingRules, applyOwnRules, applySlideRules } from './analysis/rules/apply-rules.ts';
import { readAuthorTexts } from './analysis/rules/author-texts.ts';
import { reportFindings } from './analysis/rules/report-findings.ts';
import type { CountriesIn } from './analysis/rules/rule.ts';
import { trueOfWhole } from './analysis/rules/true-of-whole.ts';
import type { Secret } from './audience/leaks/secrets.ts';
import { markPortions } from './audience/portion-marks.ts';
import { renamePages } from './audience/rename-pages.ts';
import type { Briefing } from './briefing/briefing.ts';
import { checkRuleWords } from './briefing/check-rule-words.ts';
import { type BriefingDocument, locate as locateIn, parseBriefing } from './briefing/parse-briefing.ts';
import { validateBriefing } from './briefing/validate-briefing.ts';
import type { Compilation, Request } from './compilation.ts';
import { viewEdition } from './editions/follow-editions.ts';
import { figureKinds } from './figures/kinds.ts';
import { loadPictures } from './figures/picture/load-pictures.ts';
import { digitsOf } from './foundation/characters/digits.ts';
import { normalizeText } from './foundation/characters/line-ends.ts';
import { type Diagnostic, hasErrors, inSourceOrder, note, type Outcome, type Span } from './foundation/diagnostic.ts';
import { homeOf } from './foundation/host/home-of.ts';
import { stemOf } from './foundation/host/stem-of.ts';
import { openMemory } from './foundation/memory/memory.ts';
import type { Atlas } from './layout/atlas.ts';
import { gatherFacts } from './layout/deck-facts.ts';
import { directPages } from './layout/direct/direct-pages.ts';
import { hashShown } from './layout/hash-shown.ts';
import { layTalk } from './layout/lay-talk.ts';
import { layoutDeck } from './layout/layout-deck.ts';
import { speaking } from './layout/speaking.ts';
import { loadAskedSet, loadAskedTheme } from './load-asked.ts';
import { applyHeadlines } from './markup/apply-headlines.ts';
import { arrangeTalk } from './markup/arrange-talk.ts';
import { checkFrame } from './markup/check-frame.ts';
import type { Deck } from './markup/deck.ts';
import { expandAbbreviations } from './markup/expand-abbreviations.ts';
import { keepChanged } from './markup/keep-changed.ts';
import { keepTableKey } from './markup/keep-table-key.ts';
import { keepUsedWords } from './markup/keep-used-words.ts';
import { orderSlides } from './markup/order-slides.ts';
import { parseMarkup } from './markup/parse-markup.ts';
import { summarizeDeck } from './markup/summarize-deck.ts';
import { checkParts } from './render/check-parts.ts';
import { renderTemplates } from './render/render-templates.ts';
import { talkWords } from './render/talk-words.ts';
import { checkReview } from './review/check-review.ts';
import { loadTexts, type TextDeps } from './review/load-texts.ts';
import { type Review, reviewBriefing } from './review/review.ts';
import { showBriefing } from './shown-briefing.ts';
import type { Workshop } from './workshop.ts';

/** From text to pages. A stage runs when the one before it gave a value; mistakes do not stop the search for others. */
export function compile(request: Request, workshop: Workshop): Compilation {
  const { templates, metrics, atlas, memory = openMemory(), deckMemory, config, readPdf } = workshop;
  const { rules: own = [], languages } = config ?? {};
  const text = normalizeText(request.text);
  const found: Diagnostic[] = [];
  const keep = <T>({ value, diagnostics }: Outcome<T>): T | undefined => {
    found.push(...diagnostics);
    return value;
  };
  /** Headlines and waivers of what is withheld have nothing to stand on, which is no fault of theirs. */
  const forVersion = <T>(outcome: Outcome<T>): Outcome<T> =>
    request.for === undefined
      ? outcome
      : { ...outcome, diagnostics: outcome.diagnostics.filter(({ code }) => code !== 'BRF012' && code !== 'BRF013') };
  const made: { -readonly [Stage in keyof Compilation]?: Compilation[Stage] } = {};
  const done = (): Compilation => ({ ...made, diagnostics: inSourceOrder(found) });

  const document = keep(parseBriefing(text, request.file));
  if (!document) return done();
  made.document = document;
  const whole = keep(validateBriefing(document, { languages, memory }));
  if (!whole) return done();
  const locate = locateIn(document);
  const shown = keep(showBriefing({ whole, text, locate }, request, { ...workshop, memory }));
  if (!shown) return done();
  const { briefing, version, past, host, hash } = shown;
  made.briefing = briefing;
  if (version) made.audience = version;
  const analyzed = keep(analyze(briefing, locate, memory));
  if (!analyzed) return done();
  const minutes = request.minutes ?? briefing.minutes;
  const edition = past && viewEdition({ file: request.file, briefing, analysis: analyzed, locate }, past);
  const onlyChanges = request.onlyChanges === true && past !== undefined;
  if (request.onlyChanges === true && !past) found.push(nothingBefore(locate(briefing.version === null ? '' : 'version')));
  const asAsked = { minutes, only_changes: onlyChanges, ...(edition ? { edition } : {}) };
  const analysis = { ...analyzed, ...asAsked };
  made.analysis = analysis;
  if (past) made.editions = past.editions;
  const home = homeOf(request.file);
  const review = reviewOf({ briefing, document }, { host, folder: home, locate, memory, readPdf }, keep);
  if (review) made.review = review;
  const countriesIn: CountriesIn = (bounds) => atlas.countriesIn(bounds);
  const subject = { briefing, analysis, review, texts: readAuthorTexts(briefing), languages, memory, countriesIn };
  const entirely = version && analyze(whole, locate, memory).value;
  const ofWhole = entirely && {
    ...subject,
    briefing: whole,
    analysis: { ...entirely, ...asAsked },
    texts: readAuthorTexts(whole),
  };
  const ofShown = applyBriefingRules(subject);
  const ofBriefing = ofWhole && ofShown.length > 0 ? trueOfWhole(ofShown, applyBriefingRules(ofWhole)) : ofShown;

  const asked = { request, briefing, locate };
  const set = keep(loadAskedSet(asked, { ...workshop, host, memory }));
  if (set) found.push(...checkRuleWords(briefing.language, languages, locate('language')));
  const theme = keep(loadAskedTheme(asked, { ...workshop, host, memory }));
  const parts = set && checkParts(briefing.x, set.parts, locate);
  found.push(...(parts?.diagnostics ?? []));
  // Marks before paragraphs are for readers; the rules read what the author wrote.
  const isMarked = request.portionMarks ?? briefing.portion_marks;
  const marked = isMarked ? analyze(markPortions(briefing, whole), locate, memory).value : undefined;
  const printed = { ...(marked ?? analyzed), ...asAsked };
  const markup = set && keep(renderTemplates({ ...printed, x: { ...parts?.parts, at: 'x' } }, set, { locate, memory }));
  if (markup) made.markup = markup;
  const citations = new Map(analysis.sources.map(({ id, number }) => [id, number]));
  const digits = briefing.digits === 'arab' ? digitsOf(briefing.language) : undefined;
  const parsed = markup && keep(parseMarkup(markup, { figures: figureKinds, citations, digits, locate, deckMemory }));
  const headed = parsed && forVersion(applyHeadlines(parsed, analysis.headlines, locate));
  // A slide with a mistake is left out, which is no fault of its headline.
  const entire = headed && (hasErrors(found) ? headed.value : keep(headed));
  const talk = set && minutes !== null ? { minutes, order: set.talk, words: talkWords(set.labels, minutes, memory) } : undefined;
  const expand = (each: Deck): Deck => expandAbbreviations(each, analysis.abbreviations, figureKinds);
  const ordered =
    entire &&
    forVersion(
      orderSlides(
        entire,
        { order: briefing.slide_order, leftOut: briefing.slides_left_out, hidden: briefing.slides_hidden },
        locate,
      ),
    );
  const placed = ordered && keep(ordered);
  const inOrder = placed && keepTableKey(placed);
  const kept = inOrder && keepUsedWords(onlyChanges ? keepChanged(inOrder) : inOrder);
  const arrange = kept && talk && ((pagesOf: (id: string) => number): Deck => expand(arrangeTalk(kept, { ...talk, pagesOf })));
  const deck = arrange ? arrange(() => 1) : kept && expand(kept);
  if (deck) found.push(...checkFrame(deck.frame, analysis.handling, locate('handling.tlp')));
  const pictures = deck && keep(loadPictures(deck, { host, folders: [home, templates], locate }));

  // The rules of the trade speak even where a template is broken; without a whole deck they say nothing of slides.
  const isWhole = !hasErrors(found);
  // What is right of a whole briefing is right of the short deck of it.
  const judged = onlyChanges && inOrder ? expand(inOrder) : deck;
  const slides = judged && isWhole ? summarizeDeck(judged, figureKinds) : undefined;
  const ofSlides = slides ? applySlideRules({ ...subject, slides }) : [];
  const ofOwn = applyOwnRules(own, { ...subject, review: undefined, slides });
  found.push(
    ...forVersion({
      diagnostics: reportFindings({ ofBriefing, ofSlides, ofOwn }, { ...subject, own, locate, isVersion: version !== undefined }),
    }).diagnostics,
  );
  if (!deck || !theme || !isWhole) return done();
  made.theme = theme;

  const drawing = {
    atlas: version ? withoutTowns(atlas, version.secrets) : atlas,
    figures: figureKinds,
    memory,
    ...(pictures ? { pictures } : {}),
  };
  const look = { theme, metrics: speaking(theme.base?.metrics ?? metrics, deck.frame.language, memory), ...drawing };
  const lay = (each: Deck) => layoutDeck(each, look, { locate, deckMemory });
  const told = arrange ? layTalk(deck, { arrange, lay }) : { deck, laid: lay(deck) };
  made.deck = told.deck;
  const laid = keep(told.laid);
  if (!version) made.inputHash = hash();
  if (!laid) return done();
  const { language } = told.deck.frame;
  const directed = directPages(laid, { language, metrics: look.metrics, memory: deckMemory });
  const pages = version ? renamePages(directed, version.reworded) : directed;
  // What is withheld is no input of the version: by its fingerprint nobody can try out guesses.
  const inputHash = version ? hashShown(pages, told.deck.frame) : hash();
  made.inputHash = inputHash;
  made.pages = pages;
  const from = { ...request, briefing: stemOf(request.file) };
  const dated = { version: analysis.version, asOf: analysis.as_of.from.iso, inputHash, from };
  made.facts = gatherFacts(pages, { theme, frame: told.deck.frame, sources: analysis.sources, edition: dated });
  return done();
}

/** Of a first edition everything is new. */
const nothingBefore = (span: Span): Diagnostic =>
  note('EDN008', 'first edition: the whole deck is built, because all of it is new', {
    span,
    hints: ['from the second edition on, name the one before it in `previous:`; `briefdeck revise` writes both'],
  });

/** The map of a version names no town for orientation that is called like what is withheld. */
function withoutTowns(atlas: Atlas, secrets: readonly Secret[]): Atlas {
  const names = secrets.flatMap(({ kind, text }) => (kind === 'name' ? [text.toLowerCase()] : []));
  return { ...atlas, townsIn: (bounds) => atlas.townsIn(bounds).filter(({ name }) => !names.includes(name.toLowerCase())) };
}

/** A briefing that names no text of a source is held against none, and costs nothing. */
function reviewOf(
  { briefing, document }: { readonly briefing: Briefing; readonly document: BriefingDocument },
  deps: TextDeps,
  keep: <T>(outcome: Outcome<T>) => T | undefined,
): Review | undefined {
  if (briefing.sources.every(({ text }) => text === null)) return undefined;
  const texts = keep(loadTexts(briefing, deps)) ?? new Map();
  const review = reviewBriefing(briefing, document.value, texts);
  keep({ diagnostics: checkReview(review, deps.locate) });
  return review;
}
