/** Pass: the presentation part: its lists in the order of the schema, an upright notes page, and the sections. */
import { createHash } from 'node:crypto';
import type { Page } from '../../../layout/page.ts';
import { escapeAttribute } from '../xml.ts';
import { textPart } from './parts.ts';
import type { Pass } from './pass.ts';

const part = 'ppt/presentation.xml';

/** PptxGenJS writes the notes master after the slides, which Office answers with a repair. */
export const orderPresentation: Pass = (parts, { pages }) => {
  const xml = textPart(parts, part);
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  parts.set(
    part,
    xml
      .replace(list, '')
      .replace('</p:sldMasterIdLst>', (end) => end + list)
      .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
      .replace('</p:presentation>', (end) => writeSections(pages) + end),
  );
};

/** Slides in a row with one section name are a section; PowerPoint wants every slide in one as soon as there are any. */
function writeSections(pages: readonly Page[]): string {
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
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${xml.join('')}</p14:sectionLst></p:ext></p:extLst>`
  );
}

/** PptxGenJS numbers slides from PowerPoint's first id. */
const firstSlideId = 256;

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
