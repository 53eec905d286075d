/** A sheet of paper as large as a slide, for printing to PDF: the size is the deck's, so no style sheet can know it. */
import type { ShownSlide } from '../messages.ts';

export function openPrintSize(): (slide: ShownSlide | undefined) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let size = '';
  return (slide) => {
    const wanted = slide ? `${slide.width}pt ${slide.height}pt` : '';
    if (!slide || wanted === size) return;
    size = wanted;
    sheet.replaceSync(
      `@page { size: ${size}; margin: 0 } @media print { .thumbnail { width: ${slide.width}pt; height: ${slide.height}pt } }`,
    );
  };
}
