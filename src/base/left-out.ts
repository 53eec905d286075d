/** What stays behind when slides are put on a base: what runs, what calls elsewhere, what tells of its authors, its own slides. */
import type { LeftOut } from './base.ts';
import type { Package } from './package/open-package.ts';
import { child, childrenNamed, descendants, type Element } from './xml/element.ts';

const runs = /^(?:vbaProject|control|activeXControl|activeXControlBinary|oleObject|customUI|attachedToolbars)$/u;
/** What a program fetches by itself when it opens the file; a link that somebody has to click is no harm. */
const isFetched = (type: string): boolean => type !== 'hyperlink';

export function findLeftOut({ types, relationships }: Package, presentation: Element): LeftOut {
  const all = [...relationships.values()].flat();
  const names = [...types.values()];
  const sections = [...descendants(presentation)].find(({ name }) => name === 'p14:sectionLst');
  return {
    slides: childrenNamed(child(presentation, 'p:sldIdLst') ?? presentation, 'p:sldId').length,
    macros: names.some((type) => /vbaProject|macroEnabled/u.test(type)),
    controls: new Set(all.filter(({ type }) => runs.test(type) && type !== 'vbaProject').map(({ target }) => target)).size,
    links: [...new Set(all.flatMap(({ type, outside }) => (outside !== undefined && isFetched(type) ? [outside] : [])))],
    customShows: childrenNamed(child(presentation, 'p:custShowLst') ?? presentation, 'p:custShow').length,
    sections: sections ? childrenNamed(sections, 'p14:section').length : 0,
    commentAuthors: names.some((type) => /commentAuthors|authors\+xml/u.test(type)),
  };
}
