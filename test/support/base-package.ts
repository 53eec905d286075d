/** Templates made for tests: ordinary ones, and ones bent on purpose. Lengths are points. */
import { pack, writeZip } from '../../src/export/pptx/package/zip.ts';
import { escapeAttribute } from '../../src/foundation/xml/xml-text.ts';

export interface SlotSpec {
  /** None for a placeholder that takes anything. */
  readonly type?: string;
  /** None for a title. */
  readonly index?: number;
  /** x, y, width, height; none to take the master's. */
  readonly box?: readonly [number, number, number, number];
  /** Attributes of `a:bodyPr`. */
  readonly frame?: string;
  /** Inside of `a:lstStyle`. */
  readonly style?: string;
  readonly fill?: string;
  readonly vertical?: boolean;
  /** Paragraphs of sample text, as XML. */
  readonly prompt?: string;
}

export interface LayoutSpec {
  readonly name: string;
  readonly type?: string;
  readonly slots: readonly SlotSpec[];
  /** Shapes that are no placeholders, as XML. */
  readonly art?: string;
  readonly background?: string;
  /** Attributes of `a:overrideClrMapping`. */
  readonly map?: string;
  readonly hidesMaster?: boolean;
  /** Further relationships of the layout, as XML. */
  readonly relationships?: string;
}

export interface MasterSpec {
  readonly slots?: readonly SlotSpec[];
  readonly art?: string;
  readonly background?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly colors?: Readonly<Record<string, string>>;
  readonly fonts?: { readonly major: string; readonly minor: string };
  /** Inside of `p:txStyles`. */
  readonly styles?: string;
  readonly layouts?: readonly LayoutSpec[];
  readonly themeName?: string;
}

