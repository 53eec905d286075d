/** The panel at the side: one thing at a time, the origin of something, the remarks of the build, or what to check. */
import { button, find, make } from './element.ts';

export type SideKind = 'origin' | 'remarks' | 'check';

export interface SidePanel {
  readonly kind: SideKind | undefined;
  open(kind: SideKind, title: string, content: readonly Node[]): void;
  close(): void;
}

/** @param onChange called after it was opened or closed, since the slide has less or more room then */
export function openSidePanel(onChange: () => void): SidePanel {
  const side = find('side', HTMLElement);
  let kind: SideKind | undefined;
  const close = () => {
    if (kind === undefined) return;
    const hadFocus = side.contains(document.activeElement);
    kind = undefined;
    side.hidden = true;
    side.replaceChildren();
    if (hadFocus) find('stage', HTMLElement).focus();
    onChange();
  };
  return {
    get kind() {
      return kind;
    },
    open(wanted, title, content) {
      const isSame = kind === wanted;
      const scroll = side.scrollTop;
      kind = wanted;
      const heading = make('h2', { text: title, attributes: { id: 'side-title' } });
      side.replaceChildren(
        make('header', {}, [heading, button('×', close, { class: 'close', attributes: { 'aria-label': 'Close' } })]),
        ...content,
      );
      side.hidden = false;
      side.scrollTop = isSame && wanted === 'remarks' ? scroll : 0;
      onChange();
    },
    close,
  };
}
