import { describe, expect, it } from 'vitest';
import { descendants } from '../../../../src/base/xml/element.ts';
import { parsePart } from '../../../../src/base/xml/parse-part.ts';
import { editPresentation } from '../../../../src/export/pptx/graft/edit-presentation.ts';

const p = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const facts = { slides: ['rId7', 'rId8'], sections: '', firstSlideId: 256 };
const sections = `<p:ext xmlns:p="${p}" uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><x/></p:ext>`;

const wrap = (inside: string): string =>
  `<?xml version="1.0"?>\n<!-- <p:sldIdLst/> --><p:presentation xmlns:p="${p}" xmlns:r="${r}">${inside}</p:presentation>`;
const masters = '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>';
const size = '<p:sldSz cx="12192000" cy="6858000"/>\n  <p:notesSz cx="6858000" cy="9144000"/>';
const namesIn = (text: string): readonly string[] => parsePart(text, 'part').children.map(({ name }) => name);

describe('editPresentation', () => {
  it('puts the slides where the schema has them, and leaves every other letter', () => {
    const text = wrap(`${masters}${size}`);
    const edited = editPresentation('part', text, facts);
    expect(namesIn(edited)).toEqual(['p:sldMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz']);
    expect(edited.replace(/<p:sldIdLst xmlns:p.*<\/p:sldIdLst>/u, '')).toBe(text);
    expect(edited).toContain('<p:sldId id="256" r:id="rId7"/><p:sldId id="257" r:id="rId8"/>');
  });

  it('takes the place of the sample slides, custom shows and sections', () => {
    const old = '<p:ext uri="{521415d9-36f7-43e2-ab2f-b90af26b5e84}"><old/></p:ext>';
    const text = wrap(
      `${masters}<p:sldIdLst><p:sldId id="300" r:id="rId2"/></p:sldIdLst>${size}<p:custShowLst/><p:modifyVerifier/>` +
        `<p:extLst><p:ext uri="{other}"/>${old}</p:extLst>`,
    );
    const edited = editPresentation('part', text, { ...facts, sections });
    expect(namesIn(edited)).toEqual(['p:sldMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz', 'p:extLst']);
    expect(edited).not.toContain('300');
    expect(edited).not.toContain('<old/>');
    expect(edited).toContain(`<p:ext uri="{other}"/>${sections}`);
    const without = editPresentation('part', text, facts);
    expect(without).toContain('<p:extLst><p:ext uri="{other}"/></p:extLst>');
  });

  it('leaves no empty list of extensions behind', () => {
    const text = wrap(`${masters}${size}<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"/></p:extLst>`);
    expect(namesIn(editPresentation('part', text, facts))).not.toContain('p:extLst');
    expect(namesIn(editPresentation('part', wrap(masters + size), { ...facts, sections })).at(-1)).toBe('p:extLst');
  });

  it('adds masters of notes and handouts in their places', () => {
    const edited = editPresentation('part', wrap(masters + size), { ...facts, notesMaster: 'rId9', handoutMaster: 'rId10' });
    expect(namesIn(edited)).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:handoutMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
    ]);
  });

  it('reads other prefixes, and declares its own', () => {
    const text = `<presentation xmlns="${p}" xmlns:q="${r}"><sldMasterIdLst><sldMasterId id="1" q:id="a"/></sldMasterIdLst><sldSz cx="1" cy="1"/></presentation>`;
    const root = parsePart(editPresentation('part', text, facts), 'part');
    const ids = [...descendants(root)].filter(({ name }) => name === 'p:sldId').map(({ attributes }) => attributes['r:id']);
    expect(ids).toEqual(['rId7', 'rId8']);
  });
});
