/** One line on how the deck stands, and how many remarks there are. */
import type { DeckNews } from '../messages.ts';
import { find, make } from './element.ts';
import type { ServerTrouble } from './news.ts';
import { countAll, countWords } from './remark-list.ts';

/** @param news the last build, or what is wrong with the server */
export function showStatus(news: DeckNews | ServerTrouble): void {
  const status = find('status', HTMLElement);
  const { state, content } = typeof news === 'string' ? trouble[news]() : standing(news);
  status.dataset.state = state;
  status.replaceChildren(...content);
  if (typeof news === 'string') return;
  const badge = find('remarks-count', HTMLElement);
  badge.textContent = String(countAll(news.remarks));
  badge.dataset.some = String(news.remarks.some(({ severity }) => severity === 'warning'));
  const { toCheck } = news;
  find('check-button', HTMLElement).hidden = toCheck === undefined;
  const count = find('check-count', HTMLElement);
  count.textContent = String(toCheck ?? 0);
  count.dataset.some = String((toCheck ?? 0) > 0);
}

function standing({ mistakes, bug, took }: DeckNews): { state: string; content: readonly (Node | string)[] } {
  if (bug !== '') return { state: 'bad', content: ['Briefdeck failed'] };
  if (mistakes.length > 0) return { state: 'bad', content: [countWords(countAll(mistakes), 'mistake')] };
  return { state: 'fine', content: ['Up to date ', make('span', { class: 'faint', text: `${took} ms` })] };
}

const trouble = {
  lost: () => ({
    state: 'lost',
    content: ['The preview has stopped. Start it again in the terminal.'],
  }),
  stranger: () => ({
    state: 'lost',
    content: ['The preview was started anew. Open the address that the terminal shows.'],
  }),
  refused: () => ({
    state: 'lost',
    content: [
      'This briefing cannot be shown: it is gone, or too many pages are open. ',
      make('a', { text: 'Start again', attributes: { href: './' } }),
    ],
  }),
} as const;
