import { describe, expect, it } from 'vitest';
import { keepParts } from '../../../../src/export/pptx/graft/keep-parts.ts';
import { textOf } from '../../../../src/export/pptx/graft/part-text.ts';
import { basePackage, usualLayouts } from '../../../support/base-package.ts';
import { openBase } from '../../../support/deck-on-base.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`;
const outside = ' TargetMode="External"';

/** The first layout with art, and what it leads to. */
function layoutWith(art: string, relationships: string) {
  const [first, ...more] = usualLayouts([960, 540]);
  if (!first) throw new Error('no layout');
  const bytes = basePackage({ slides: 1, masters: [{ layouts: [{ ...first, art, relationships }, ...more] }] });
  const { parts, changed } = keepParts(openBase(bytes));
  const part = 'ppt/slideLayouts/slideLayout1.xml';
  const file = 'ppt/slideLayouts/_rels/slideLayout1.xml.rels';
  const read = (name: string): string => {
    const packed = parts.get(name);
    return packed ? textOf(name, packed) : '';
  };
  return { layout: read(part), relationships: read(file), changed: [...changed].filter((name) => name.includes('slideLayout')) };
}

const picture = (blip: string): string =>
  '<p:pic><p:nvPicPr><p:cNvPr id="50" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>' +
  `<p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>`;

describe('what stays behind', () => {
  it('is a linked picture: its place stays, the address goes', () => {
    const made = layoutWith(picture('<a:blip r:link="rId7"/>'), relation('rId7', 'image', 'http://example.org/a.png', outside));
    expect(made.layout).toContain('<a:blip/>');
    expect(made.relationships).not.toContain('example.org');
    expect(made.changed).toEqual(['ppt/slideLayouts/_rels/slideLayout1.xml.rels', 'ppt/slideLayouts/slideLayout1.xml']);
  });

  it('is a jump to a sample slide, but no link that somebody has to click', () => {
    const shape = (link: string): string =>
      `<p:sp><p:nvSpPr><p:cNvPr id="51" name="Button">${link}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>`;
    const made = layoutWith(
      shape('<a:hlinkClick r:id="rId7" action="ppaction://hlinksldjump"/>') + shape('<a:hlinkClick r:id="rId8"/>'),
      relation('rId7', 'slide', '../slides/slide1.xml') + relation('rId8', 'hyperlink', 'http://example.org', outside),
    );
    expect(made.layout).not.toContain('rId7');
    expect(made.layout).toContain('<a:hlinkClick r:id="rId8"/>');
    expect(made.relationships).toContain('http://example.org');
  });

  it('is an object that runs, whichever alternative holds it', () => {
    const inner = '<p:oleObj r:id="rId7" progId="Think.Cell"><p:embed/></p:oleObj>';
    const made = layoutWith(
      '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="52" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/>' +
        '<a:graphic><a:graphicData uri="ole"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
        `<mc:Choice Requires="v" xmlns:v="urn:schemas-microsoft-com:vml">${inner}</mc:Choice><mc:Fallback/></mc:AlternateContent>` +
        '</a:graphicData></a:graphic></p:graphicFrame>',
      relation('rId7', 'oleObject', '../embeddings/oleObject1.bin'),
    );
    expect(made.layout).not.toMatch(/graphicFrame|oleObj/u);
  });

  it('is a relationship to a part that is not there, with what cannot be without it', () => {
    const made = layoutWith(
      `${picture('<a:blip r:embed="rId7"/>')}<p:custDataLst><p:tags r:id="rId8"/></p:custDataLst>`,
      relation('rId7', 'image', '../media/none.png') + relation('rId8', 'tags', '../tags/tag1.xml'),
    );
    expect(made.layout).toContain('<a:blip/>');
    expect(made.layout).not.toContain('p:tags ');
    expect(made.relationships).not.toMatch(/rId7|rId8/u);
  });

  it('leaves parts alone that lead to nothing of the kind', () => {
    const made = layoutWith(picture('<a:blip r:embed="rId1"/>'), '');
    expect(made.changed).toEqual([]);
  });
});