export interface BaseSpec {
  readonly size?: readonly [width: number, height: number];
  readonly masters?: readonly MasterSpec[];
  readonly notesMaster?: boolean;
  readonly handoutMaster?: boolean;
  /** EMU, as the presentation says it. */
  readonly notesSize?: readonly [width: number, height: number];
  readonly slides?: number;
  readonly macros?: boolean;
  readonly linkedPicture?: boolean;
  readonly sections?: boolean;
  readonly customShow?: boolean;
  readonly firstNumber?: number;
  readonly isTemplate?: boolean;
  /** Other prefixes for the same namespaces. */
  readonly prefixes?: { readonly p: string; readonly a: string; readonly r: string };
  readonly strict?: boolean;
  /** Without `p:defaultTextStyle`, as LibreOffice writes it. */
  readonly withoutDefaults?: boolean;
  /** Parts beside the others, or instead of them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = {
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: office,
};
const strictNamespaces = {
  p: 'http://purl.oclc.org/ooxml/presentationml/main',
  a: 'http://purl.oclc.org/ooxml/drawingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emu = (points: number): number => Math.round(points * 12_700);

/** The bytes of a .potx. */
export function basePackage(spec: BaseSpec = {}): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  const types = new Map<string, string>();
  const { size = [960, 540], masters = [{}], slides = 0, notesSize = [6_858_000, 9_144_000] } = spec;
  const spaces = spec.strict ? strictNamespaces : namespaces;
  const declared = Object.entries(spaces)
    .map(([prefix, uri]) => ` xmlns:${spec.prefixes?.[prefix as 'p'] ?? prefix}="${uri}"`)
    .join('');
  const rename = (xml: string): string =>
    spec.prefixes
      ? xml.replace(
          /(<\/?|\s)([par]):/gu,
          (_all, before: string, prefix: 'p') => `${before}${spec.prefixes?.[prefix] ?? prefix}:`,
        )
      : xml;
  const add = (name: string, type: string, xml: string): void => {
    parts.set(name, head + rename(xml));
    types.set(name, type);
  };
  const relate = (part: string, list: readonly (readonly [id: string, type: string, target: string])[], more = ''): void => {
    const slash = part.lastIndexOf('/') + 1;
    const base = spec.strict ? strictNamespaces.r : office;
    const xml = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`).join('');
    parts.set(
      `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`,
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}${more}</Relationships>`,
    );
  };
  const kind = 'application/vnd.openxmlformats-officedocument.presentationml.';

  let layoutNumber = 0;
  masters.forEach((master, at) => {
    const number = at + 1;
    const layouts = master.layouts ?? usualLayouts(size);
    const name = `ppt/slideMasters/slideMaster${number}.xml`;
    const ids = layouts.map((_, index) => `<p:sldLayoutId id="${2_147_483_700 + 100 * at + index}" r:id="rId${index + 1}"/>`);
    const map = { ...usualMap, ...master.map };
    const mapped = Object.entries(map).map(([key, value]) => `${key}="${value}"`);
    add(
      name,
      `${kind}slideMaster+xml`,
      `<p:sldMaster${declared}><p:cSld>${page(master.background ?? '<p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef>')}` +
        `${tree(master.slots ?? usualMasterSlots(size), master.art)}</p:cSld><p:clrMap ${mapped.join(' ')}/>` +
        `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles>${master.styles ?? usualStyles}</p:txStyles></p:sldMaster>`,
    );
    const targets = layouts.map((layout, index) => {
      layoutNumber += 1;
      const part = `ppt/slideLayouts/slideLayout${layoutNumber}.xml`;
      const override = layout.map ? `<a:overrideClrMapping ${layout.map}/>` : '<a:masterClrMapping/>';
      add(
        part,
        `${kind}slideLayout+xml`,
        `<p:sldLayout${declared}${layout.type ? ` type="${layout.type}"` : ''}${layout.hidesMaster ? ' showMasterSp="0"' : ''}>` +
          `<p:cSld name="${escapeAttribute(layout.name)}">${page(layout.background)}${tree(layout.slots, layout.art)}</p:cSld>` +
          `<p:clrMapOvr>${override}</p:clrMapOvr></p:sldLayout>`,
      );
      relate(part, [['rId1', 'slideMaster', `../slideMasters/slideMaster${number}.xml`]], layout.relationships);
      return [`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${layoutNumber}.xml`] as const;
    });
    relate(name, [...targets, ['rIdT', 'theme', `../theme/theme${number}.xml`]]);
    add(`ppt/theme/theme${number}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml', theme(master, declared));
  });

  const last = masters.length + 1;
  if (spec.notesMaster ?? true) {
    add(
      'ppt/notesMasters/notesMaster1.xml',
      `${kind}notesMaster+xml`,
      `<p:notesMaster${declared}><p:cSld>${tree(notesSlots, '')}</p:cSld><p:clrMap ${Object.entries(usualMap)
        .map(([key, value]) => `${key}="${value}"`)
        .join(' ')}/></p:notesMaster>`,
    );
    relate('ppt/notesMasters/notesMaster1.xml', [['rId1', 'theme', `../theme/theme${last}.xml`]]);
    add(`ppt/theme/theme${last}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml', theme({}, declared));
  }
  if (spec.handoutMaster) {
    add(
      'ppt/handoutMasters/handoutMaster1.xml',
      `${kind}handoutMaster+xml`,
      `<p:handoutMaster${declared}><p:cSld>${tree([{ type: 'hdr', box: [0, 0, 230, 36] }], '')}</p:cSld><p:clrMap ${Object.entries(
        usualMap,
      )
        .map(([key, value]) => `${key}="${value}"`)
        .join(' ')}/></p:handoutMaster>`,
    );
    relate('ppt/handoutMasters/handoutMaster1.xml', [['rId1', 'theme', `../theme/theme${last + 1}.xml`]]);
    add(`ppt/theme/theme${last + 1}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml', theme({}, declared));
  }
  for (let slide = 1; slide <= slides; slide++) {
    add(
      `ppt/slides/slide${slide}.xml`,
      `${kind}slide+xml`,
      `<p:sld${declared}><p:cSld>${tree([{ type: 'title' }], '')}</p:cSld></p:sld>`,
    );
    relate(`ppt/slides/slide${slide}.xml`, [['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml']]);
  }
  if (spec.macros) {
    parts.set('ppt/vbaProject.bin', new TextEncoder().encode('macro'));
    types.set('ppt/vbaProject.bin', 'application/vnd.ms-office.vbaProject');
  }

  const slideIds = Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rIdS${index + 1}"/>`);
  const masterIds = masters.map((_, index) => `<p:sldMasterId id="${2_147_483_648 + 100 * index}" r:id="rId${index + 1}"/>`);
  const main = spec.macros
    ? 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml'
    : `${kind}${(spec.isTemplate ?? true) ? 'template' : 'presentation'}.main+xml`;
  add(
    'ppt/presentation.xml',
    main,
    `<p:presentation${declared}${spec.firstNumber === undefined ? '' : ` firstSlideNum="${spec.firstNumber}"`}>` +
      `<p:sldMasterIdLst>${masterIds.join('')}</p:sldMasterIdLst>` +
      `${(spec.notesMaster ?? true) ? '<p:notesMasterIdLst><p:notesMasterId r:id="rIdN"/></p:notesMasterIdLst>' : ''}` +
      `${spec.handoutMaster ? '<p:handoutMasterIdLst><p:handoutMasterId r:id="rIdH"/></p:handoutMasterIdLst>' : ''}` +
      `${slides > 0 ? `<p:sldIdLst>${slideIds.join('')}</p:sldIdLst>` : ''}<p:sldSz cx="${emu(size[0])}" cy="${emu(size[1])}"/>` +
      `<p:notesSz cx="${notesSize[0]}" cy="${notesSize[1]}"/>` +
      `${spec.customShow ? '<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst/></p:custShow></p:custShowLst>' : ''}` +
      `${spec.withoutDefaults ? '' : `<p:defaultTextStyle>${level(1, { size: 18 })}</p:defaultTextStyle>`}` +
      `${spec.sections ? sectionList : ''}</p:presentation>`,
  );
  relate(
    'ppt/presentation.xml',
    [
      ...masters.map((_, index) => [`rId${index + 1}`, 'slideMaster', `slideMasters/slideMaster${index + 1}.xml`] as const),
      ...slideIds.map((_, index) => [`rIdS${index + 1}`, 'slide', `slides/slide${index + 1}.xml`] as const),
      ...((spec.notesMaster ?? true) ? [['rIdN', 'notesMaster', 'notesMasters/notesMaster1.xml'] as const] : []),
      ...(spec.handoutMaster ? [['rIdH', 'handoutMaster', 'handoutMasters/handoutMaster1.xml'] as const] : []),
    ],
    `${spec.macros ? `<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` : ''}` +
      `${spec.linkedPicture ? `<Relationship Id="rIdL" Type="${office}/image" Target="http://example.org/logo.png" TargetMode="External"/>` : ''}`,
  );
  relate('', [['rId1', 'officeDocument', 'ppt/presentation.xml']]);
  const overrides = [...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  parts.set(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  for (const [name, content] of Object.entries(spec.parts ?? {})) parts.set(name, content);
  return writeZip(
    [...parts].map(([name, content]) => [name, pack(typeof content === 'string' ? new TextEncoder().encode(content) : content)]),
  );
}

const notesSlots: readonly SlotSpec[] = [
  { type: 'sldImg', index: 2, box: [50, 50, 440, 250] },
  { type: 'body', index: 3, box: [50, 350, 440, 300] },
  { type: 'sldNum', index: 5, box: [400, 680, 90, 30] },
];

const sectionList =
  '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
  '<p14:section name="One" id="{00000000-0000-4000-8000-000000000001}"><p14:sldIdLst/></p14:section></p14:sectionLst></p:ext></p:extLst>';

export const usualMap: Readonly<Record<string, string>> = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const usualColors: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '1F4E79',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

function theme(
  { colors, fonts = { major: 'Calibri', minor: 'Calibri' }, themeName = 'House' }: MasterSpec,
  declared: string,
): string {
  const scheme = Object.entries({ ...usualColors, ...colors }).map(
    ([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`,
  );
  const face = (name: string, typeface: string): string =>
    `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<a:theme${declared} name="${themeName}"><a:themeElements><a:clrScheme name="${themeName}">${scheme.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${themeName}">${face('majorFont', fonts.major)}${face('minorFont', fonts.minor)}</a:fontScheme>` +
    `<a:fmtScheme name="${themeName}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill}` +
    `<a:solidFill><a:schemeClr val="phClr"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>${fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

export interface LevelSpec {
  readonly size?: number;
  readonly color?: string;
  readonly bullet?: boolean;
  readonly face?: string;
  readonly bold?: boolean;
  readonly capitals?: boolean;
  readonly lineSpacing?: number;
}

/** A level of a text style; the colour is XML. */
export function level(number: number, { size, color, bullet = false, face, bold, capitals, lineSpacing }: LevelSpec): string {
  const run =
    `<a:defRPr${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}${bold ? ' b="1"' : ''}${capitals ? ' cap="all"' : ''}>` +
    `${color ? `<a:solidFill>${color}</a:solidFill>` : ''}${face ? `<a:latin typeface="${face}"/>` : ''}</a:defRPr>`;
  const lines = lineSpacing === undefined ? '' : `<a:lnSpc><a:spcPct val="${lineSpacing * 1000}"/></a:lnSpc>`;
  const mark = bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>';
  return `<a:lvl${number}pPr marL="${bullet ? emu(18 * number) : 0}" indent="${bullet ? -emu(18) : 0}">${lines}${mark}${run}</a:lvl${number}pPr>`;
}

const text1 = '<a:schemeClr val="tx1"/>';
export const usualStyles =
  `<p:titleStyle>${level(1, { size: 32, color: text1, face: '+mj-lt' })}</p:titleStyle>` +
  `<p:bodyStyle>${[24, 20, 18].map((size, index) => level(index + 1, { size, color: text1, bullet: true, face: '+mn-lt' })).join('')}</p:bodyStyle>` +
  `<p:otherStyle>${level(1, { size: 12, color: text1, face: '+mn-lt' })}</p:otherStyle>`;

const page = (background: string | undefined): string => (background ? `<p:bg>${background}</p:bg>` : '');

export function tree(slots: readonly SlotSpec[], art = ''): string {
  const shapes = slots.map((slot, index) => drawSlot(slot, index + 2));
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
    `${art}${shapes.join('')}</p:spTree>`
  );
}

export const transform = ([x, y, width, height]: readonly [number, number, number, number]): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

function drawSlot({ type, index, box, frame = '', style = '', fill = '', vertical, prompt }: SlotSpec, id: number): string {
  const number =
    '<a:p><a:fld id="{5E2C8A41-7D3B-4F19-9C60-B1D2E3F40517}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>';
  const usual = type === 'sldNum' ? number : '<a:p><a:r><a:rPr lang="en-GB"/><a:t>Click to add</a:t></a:r></a:p>';
  const words = prompt ?? usual;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type ?? 'Content'} ${id}"/><p:cNvSpPr/><p:nvPr>` +
    `<p:ph${type ? ` type="${type}"` : ''}${vertical ? ' orient="vert"' : ''}${index === undefined ? '' : ` idx="${index}"`}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${box ? transform(box) : ''}${fill}</p:spPr><p:txBody><a:bodyPr ${frame}/><a:lstStyle>${style}</a:lstStyle>${words}</p:txBody></p:sp>`
  );
}

/** A filled shape, as art. */
export function artShape(
  box: readonly [number, number, number, number],
  fill: string,
  { words = '', geometry = 'rect' } = {},
): string {
  const body = words ? `<p:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody>` : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="900" name="Art"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}` +
    `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}</p:spPr>${body}</p:sp>`
  );
}

export const artPicture = (box: readonly [number, number, number, number], id: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="901" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/></p:blipFill>` +
  `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export const solidFill = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;

type Size = readonly [width: number, height: number];

/** Where things stand in PowerPoint's own template, as shares of the page. */
const shares = {
  title: [0.069, 0.053, 0.863, 0.193],
  body: [0.069, 0.266, 0.863, 0.635],
  left: [0.069, 0.266, 0.425, 0.635],
  right: [0.506, 0.266, 0.425, 0.635],
  coverTitle: [0.125, 0.164, 0.75, 0.348],
  subtitle: [0.125, 0.525, 0.75, 0.241],
  sectionTitle: [0.068, 0.249, 0.863, 0.416],
  sectionText: [0.068, 0.669, 0.863, 0.219],
  date: [0.069, 0.927, 0.225, 0.053],
  footer: [0.331, 0.927, 0.338, 0.053],
  number: [0.706, 0.927, 0.225, 0.053],
} as const;

const place = (name: keyof typeof shares, [width, height]: Size): readonly [number, number, number, number] => {
  const [x, y, w, h] = shares[name];
  return [x * width, y * height, w * width, h * height];
};

export const usualMasterSlots = (size: Size): readonly SlotSpec[] => [
  { type: 'title', box: place('title', size), frame: 'anchor="ctr"' },
  { type: 'body', index: 1, box: place('body', size) },
  { type: 'dt', index: 2, box: place('date', size) },
  { type: 'ftr', index: 3, box: place('footer', size) },
  { type: 'sldNum', index: 4, box: place('number', size) },
];

export const footerSlots: readonly SlotSpec[] = [
  { type: 'dt', index: 10 },
  { type: 'ftr', index: 11 },
  { type: 'sldNum', index: 12 },
];

/** The names that PowerPoint gives them in a language: cover, content, section, two contents, title only, blank. */
export type LayoutNames = readonly [string, string, string, string, string, string];
export const englishNames: LayoutNames = [
  'Title Slide',
  'Title and Content',
  'Section Header',
  'Two Content',
  'Title Only',
  'Blank',
];

interface LayoutOptions {
  readonly names?: LayoutNames;
  readonly footers?: readonly SlotSpec[];
  /** Without the attribute `type`, as templates have that were drawn by hand. */
  readonly untyped?: boolean;
}

export function usualLayouts(
  size: Size,
  { names = englishNames, footers = footerSlots, untyped = false }: LayoutOptions = {},
): readonly LayoutSpec[] {
  const [cover, content, section, two, only, blank] = names;
  const typed = (type: string): { type?: string } => (untyped ? {} : { type });
  return [
    {
      name: cover,
      ...typed('title'),
      slots: [
        { type: 'ctrTitle', box: place('coverTitle', size), style: level(1, { size: 54 }) },
        { type: 'subTitle', index: 1, box: place('subtitle', size), style: level(1, { size: 24 }) },
        ...footers,
      ],
    },
    { name: content, ...typed('obj'), slots: [{ type: 'title' }, { index: 1 }, ...footers] },
    {
      name: section,
      ...typed('secHead'),
      slots: [
        { type: 'title', box: place('sectionTitle', size), style: level(1, { size: 54 }) },
        { type: 'body', index: 1, box: place('sectionText', size), style: level(1, { size: 20 }) },
        ...footers,
      ],
    },
    {
      name: two,
      ...typed('twoObj'),
      slots: [{ type: 'title' }, { index: 1, box: place('left', size) }, { index: 2, box: place('right', size) }, ...footers],
    },
    { name: only, ...typed('titleOnly'), slots: [{ type: 'title' }, ...footers] },
    { name: blank, ...typed('blank'), slots: footers },
  ];
}
