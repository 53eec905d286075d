/** What a part of a base leads to that does not come along, and what has to go from the part because of it. */
import type { Relationship } from '../../../base/package/relationships.ts';
import type { Element } from '../../../base/xml/element.ts';
import { attributeAt, cut, type Edit } from './splice.ts';

/** Slides and what is said of them; what runs; who wrote. */
const kinds =
  /^(?:slide|notesSlide|comments|commentAuthors|authors|person|changesInfo|revisionInfo|vbaProject|wordVbaData|control|activeXControl|activeXControlBinary|oleObject|customUI|extensibility|userCustomization|attachedToolbars|slideUpdateInfo)$/u;

/** A link that somebody has to click stays; what a program would fetch by itself does not, nor what leads to a part that is not there. */
export const staysBehind = ({ type, target, outside }: Relationship): boolean =>
  kinds.test(type) || (outside === undefined ? target === undefined : type !== 'hyperlink');

/** Elements that make no sense without what they lead to, and the one round them that goes with them. */
const holders: Readonly<Record<string, string>> = {
  hlinkClick: '',
  hlinkHover: '',
  hlinkMouseOver: '',
  videoFile: '',
  audioFile: '',
  quickTimeFile: '',
  wavAudioFile: '',
  snd: '',
  externalData: '',
  sldMasterId: '',
  sldLayoutId: '',
  notesMasterId: '',
  handoutMasterId: '',
  custData: '',
  tags: '',
  contentPart: '',
  regular: '',
  bold: '',
  italic: '',
  boldItalic: '',
  control: 'controls',
  media: 'ext',
  svgBlip: 'ext',
  oleObj: 'graphicFrame',
  chart: 'graphicFrame',
  relIds: 'graphicFrame',
};

const localName = ({ name }: Element): string => name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1);

/**
 * The cuts that a part needs.
 * @param root with every alternative
 * @param ids of the relationships that are dropped
 */
export function cutReferences(source: string, root: Element, ids: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = [];
  visit(root, []);
  return edits;

  function visit(element: Element, around: readonly Element[]): void {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name.startsWith('r:') && ids.has(value)) edits.push(...cutsFor(element, around, name.slice(2)));
    }
    for (const each of element.children) visit(each, [element, ...around]);
  }

  function cutsFor(element: Element, around: readonly Element[], attribute: string): readonly Edit[] {
    const holder = Object.hasOwn(holders, localName(element)) ? holders[localName(element)] : undefined;
    if (holder === '') return [cut(element)];
    const outer = holder && around.find((each) => localName(each) === holder);
    if (outer) return [cut(outer)];
    const found = attributeAt(source, element, attribute);
    return found ? [found] : [];
  }
}
