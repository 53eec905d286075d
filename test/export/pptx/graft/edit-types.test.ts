import { describe, expect, it } from 'vitest';
import { editTypes } from '../../../../src/export/pptx/graft/edit-types.ts';

const space = 'http://schemas.openxmlformats.org/package/2006/content-types';
const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const facts = {
  main: 'ppt/presentation.xml',
  kept: new Set(['ppt/presentation.xml', 'ppt/theme/theme1.xml']),
  own: [
    ['ppt/media/image2.png', 'image/png'],
    ['ppt/slides/slide1.xml', 'slide'],
  ] as const,
};
const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';

describe('editTypes', () => {
  it('makes a presentation of a template, drops what stays behind and adds ours', () => {
    const text =
      `<Types xmlns="${space}">\n${rels}<Default Extension="png" ContentType="image/png"/>` +
      '<Override PartName="/ppt/presentation.xml" ContentType="template"/><!-- x -->' +
      '<Override PartName="/ppt/slides/slide9.xml" ContentType="slide"/><Override PartName="/ppt/Theme/theme1.xml" ContentType="theme"/></Types>';
    const edited = editTypes('types', text, facts);
    expect(edited).toContain(`PartName="/ppt/presentation.xml"`);
    expect(edited).toContain(presentation);
    expect(edited).not.toContain('slide9');
    expect(edited).toContain('<!-- x --><Override PartName="/ppt/Theme/theme1.xml" ContentType="theme"/>');
    expect(edited).toContain('PartName="/ppt/slides/slide1.xml"');
    expect(edited).not.toContain('image2.png');
  });

  it('says what a picture is where its ending means something else there', () => {
    const text = `<x:Types xmlns:x="${space}"><x:Default Extension="PNG" ContentType="image/x-png"/></x:Types>`;
    const edited = editTypes('types', text, facts);
    expect(edited).toContain('PartName="/ppt/media/image2.png" ContentType="image/png"');
    expect(edited).toContain(`PartName="/ppt/presentation.xml" ContentType="${presentation}"`);
    expect(edited).toContain('Extension="rels"');
    expect(edited.match(new RegExp(`<(?:Default|Override) xmlns="${space}" `, 'gu'))).toHaveLength(4);
  });

  it('keeps what is said of a part whose name has letters of other scripts', () => {
    const text = `<Types xmlns="${space}">${rels}<Override PartName="/ppt/theme/%C3%89lan.xml" ContentType="theme"/></Types>`;
    const edited = editTypes('types', text, { ...facts, kept: new Set([...facts.kept, 'ppt/theme/Élan.xml']) });
    expect(edited).toContain('<Override PartName="/ppt/theme/%C3%89lan.xml" ContentType="theme"/>');
  });
});
