/** The drawings the page has, by hash: parsed once, copied for each place that shows them. */
import type { ShownSlide } from '../messages.ts';

export interface Drawings {
  /** Takes in what is new and forgets what no slide shows any more. */
  take(slides: readonly ShownSlide[]): void;
  copy(hash: string): Element;
}

export function openDrawings(): Drawings {
  const parsed = new Map<string, Element>();
  const parser = new DOMParser();
  return {
    take(slides) {
      const shown = new Set(slides.map(({ hash }) => hash));
      for (const hash of parsed.keys()) if (!shown.has(hash)) parsed.delete(hash);
      for (const { hash, svg } of slides)
        if (svg !== undefined)
          parsed.set(hash, document.importNode(parser.parseFromString(svg, 'image/svg+xml').documentElement, true));
    },
    copy: (hash) =>
      (parsed.get(hash) ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg')).cloneNode(true) as Element,
  };
}
