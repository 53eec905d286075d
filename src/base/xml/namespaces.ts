/** The namespaces of a presentation, and the prefix by which each is known in this house. */

export const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/presentationml/2006/main', 'p'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/powerpoint/2010/main', 'p14'],
]);

/** The other spelling of the standard (ISO/IEC 29500 Strict), which PowerPoint writes only when asked to, and few read. */
export const isStrict = (address: string): boolean => address.startsWith('http://purl.oclc.org/ooxml/');
