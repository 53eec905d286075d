import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawWithOffice } from '../../../src/cli/office/draw-with-office.ts';
import { taggedPdf } from '../../../src/cli/office/office-settings.ts';
import { slideMacro } from '../../../src/cli/office/slide-macro.ts';
import { type FakeOffice, fakeOffice } from '../../support/fake-office.ts';

const deck = new TextEncoder().encode('a deck');
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
/** The folders that its runs worked in, as far as they are still there. */
const leftovers = ({ calls }: FakeOffice): readonly string[] =>
  calls()
    .map(([profile = '']) => dirname(fileURLToPath(profile.replace('-env:UserInstallation=', ''))))
    .filter((folder) => existsSync(folder));

describe('drawWithOffice', () => {
  it('gives PDF and pictures in the order of the slides, from runs with a profile of their own', async () => {
    const office = fakeOffice('draws');
    const { program, calls } = office;
    const drawn = await drawWithOffice(deck, { pdf: true, png: 640 }, { program });
    if (typeof drawn === 'string') throw new Error(drawn);
    expect(text(drawn.pdf)).toBe('%PDF of a deck');
    expect(drawn.pictures.map(text)).toEqual(['slide 1, 640 wide', 'slide 2, 640 wide', 'slide 3, 640 wide']);
    const [print, draw] = calls();
    expect(print?.slice(1, -2)).toEqual([
      '--headless',
      '--norestore',
      '--nologo',
      '--nolockcheck',
      '--convert-to',
      taggedPdf,
      '--outdir',
    ]);
    expect(draw?.at(-1)).toBe('macro:///Standard.Module1.DrawSlides');
    expect(print?.[0]).toMatch(/^-env:UserInstallation=file:\/\/\/.*briefdeck-office-.*\/profile$/u);
    expect(draw?.[0]).toBe(print?.[0]);
    expect(leftovers(office)).toEqual([]);
  });

  it('draws only what is wished for', async () => {
    const { program, calls } = fakeOffice('draws');
    const pdf = await drawWithOffice(deck, { pdf: true }, { program });
    expect(pdf).toMatchObject({ pictures: [] });
    expect(calls()).toHaveLength(1);
    const png = await drawWithOffice(deck, { pdf: false, png: 100 }, { program });
    expect(png).not.toHaveProperty('pdf');
    expect(calls()[1]?.at(-1)).toBe('--terminate_after_init');
  });

  it.each([
    ['fails', 'broken'],
    ['nothing', 'broken'],
  ] as const)('says when it %s', async (kind, fault) => {
    for (const wish of [{ pdf: true }, { pdf: false, png: 100 }]) {
      const office = fakeOffice(kind);
      expect(await drawWithOffice(deck, wish, office)).toBe(fault);
      expect(office.calls().length).toBeGreaterThan(0);
      expect(leftovers(office)).toEqual([]);
    }
  });

  it('does not wait for ever', async () => {
    expect(await drawWithOffice(deck, { pdf: true }, { ...fakeOffice('hangs'), longest: 0.2 })).toBe('slow');
  });

  it('says so where the program is none', async () => {
    expect(await drawWithOffice(deck, { pdf: true }, { program: '/nowhere/soffice' })).toBe('broken');
  });
});

it('a macro holds no character that would end its text', () => {
  const macro = slideMacro({ deck: new URL('file:///a%22b&c<d>/x.pptx'), folder: new URL('file:///f/'), width: 10 });
  expect(macro).toContain('loadComponentFromURL("file:///a%22b&amp;c%3Cd%3E/x.pptx"');
  expect(macro).toContain('"file:///f/" &amp; number &amp; ".png"');
});
