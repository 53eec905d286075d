/** Small slides by section, to see where one is and to go elsewhere; also what is printed, a page each. */
import type { ShownSlide } from '../messages.ts';
import type { Drawings } from './drawings.ts';
import { find, make } from './element.ts';

export interface SlideList {
  show(slides: readonly ShownSlide[]): void;
  mark(index: number): void;
  /** Scrolls to the marked one, where the window has changed. */
  reveal(): void;
}

interface Entry {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  readonly picture: HTMLElement;
  readonly number: HTMLElement;
  hash: string;
}

/** @param go called with the index of the slide that was chosen */
export function openSlideList(drawings: Drawings, go: (index: number) => void): SlideList {
  const list = find('slides', HTMLElement);
  let entries = new Map<string, Entry>();
  let marked: Entry | undefined;

  const makeEntry = (): Entry => {
    const picture = make('span', { class: 'picture', attributes: { 'aria-hidden': 'true' } });
    const number = make('span', { class: 'at', attributes: { 'aria-hidden': 'true' } });
    // Over the picture and not round it: what is in a button may have no links.
    const button = make('button', { attributes: { type: 'button' } });
    return { item: make('li', { class: 'thumbnail' }, [button, number, picture]), button, picture, number, hash: '' };
  };

  const fill = (entry: Entry, { hash, title }: ShownSlide, index: number) => {
    entry.number.textContent = String(index + 1);
    entry.button.setAttribute('aria-label', `${index + 1}: ${title}`);
    entry.button.title = title;
    entry.button.onclick = () => go(index);
    if (entry.hash === hash) return;
    entry.hash = hash;
    const drawing = drawings.copy(hash);
    // A small slide is one stop of the tab key; its links are those of the stage.
    for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
    entry.picture.replaceChildren(drawing);
  };

  const reveal = () => marked?.item.scrollIntoView({ block: 'nearest', inline: 'nearest' });

  return {
    show(slides) {
      const kept = new Map(slides.map(({ name }) => [name, entries.get(name) ?? makeEntry()]));
      for (const [index, slide] of slides.entries()) {
        const entry = kept.get(slide.name);
        if (entry) fill(entry, slide, index);
      }
      const isSameOrder = [...kept.keys()].join('\n') === [...entries.keys()].join('\n');
      entries = kept;
      if (!isSameOrder || list.dataset.sections !== sectionsOf(slides)) arrange(list, slides, entries);
      list.dataset.sections = sectionsOf(slides);
    },
    mark(index) {
      const entry = [...entries.values()][index];
      if (marked === entry) return;
      marked?.button.removeAttribute('aria-current');
      entry?.button.setAttribute('aria-current', 'true');
      marked = entry;
      reveal();
    },
    reveal,
  };
}

const sectionsOf = (slides: readonly ShownSlide[]): string => slides.map(({ section }) => section).join('\n');

/** A heading and a list for each section; the scroll stays, since the entries themselves do. */
function arrange(list: HTMLElement, slides: readonly ShownSlide[], entries: ReadonlyMap<string, Entry>): void {
  const scroll = list.scrollTop;
  const groups: HTMLElement[] = [];
  for (const [index, { name, section }] of slides.entries()) {
    if (index === 0 || slides[index - 1]?.section !== section)
      groups.push(make('section', {}, [make('h2', { text: section }), make('ol', { attributes: { start: String(index + 1) } })]));
    const entry = entries.get(name);
    if (entry) groups.at(-1)?.querySelector('ol')?.append(entry.item);
  }
  list.replaceChildren(...groups);
  list.scrollTop = scroll;
}
