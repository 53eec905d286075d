/** The page of the live preview: puts its parts together. What they show comes from the server, after each build. */
import { printable } from '../../printable.ts';
import type { DeckNews, OriginCard } from '../messages.ts';
import { openOrigins } from './ask-origin.ts';
import { askBeside } from './ask-review.ts';
import { besideView, besideWords, textlessLine } from './beside-view.ts';
import { openCheckWalk } from './check-walk.ts';
import { openDrawings } from './drawings.ts';
import { find, make } from './element.ts';
import { keepPlace } from './keep-place.ts';
import { type Action, actionOf, ownKeys } from './keys.ts';
import { openMistakes } from './mistakes.ts';
import { listenForNews } from './news.ts';
import { originView, originWords } from './origin-view.ts';
import { openPointing } from './pointing.ts';
import { openPresenting } from './presenting.ts';
import { openPrintSize } from './print-size.ts';
import { countAll, countWords, remarkList } from './remark-list.ts';
import { openSidePanel } from './side-panel.ts';
import { openSlideList } from './slide-list.ts';
import { openSlideView } from './slide-view.ts';
import { showStatus } from './status.ts';
import { openSurround } from './surround.ts';
import { openTooltip } from './tooltip.ts';

const anchorOf = (name: string): string => `#slide-${encodeURIComponent(name)}`;
const nameIn = (anchor: string): string => decodeURIComponent(anchor.replace(/^#slide-/u, ''));

let news: DeckNews | undefined;
let index = 0;
let editorHref: string | undefined;

const drawings = openDrawings();
const origins = openOrigins();
const view = openSlideView(drawings);
const list = openSlideList(drawings, (chosen) => go(chosen));
const mistakes = openMistakes();
const tooltip = openTooltip();
const surround = openSurround();
const sizePaper = openPrintSize();
const settle = () => requestAnimationFrame(() => pointing.settle());
const side = openSidePanel(() => {
  find('remarks-button', HTMLElement).setAttribute('aria-pressed', String(side.kind === 'remarks'));
  find('check-button', HTMLElement).setAttribute('aria-pressed', String(side.kind === 'check'));
  if (side.kind !== 'origin' && side.kind !== 'check') pointing.clear();
  settle();
});
const presenting = openPresenting(() => {
  tooltip.hide();
  pointing.clear();
});
const pointing = openPointing(view.slide, {
  choose: (n) => void showOrigin(n),
  hover: (n, at) => void hover(n, at),
  follow: (anchor) => goTo(nameIn(anchor)),
  isPresenting: () => presenting.isOn,
  goOn: () => act('next'),
});

const check = openCheckWalk(side, {
  briefing: () => (news && server.isLive ? news.file : undefined),
  goTo,
  mark: (n) => pointing.mark(n),
  unmark: () => pointing.clear(),
  titleOf: (name) => news?.slides.find((slide) => slide.name === name)?.title ?? name,
  say,
});

function show(fresh: DeckNews): void {
  const name = news?.slides[index]?.name ?? nameIn(location.hash);
  news = fresh;
  document.body.dir = fresh.direction;
  origins.forget();
  drawings.take(fresh.slides);
  index = keepPlace(fresh.slides, name, index);
  showSlide();
  mistakes.show(fresh);
  showStatus(fresh);
  showBriefings(fresh);
  sizePaper(fresh.slides[0]);
  if (side.kind === 'remarks') showRemarks();
  if (side.kind === 'check') void check.refresh();
  // The slide one looks at is painted first, the small ones right after.
  requestAnimationFrame(() => setTimeout(showList));
}

function showList(): void {
  list.show(news?.slides ?? []);
  list.mark(index);
}

function showSlide(): void {
  const slide = news?.slides[index];
  const before = view.slide.firstChild;
  view.show(slide);
  if (view.slide.firstChild !== before) pointing.clear();
  const total = news?.slides.length ?? 0;
  find('number', HTMLElement).textContent = slide ? `${index + 1} / ${total}` : '– / –';
  find('shown', HTMLElement).textContent = slide ? `Slide ${index + 1}: ${slide.title}` : 'No deck yet';
  find('previous', HTMLButtonElement).disabled = index <= 0;
  find('next', HTMLButtonElement).disabled = index >= total - 1;
  const notes = slide?.notes ?? [];
  const texts =
    notes.length > 0
      ? notes.map((text) => make('p', { text, attributes: { lang: news?.language ?? 'en' } }))
      : [make('p', { class: 'faint', text: 'No notes.' })];
  find('notes', HTMLElement).replaceChildren(make('h2', { text: 'Speaker notes' }), ...texts);
  if (slide && location.hash !== anchorOf(slide.name)) history.replaceState(null, '', anchorOf(slide.name));
}

function go(wanted: number): void {
  const slides = news?.slides ?? [];
  const next = Math.max(0, Math.min(wanted, slides.length - 1));
  if (next === index || !slides[next]) return;
  index = next;
  showSlide();
  list.mark(index);
  if (side.kind === 'origin') side.close();
  say(`Slide ${index + 1} of ${slides.length}: ${slides[index]?.title ?? ''}`);
}

/** For somebody who hears the page and sees nothing change. */
function say(words: string): void {
  find('live', HTMLElement).textContent = words;
}

function goTo(name: string): void {
  const wanted = news?.slides.findIndex((slide) => slide.name === name) ?? -1;
  if (wanted >= 0) go(wanted);
}

/** The card of item `n` of the slide that is shown. */
async function ask(n: string): Promise<OriginCard | undefined> {
  const slide = news?.slides[index];
  return slide && news && server.isLive
    ? origins.ask({ briefing: news.file, slide: slide.name, hash: slide.hash, n })
    : undefined;
}

async function showOrigin(n: string): Promise<void> {
  const card = await ask(n);
  editorHref = (card?.stands[0] ?? card?.template)?.place.href;
  const content = card ? originView(card) : [make('p', { class: 'faint', text: 'This has changed. Click again.' })];
  const [beside, below] = [make('div'), make('div')];
  const [facts, ...others] = content;
  side.open('origin', 'Origin', facts ? [facts, beside, ...others, below] : []);
  say(card ? originWords(card) : 'Origin: this has changed.');
  if (!card || card.path === '' || !news) return;
  const answer = await askBeside({ briefing: news.file, path: card.path });
  // Something else may have been clicked meanwhile.
  if (!answer || !beside.isConnected) return;
  beside.append(...besideView(answer));
  below.append(...answer.textless.map(textlessLine));
  for (const words of besideWords(answer)) find('live', HTMLElement).append(make('p', { text: words }));
}

let hovered: string | undefined;

async function hover(n: string | undefined, at: DOMRect | undefined): Promise<void> {
  hovered = n;
  tooltip.hide();
  if (n === undefined || !at) return;
  // A pointer that only passes over the slide sends no request.
  await new Promise((resolve) => setTimeout(resolve, 80));
  if (hovered !== n) return;
  const card = await ask(n);
  if (card && hovered === n && card.computed !== '') tooltip.show(card.computed, at);
}

function showRemarks(): void {
  const remarks = news?.remarks ?? [];
  const none = make('p', { class: 'faint', text: 'No warnings and no notes.' });
  const title = countWords(countAll(remarks), 'remark');
  if (side.kind !== 'remarks') say(title);
  side.open('remarks', title, [remarks.length > 0 ? remarkList(remarks) : none]);
}

/** One briefing is named, several can be chosen. How it may be shared stands beside it, and in what a list of windows shows. */
/** How what is on the page may be shared: notes and remarks stand apart from the slides, which have their own label. */
function showMarks(marks: readonly string[]): void {
  const place = find('marks', HTMLElement);
  place.hidden = marks.length === 0;
  place.textContent = marks.join(' · ');
  place.dataset.label = /^TLP:(RED|AMBER|GREEN)/u.exec(marks[0] ?? '')?.[1]?.toLowerCase() ?? '';
}

function showBriefings({ file, files, title, marks, slides }: DeckNews): void {
  const select = find('briefing', HTMLSelectElement);
  const known = [...select.options].map(({ value }) => value);
  if (known.join('\n') !== files.join('\n')) select.replaceChildren(...files.map((each) => new Option(printable(each), each)));
  select.value = file;
  select.disabled = files.length < 2;
  showMarks(marks);
  document.title = [...marks.slice(0, 1), slides.length > 0 ? title : printable(file), 'preview'].join(' – ');
}

const actions: Readonly<Record<Action, () => void>> = {
  next: () => go(index + 1),
  previous: () => go(index - 1),
  first: () => go(0),
  last: () => go((news?.slides.length ?? 1) - 1),
  present: () => presenting.toggle(),
  notes: () => setNotes(find('notes', HTMLElement).matches('[hidden]')),
  remarks: () => (side.kind === 'remarks' ? side.close() : showRemarks()),
  surround: () => surround.toggle(),
  print: () => print(),
  help: () => find('help', HTMLDialogElement).showModal(),
  step: () => pointing.step(1),
  'step back': () => pointing.step(-1),
  check: () => void (presenting.isOn || check.step(1)),
  'check back': () => void (presenting.isOn || check.step(-1)),
  sign: () => void (side.kind === 'check' && check.sign()),
  edit: () => {
    if (side.kind === 'origin' && editorHref !== undefined) location.href = editorHref;
  },
  close: () => {
    tooltip.hide();
    if (presenting.end() || mistakes.fold()) return;
    side.close();
  },
};

const act = (action: Action) => actions[action]();

function setNotes(isShown: boolean): void {
  const notes = find('notes', HTMLElement);
  notes.hidden = !isShown;
  // Long notes are scrolled by the keyboard too.
  notes.tabIndex = 0;
  find('notes-button', HTMLElement).setAttribute('aria-pressed', String(isShown));
  localStorage.setItem('briefdeck-notes', isShown ? 'shown' : 'hidden');
  settle();
}

document.addEventListener('keydown', (event) => {
  if (find('help', HTMLDialogElement).open) return;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const isScrollable = target.matches('#notes, pre, .body');
  const action = actionOf(event, ownKeys(target.tagName, isScrollable), news?.direction);
  if (action === undefined) return;
  event.preventDefault();
  act(action);
});

const buttons: Readonly<Record<string, Action>> = {
  previous: 'previous',
  next: 'next',
  present: 'present',
  'notes-button': 'notes',
  'remarks-button': 'remarks',
  surround: 'surround',
  print: 'print',
  'help-button': 'help',
};
for (const [id, action] of Object.entries(buttons)) find(id, HTMLElement).addEventListener('click', () => act(action));
find('check-button', HTMLElement).addEventListener('click', () => (side.kind === 'check' ? side.close() : check.step(1)));
find('briefing', HTMLSelectElement).addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) location.assign(`./?${new URLSearchParams({ briefing: target.value })}`);
});
find('skip', HTMLElement).addEventListener('click', (event) => {
  event.preventDefault();
  find('stage', HTMLElement).focus();
});
addEventListener('hashchange', () => goTo(nameIn(location.hash)));
addEventListener('resize', () => {
  settle();
  list.reveal();
});
setNotes(localStorage.getItem('briefdeck-notes') === 'shown');
// All faces are loaded now: one that only a later slide needs would be requested later, when the port may belong to another
// user.
for (const face of document.fonts) face.load().catch(() => undefined);
const server = listenForNews(new URLSearchParams(location.search).get('briefing'), {
  onNews: show,
  onTrouble: (trouble) => showStatus(trouble),
});
