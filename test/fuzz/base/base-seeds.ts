/** Sound templates, ordinary and bent, that mutations begin from; and those of a folder that a person names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  artPicture,
  artShape,
  basePackage,
  footerSlots,
  level,
  solidFill,
  usualLayouts,
  usualMap,
} from '../../support/base-package.ts';
import { makePng } from '../../support/make-picture.ts';

/** A file of this size is mutated whole thousands of times. */
const largest = 20_000_000;

export interface BaseSeed {
  readonly name: string;
  readonly read: () => Uint8Array;
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const wide = [960, 540] as const;
const dark = { ...usualMap, bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' };

const withPicture = usualLayouts(wide).map((layout) => ({
  ...layout,
  art: artPicture([20, 20, 60, 40], 'rIdP') + artShape([0, 500, 960, 8], solidFill('1F4E79')),
  relationships: relationship('rIdP', 'image', '../media/image1.png'),
}));

/** Those of the repository are made by code. */
const made: readonly BaseSeed[] = [
  { name: 'plain', read: () => basePackage() },
  { name: '4:3, dark', read: () => basePackage({ size: [720, 540], masters: [{ map: dark }] }) },
  { name: 'two masters', read: () => basePackage({ masters: [{}, { layouts: usualLayouts(wide), themeName: 'Other' }] }) },
  {
    name: 'art and pictures',
    read: () => basePackage({ masters: [{ layouts: withPicture }], parts: { 'ppt/media/image1.png': makePng(40, 30) } }),
  },
  {
    name: 'slides, macros, links, sections, shows',
    read: () => basePackage({ slides: 2, macros: true, linkedPicture: true, sections: true, customShow: true, firstNumber: 5 }),
  },
  {
    name: 'other prefixes, no notes master, no defaults',
    read: () =>
      basePackage({ prefixes: { p: 'ns0', a: 'ns1', r: 'ns2' }, notesMaster: false, withoutDefaults: true, isTemplate: false }),
  },
  {
    name: 'no types, no footers, own colours, upright page',
    read: () =>
      basePackage({
        size: [540, 780],
        masters: [
          {
            fonts: { major: 'Marianne', minor: 'Arial' },
            colors: { accent1: 'F48F70' },
            layouts: usualLayouts([540, 780], { footers: [], untyped: true }),
          },
        ],
      }),
  },
  {
    name: 'turned layouts, vertical text, styled slots',
    read: () =>
      basePackage({
        masters: [
          {
            background: `<p:bgPr>${solidFill('102030')}<a:effectLst/></p:bgPr>`,
            layouts: usualLayouts(wide).map((layout, index) => ({
              ...layout,
              ...(index % 2 === 0
                ? {
                    map: Object.entries(dark)
                      .map(([key, value]) => `${key}="${value}"`)
                      .join(' '),
                  }
                : {}),
              slots: [
                ...layout.slots,
                {
                  type: 'body',
                  index: 40 + index,
                  box: [40, 40, 200, 24] as const,
                  vertical: index === 3,
                  style: level(1, { size: 12 }),
                },
              ],
            })),
          },
        ],
      }),
  },
  {
    name: 'one layout',
    read: () => basePackage({ masters: [{ layouts: [{ name: 'Only', slots: [{ type: 'title' }, ...footerSlots] }] }] }),
  },
];

/**
 * The seeds: those made here, and, where `BRIEFDECK_FUZZ_BASES` names a folder, every template in it. With a folder of one's
 * own, cases are the same only where the folder is.
 */
export function baseSeeds(folder = process.env.BRIEFDECK_FUZZ_BASES): readonly BaseSeed[] {
  const remembered = (seed: BaseSeed): BaseSeed => {
    let bytes: Uint8Array | undefined;
    return { ...seed, read: () => (bytes ??= seed.read()) };
  };
  if (folder === undefined || folder === '') return made.map(remembered);
  const names = readdirSync(folder).filter((name) => /\.(?:pot|ppt|pps)[xm]$/iu.test(name));
  const read = names.sort().map((name) => ({ name, read: () => new Uint8Array(readFileSync(join(folder, name))) }));
  // Twice as often as those made here: who names a folder wants to know of it.
  return [...made, ...read, ...read].map(remembered).filter(({ read: bytes }) => bytes().length <= largest);
}
