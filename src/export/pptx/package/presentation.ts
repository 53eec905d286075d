/** Pass: the presentation part, its lists in the order of the schema, and the small parts that every presentation has. */
import { createHash } from 'node:crypto';
import type { Page } from '../../../layout/page.ts';
import { toEmu } from '../../../units.ts';
import { escapeAttribute, namespaces, shapePrefixes, xmlHead } from '../xml.ts';
import type { Job, Pass } from './pass.ts';
import { type Relationship, relationshipsPart, writeRelationships } from './relationships.ts';

const part = 'ppt/presentation.xml';

export const writePresentation: Pass = (parts, job) => {
  parts.set(part, presentationXml(job));
  parts.set(relationshipsPart(part), writeRelationships(relationships(job)));
  parts.set('ppt/presProps.xml', `${xmlHead}<p:presentationPr ${shapePrefixes}/>`);
  parts.set('ppt/viewProps.xml', `${xmlHead}<p:viewPr ${shapePrefixes}><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>`);
  parts.set('ppt/tableStyles.xml', `${xmlHead}<a:tblStyleLst xmlns:a="${namespaces.drawing}" def="${mediumStyle}"/>`);
};

/** What a table gets that somebody adds in PowerPoint: its own default. */
const mediumStyle = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';
/** PowerPoint's own first ids. */
const masterId = 2_147_483_648;
export const firstSlideId = 256;

/** The master is the first relationship, slides come next, then what else there is. */
const slideRelationship = (index: number): string => `rId${index + 2}`;

function relationships({ pages, names }: Job): readonly Relationship[] {
  const others = [
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['handoutMaster', 'handoutMasters/handoutMaster1.xml'],
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ] as const;
  return [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    ...pages.map((_, index) => ({
      id: slideRelationship(index),
      type: 'slide',
      target: names.slide(index).slice('ppt/'.length),
    })),
    ...others.map(([type, target], index) => ({ id: slideRelationship(pages.length + index), type, target })),
  ];
}

/** The order of the lists is the schema's; in any other Office repairs the file. */
function presentationXml({ pages, size }: Job): string {
  const slides = pages.map((_, index) => `<p:sldId id="${firstSlideId + index}" r:id="${slideRelationship(index)}"/>`);
  return (
    `${xmlHead}<p:presentation ${shapePrefixes} saveSubsetFonts="1" autoCompressPictures="0">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${slideRelationship(pages.length)}"/></p:notesMasterIdLst>` +
    `<p:handoutMasterIdLst><p:handoutMasterId r:id="${slideRelationship(pages.length + 1)}"/></p:handoutMasterIdLst>` +
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst><p:sldSz cx="${toEmu(size.width)}" cy="${toEmu(size.height)}"/>` +
    `<p:notesSz cx="6858000" cy="9144000"/>${textDefaults}${writeSections(pages)}</p:presentation>`
  );
}

/** For text that is in no placeholder: a box that somebody adds. Half an inch further in at each level. */
const textDefaults = `<p:defaultTextStyle>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(defaultLevel).join('')}</p:defaultTextStyle>`;

function defaultLevel(level: number): string {
  return (
    `<a:lvl${level}pPr marL="${(level - 1) * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    '<a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
    `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`
  );
}

/** Slides in a row with one section name are a section; PowerPoint wants every slide in one as soon as there are any. */
const writeSections = (pages: readonly Page[]): string => {
  const xml = sectionsXml(pages);
  return xml === '' ? '' : `<p:extLst>${xml}</p:extLst>`;
};

/** The `p:ext` with them, or nothing. */
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
