/** A few words beside what the pointer is on. */
import { find } from './element.ts';

export interface Tooltip {
  show(text: string, beside: DOMRect): void;
  hide(): void;
}

export function openTooltip(): Tooltip {
  const tooltip = find('tooltip', HTMLElement);
  return {
    show(text, beside) {
      tooltip.textContent = text;
      tooltip.hidden = false;
      const { width, height } = tooltip.getBoundingClientRect();
      const left = Math.max(8, Math.min(beside.left, innerWidth - width - 8));
      const isRoomBelow = beside.bottom + height + 16 < innerHeight;
      tooltip.style.left = `${left}px`;
      tooltip.style.top = `${isRoomBelow ? beside.bottom + 8 : Math.max(8, beside.top - height - 8)}px`;
    },
    hide() {
      tooltip.hidden = true;
    },
  };
}
