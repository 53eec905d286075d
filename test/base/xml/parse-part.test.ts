import { describe, expect, it } from 'vitest';
import { descendants } from '../../../src/base/xml/element.ts';
import { decodePart, parsePart } from '../../../src/base/xml/parse-part.ts';

const p = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

describe('parsePart', () => {
  it('says where each element stands in the text, behind marks, line ends and letters beyond the first plane', () => {
    const text = `\uFEFF<?xml version="1.0"?>\r\n<p:a ${p}>😀é<p:b x="1"/>\r\n<p:c>t</p:c></p:a>`;
    const found = [...descendants(parsePart(text, 'x.xml'))].map(({ name, start, end }) => [name, text.slice(start, end)]);
    expect(found.slice(1)).toEqual([
      ['p:b', '<p:b x="1"/>'],
      ['p:c', '<p:c>t</p:c>'],
    ]);
    expect(found[0]?.[1]).toBe(text.slice(text.indexOf('<p:a')));
  });

  it('names by namespace: nested declarations, the default one, unknown ones, attributes', () => {
    const root = parsePart(
      `<sld xmlns="http://schemas.openxmlformats.org/presentationml/2006/main"><x xmlns="urn:other" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="7" id="8"/><y/></sld>`,
      'x.xml',
    );
    expect(root.name).toBe('p:sld');
    expect(root.children.map(({ name, attributes }) => [name, { ...attributes }])).toEqual([
      ['{urn:other}x', { 'r:id': '7', id: '8' }],
      ['p:y', {}],
    ]);
  });

  it('knows no prototype: an attribute may be called anything', () => {
    const root = parsePart('<a __proto__="1" constructor="2"/>', 'x.xml');
    expect(Object.entries(root.attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(root.attributes.toString).toBeUndefined();
  });

  it('reads UTF-16 by its mark', () => {
    const bytes = Buffer.from('\uFEFF<a/>', 'utf16le');
    expect(decodePart(bytes, 'x')).toBe('\uFEFF<a/>');
  });
});
