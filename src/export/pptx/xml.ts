/** Text into XML: escaped, and without the characters that XML 1.0 cannot hold at all. */

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Drops control characters and halves of surrogate pairs; every line end becomes U+000A. */
export const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(forbidden, '');

/** For the inside of an element. */
export const escapeText = (text: string): string => clean(text).replace(/[&<>]/g, (found) => entities[found] ?? '');

/** For the inside of a double-quoted attribute; line ends and tabs survive attribute normalisation. */
export const escapeAttribute = (text: string): string => clean(text).replace(/[&<>"\n\t]/g, (found) => entities[found] ?? '');

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
