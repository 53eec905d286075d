import { describe, expect, it } from 'vitest';
import { child, type Element } from '../../../../src/base/xml/element.ts';
import { parsePart } from '../../../../src/base/xml/parse-part.ts';
import { append, attributeAt, cut, insertAfter, setAttribute, splice } from '../../../../src/export/pptx/graft/splice.ts';

const parse = (text: string): { root: Element; item: Element } => {
  const root = parsePart(text, 'part');
  const [item] = root.children;
  if (!item) throw new Error('no element');
  return { root, item };
};

describe('splice', () => {
  it('changes places and leaves the rest, in whatever order the edits come', () => {
    const text = 'one two three';
    const edits = [
      { start: 8, end: 13, text: '3' },
      { start: 0, end: 3, text: '1' },
    ];
    expect(splice(text, edits)).toBe('1 two 3');
  });

  it('drops an edit inside of what is cut anyway', () => {
    const edits = [
      { start: 4, end: 5, text: 'x' },
      { start: 2, end: 8, text: '' },
    ];
    expect(splice('0123456789', edits)).toBe('0189');
  });

  it('keeps remarks, CDATA and spaces round an element that is cut', () => {
    const text = '<!-- a > b --><r>\n  <x><![CDATA[</r>]]></x> <!-- <x/> -->\n</r>';
    const { item } = parse(text);
    expect(splice(text, [cut(item)])).toBe('<!-- a > b --><r>\n   <!-- <x/> -->\n</r>');
    expect(splice(text, [insertAfter(item, '<y/>')])).toContain('</x><y/> <!--');
  });
});

describe('append', () => {
  it.each([
    ['<r><x>1</x></r>', '<r><x>1<y/></x></r>'],
    ['<r><x/></r>', '<r><x><y/></x></r>'],
    ['<r><x a="/>" /></r>', '<r><x a="/>" ><y/></x></r>'],
    ['<r><x></x></r>', '<r><x><y/></x></r>'],
    ['<r><a:x xmlns:a="u"\n/></r>', '<r><a:x xmlns:a="u"\n><y/></a:x></r>'],
  ])('puts it last inside of %s', (text, wanted) => {
    expect(splice(text, [append(text, parse(text).item, '<y/>')])).toBe(wanted);
  });
});

describe('attributes', () => {
  const text = "<r><x  xmlns:id='no' a:link = 'two' b=\"x > y\" link2='3'>text link='4'</x></r>";

  it('are found whatever their prefix, quotes and spaces', () => {
    const found = attributeAt(text, parse(text).item, 'link');
    expect(found && text.slice(found.start, found.end)).toBe(" a:link = 'two'");
    expect(attributeAt(text, parse(text).item, 'id')).toBeUndefined();
  });

  it('are set, and added where they are missing', () => {
    const plain = '<r><x a="1"/></r>';
    const { item } = parse(plain);
    expect(splice(plain, [setAttribute(plain, item, 'a', '2')])).toBe('<r><x a="2"/></r>');
    expect(splice(plain, [setAttribute(plain, item, 'b', '2')])).toBe('<r><x b="2" a="1"/></r>');
  });
});

it('works on elements of any prefix', () => {
  const text = '<n:r xmlns:n="http://schemas.openxmlformats.org/presentationml/2006/main"><n:extLst/></n:r>';
  const found = child(parsePart(text, 'part'), 'p:extLst');
  expect(found && splice(text, [append(text, found, '<y/>')])).toContain('<n:extLst><y/></n:extLst>');
});
