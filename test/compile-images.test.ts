/** Pictures of a briefing, from its file to the package. */
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../src/compilation.ts';
import { compile } from '../src/compile.ts';
import { exportPptx } from '../src/export/pptx/export-pptx.ts';
import { HostError } from '../src/foundation/host/host.ts';
import type { Workshop } from '../src/workshop.ts';
import { workshop } from './support/compile-briefing.ts';
import { makePng } from './support/make-picture.ts';
import { openPackage } from './support/pptx-package.ts';

const isfara = workshop.host.readText('briefings/isfara-2006.yaml');
const image = (fields: string): string => `${isfara}\nimages:\n  - { id: car, ${fields} }\n`;
const whole = 'file: pictures/car.png, alt: A burnt car, caption: The car was found burnt, credit: Border service, sources: [S1]';

function build(text: string, files: Readonly<Record<string, Uint8Array>>): Compilation {
  const tools: Workshop = {
    ...workshop,
    host: {
      ...workshop.host,
      readBytes: (path) => {
        const found = files[path];
        if (!found) throw new HostError(path, 'missing', 'there is no such file');
        return found;
      },
    },
  };
  return compile({ file: 'briefings/b.yaml', text, template: 'briefing' }, tools);
}

describe('images of a briefing', () => {
  it('get a slide each, with their caption as its title, and count as input', async () => {
    const compiled = build(image(whole), { 'briefings/pictures/car.png': makePng(800, 600) });
    expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const page = compiled.pages?.find(({ name }) => name === 'image-car');
    expect(page?.title).toBe('The car was found burnt');
    expect(page?.items.find(({ kind }) => kind === 'image')).toMatchObject({ alt: 'A burnt car', mediaType: 'image/png' });
    const other = build(image(whole), { 'briefings/pictures/car.png': makePng(800, 601) });
    expect(other.inputHash).not.toBe(compiled.inputHash);
    const open = openPackage(await exportPptx(compiled));
    expect(open.names).toContain('ppt/media/image1.png');
  });

  it('that cannot be used stop the deck, with both lines', () => {
    const text = image(whole);
    const [found] = build(text, {}).diagnostics.filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject({
      code: 'IMG001',
      message: 'missing picture: pictures/car.png',
      span: { file: 'briefings/b.yaml', line: text.split('\n').findIndex((each) => each.includes('id: car')) + 1 },
      related: [{ span: { file: 'templates/briefing/images.hbs', line: 7 } }],
    });
  });

  it('need words for readers who cannot see them', () => {
    const { diagnostics } = build(image('file: car.png, caption: C'), {});
    expect(diagnostics).toMatchObject([{ code: 'BRF002', message: expect.stringContaining('alt') }]);
  });

  it('make no slide where there are none', () => {
    const { pages } = build(isfara, {});
    expect(pages?.some(({ name }) => name.startsWith('image'))).toBe(false);
  });
});
