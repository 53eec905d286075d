/** Diagnostics as a list: what is wrong, where, and what to do. */
import type { Remark } from '../messages.ts';
import { make } from './element.ts';
import { excerptBlock } from './places.ts';

const words = { error: 'mistake', warning: 'warning', note: 'note' } as const;

export const remarkList = (remarks: readonly Remark[]): HTMLElement => make('ol', { class: 'remarks' }, remarks.map(remarkItem));

function remarkItem({ severity, code, message, place, excerpt, related, hints }: Remark): HTMLElement {
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
  ]);
}

/** "2 mistakes". */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
