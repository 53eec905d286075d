/** How a base would open, where that is not with the first slide: in its masters, or with a show of slides that are gone. */
import { child, childrenNamed, type Element } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { namespaces } from '../xml.ts';
import { cut, type Edit, replace, setAttribute, splice } from './splice.ts';

/** Undefined where the part stays as it is. @throws BadBase when it is damaged. */
export const editViews = (name: string, text: string): string | undefined =>
  edited(name, text, (root) => {
    const { lastView } = root.attributes;
    const opens = lastView === undefined || /^(?:sldView|sldThumbnailView|sldSorterView)$/u.test(lastView);
    // Views of the outline list slides by relationship: those slides are gone.
    const outline = child(child(root, 'p:outlineViewPr') ?? root, 'p:sldLst');
    return [...(opens ? [] : [setAttribute(text, root, 'lastView', 'sldThumbnailView')]), ...(outline ? [cut(outline)] : [])];
  });

/** Undefined where the part stays as it is. @throws BadBase when it is damaged. */
export const editShow = (name: string, text: string): string | undefined =>
  edited(name, text, (root) => {
    const show = child(root, 'p:showPr');
    const some = show ? ['p:custShow', 'p:sldRg'].flatMap((each) => childrenNamed(show, each)) : [];
    return some.map((each) => replace(each, `<p:sldAll xmlns:p="${namespaces.presentation}"/>`));
  });

function edited(name: string, text: string, edits: (root: Element) => readonly Edit[]): string | undefined {
  const found = edits(parsePart(text, name));
  return found.length > 0 ? splice(text, found) : undefined;
}
