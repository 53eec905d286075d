import { describe, expect, it } from 'vitest';
import { briefing } from '../../../briefing/read.ts';
import { basePackage } from '../../../support/base-package.ts';
import { deckOnBase } from '../../../support/deck-on-base.ts';
import { openPackage } from '../../../support/pptx-package.ts';

const text = briefing('incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]\n', { title: 'Raid' });
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const property = (name: string, value: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;

const base = basePackage({
  parts: {
    'docProps/custom.xml':
      `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">` +
      `${property('MSIP_Label_1_Name', 'Internal')}${property('Client', 'Secret Ltd')}</Properties>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    'docProps/thumbnail.jpeg': new Uint8Array([1, 2, 3]),
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${relation('rId1', 'officeDocument', 'ppt/presentation.xml')}${relation('rId2', 'custom-properties', 'docProps/custom.xml')}` +
      `${relation('rId3', 'thumbnail', 'docProps/thumbnail.jpeg')}</Relationships>`,
    // A part that nobody can read goes over as it is.
    'ppt/notesMasters/notesMaster1.xml': '<p:notesMaster',
  },
});

describe('the properties of a deck on a template', () => {
  it('are ours, with the labels of sensitivity and nothing else of the template’s', async () => {
    const open = openPackage(await deckOnBase(base, { text }));
    const custom = open.text('docProps/custom.xml');
    expect(custom).toContain('name="MSIP_Label_1_Name"><vt:lpwstr>Internal<');
    expect(custom).toContain('name="Input hash"');
    expect(custom).not.toContain('Secret');
    expect(open.names).not.toContain('docProps/thumbnail.jpeg');
    expect(open.text('docProps/core.xml')).toContain('<dc:title>Raid</dc:title>');
    expect([...open.text('_rels/.rels').matchAll(/Target="([^"]+)"/gu)].map(([, target]) => target)).toEqual([
      'ppt/presentation.xml',
      'docProps/core.xml',
      'docProps/app.xml',
      'docProps/custom.xml',
    ]);
    expect(open.text('ppt/notesMasters/notesMaster1.xml')).toBe('<p:notesMaster');
  });
});
