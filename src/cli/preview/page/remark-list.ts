/** Diagnostics as a list: what is wrong, where, and what to do. */
import type { Remark } from '../messages.ts';
import { make } from './element.ts';
import { excerptBlock } from './places.ts';

const words = { error: 'mistake', warning: 'warning', note: 'note' } as const;

export const remarkList = (remarks: readonly Remark[]): HTMLElement => make('ol', { class: 'remarks' }, remarks.map(remarkItem));

/** How many there are, with those that stand behind another. */
export const countAll = (remarks: readonly Remark[]): number => remarks.reduce((sum, { others }) => sum + 1 + others.length, 0);

function remarkItem({ severity, code, message, place, excerpt, related, hints, others }: Remark): HTMLElement {
  const head = make('p', { class: 'message' }, [
    make('span', { class: `severity ${severity}`, text: words[severity] }),
    make('span', { class: 'code', text: code }),
    make('strong', { text: message }),
  ]);
  return make('li', {}, [
    head,
    place && excerpt ? excerptBlock({ place, excerpt }) : undefined,
    ...related.map((each) => excerptBlock(each, each.note)),
    hints.length > 0
      ? make(
          'ul',
          { class: 'hints' },
          hints.map((text) => make('li', { text })),
        )
      : undefined,
    others.length > 0 ? moreLikeIt(others) : undefined,
  ]);
}

/** The others of a kind, made when they are asked for: there may be thousands. */
function moreLikeIt(others: readonly Remark[]): HTMLElement {
  const more = make('details', { class: 'more' }, [make('summary', { text: `and ${others.length} more like it` })]);
  more.addEventListener('toggle', () => more.append(remarkList(others)), { once: true });
  return more;
}

/** "2 mistakes". */
export const countWords = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
