/** Shows mistakes over the last good deck until they are mended; they can be folded away to see the slide. */
import type { DeckNews } from '../messages.ts';
import { button, find, make } from './element.ts';
import { countAll, countWords, remarkList } from './remark-list.ts';

export interface Mistakes {
  show(news: DeckNews): void;
  /** Folds the mistakes to one line. @returns whether there was more than that */
  fold(): boolean;
}

export function openMistakes(): Mistakes {
  const section = find('mistakes', HTMLElement);
  let told = '';
  const fold = (isFolded: boolean) => section.classList.toggle('folded', isFolded);
  return {
    show({ mistakes, bug, slides }) {
      const key = JSON.stringify([mistakes, bug, slides.length > 0]);
      if (key === told) return;
      told = key;
      section.hidden = mistakes.length === 0 && bug === '';
      section.replaceChildren();
      if (section.hidden) return;
      fold(false);
      const title =
        bug === '' ? `${countWords(countAll(mistakes), 'mistake')} in your files` : 'Briefdeck failed; this is a bug in it';
      const behind =
        slides.length > 0 ? 'The slides behind are those of the last deck without mistakes.' : 'There is no deck yet.';
      section.append(
        make('header', {}, [
          make('h2', {}, [make('span', { text: title, attributes: { role: 'alert' } })]),
          button('Show slides', () => fold(true), { class: 'fold' }),
          button('Show mistakes', () => fold(false), { class: 'unfold' }),
        ]),
        make('div', { class: 'body', attributes: { tabindex: '0' } }, [
          make('p', { class: 'behind', text: `${behind} This goes when the files are mended.` }),
          bug === '' ? undefined : make('pre', { class: 'excerpt', text: bug }),
          remarkList(mistakes),
        ]),
      );
    },
    fold() {
      const isOpen = !section.hidden && !section.classList.contains('folded');
      if (isOpen) fold(true);
      return isOpen;
    },
  };
}
