/** The sections of a deck, in the list that PowerPoint keeps of them. */
import { createHash } from 'node:crypto';
import type { Page } from '../../../layout/page.ts';
import { escapeAttribute } from '../xml.ts';

/** PowerPoint's own first id of a slide. */
export const firstSlideId = 256;

/**
 * The `p:ext` with them, or nothing. Slides in a row with one section name are a section; PowerPoint wants every slide in one as
 * soon as there are any.
 */
export function sectionsXml(pages: readonly Page[]): string {
  if (pages.every(({ section }) => section === '')) return '';
  const sections: { name: string; ids: number[] }[] = [];
  pages.forEach(({ section }, index) => {
    const open = sections.at(-1);
    if (open && open.name === section) open.ids.push(firstSlideId + index);
    else sections.push({ name: section, ids: [firstSlideId + index] });
  });
  const xml = sections.map(({ name, ids }, index) => {
    const slides = ids.map((id) => `<p14:sldId id="${id}"/>`).join('');
    const title = escapeAttribute(name || 'Default section');
    return `<p14:section name="${title}" id="${sectionId(name, index)}"><p14:sldIdLst>${slides}</p14:sldIdLst></p14:section>`;
  });
  return (
    '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${xml.join('')}</p14:sectionLst></p:ext>`
  );
}

/** A GUID from the section's name and place instead of from chance: the same deck has the same bytes. */
function sectionId(name: string, index: number): string {
  const digest = createHash('sha256').update(`${index} ${name}`).digest('hex').toUpperCase();
  const [a, b, c, d, e] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(13, 16),
    digest.slice(17, 20),
    digest.slice(20, 32),
  ];
  return `{${a}-${b}-4${c}-8${d}-${e}}`;
}
