/** What every part of the package is written with. */
export { clean, cleanPart, escapeAttribute, escapePart, escapeText } from '../../foundation/xml/xml-text.ts';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const namespaces = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  presentation: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  relationships: `${officeDocument}/relationships`,
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  package: 'http://schemas.openxmlformats.org/package/2006',
  officeDocument,
} as const;

/** The three prefixes that every part with shapes declares. */
export const shapePrefixes = `xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}" xmlns:p="${namespaces.presentation}"`;

/** What each shape tree starts with: its own id 1 and an empty frame. */
export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
