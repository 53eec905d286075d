/** How what is on the page may be shared: notes and remarks stand apart from the slides, which have their own label. */
import { find } from './element.ts';

export function showMarks(marks: readonly string[]): void {
  const place = find('marks', HTMLElement);
  place.hidden = marks.length === 0;
  place.textContent = marks.join(' · ');
  place.dataset.label = /^TLP:(RED|AMBER|GREEN)/u.exec(marks[0] ?? '')?.[1]?.toLowerCase() ?? '';
}
