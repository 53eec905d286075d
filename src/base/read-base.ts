/** The bytes of a .potx or .pptx to a base. Parts are found by relationships, elements by namespace. */
import { error, type Outcome, type Span } from '../foundation/diagnostic.ts';
import type { Size } from '../foundation/units.ts';
import { BadBase, saveAnew } from './bad-base.ts';
import type { Base, BaseLayout, BaseMaster, ThemeFonts } from './base.ts';
import { checkPartCount, readShapesOf, refuseRepeats } from './bounds.ts';
import { colorIn, type Palette, schemeColor, solid } from './color/color.ts';
import { type Fill, type FillScope, fillIn, fillOfStyle } from './color/fill.ts';
import { findLeftOut } from './left-out.ts';
import { openPackage, type Package, readPart } from './package/open-package.ts';
import { readArt } from './read-art.ts';
import type { BaseShape } from './shapes.ts';
import { readSlots } from './slots.ts';
import { at, child, childrenNamed, type Element, flag, integer } from './xml/element.ts';

/**
 * Reads a base.
 * @param where what to point to in messages: the file's name as its owner knows it, and where it is asked for
 * @returns no value, and a BAS001, for what is no sound presentation
 */
export function readBase(bytes: Uint8Array, where: { readonly file: string; readonly span?: Span | undefined }): Outcome<Base> {
  try {
    return { value: read(bytes), diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof BadBase)) throw thrown;
    const found = error('BAS001', `${where.file} cannot be used: ${thrown.message}`, { span: where.span, hints: [thrown.hint] });
    return { diagnostics: [found] };
  }
}

function read(bytes: Uint8Array): Base {
  const opened = openPackage(bytes);
  checkPartCount(opened);
  const { root } = readPart(opened.parts, opened.main);
  if (root.name !== 'p:presentation') throw new BadBase('there is no presentation in it', saveAnew);
  const size = child(root, 'p:sldSz');
  const [width, height] = [integer(size, 'cx') ?? 0, integer(size, 'cy') ?? 0];
  if (width < smallest || height < smallest) throw new BadBase('it does not say how large a slide is', saveAnew);
  const notesSize = readNotesSize(child(root, 'p:notesSz'));
  const defaults = child(root, 'p:defaultTextStyle');
  const listed = targetsOf(opened, opened.main, childrenNamed(child(root, 'p:sldMasterIdLst') ?? root, 'p:sldMasterId'));
  const parts = refuseRepeats(listed, opened.main);
  const masters = parts.map((part, index) => readMaster(opened, part, { number: index + 1, defaults }));
  if (masters.length === 0) throw new BadBase('there is no slide master in it', saveAnew);
  const [notesMaster] = targetsOf(
    opened,
    opened.main,
    childrenNamed(child(root, 'p:notesMasterIdLst') ?? root, 'p:notesMasterId'),
  );
  if (notesMaster !== undefined && onlyTarget(opened, notesMaster, 'theme') === undefined)
    throw new BadBase('the notes master in it has no theme', saveAnew);
  return {
    package: opened,
    size: { width: width / 12_700, height: height / 12_700 },
    masters,
    ...(notesMaster === undefined ? {} : { notesMaster }),
    ...(notesSize ? { notesSize } : {}),
    firstNumber: integer(root, 'firstSlideNum') ?? 1,
    shown: targetsOf(opened, opened.main, childrenNamed(child(root, 'p:sldIdLst') ?? root, 'p:sldId')).flatMap(
      (slide) => opened.relationships.get(slide)?.find(({ type }) => type === 'slideLayout')?.target ?? [],
    ),
    leftOut: findLeftOut(opened, root),
  };
}

/** An inch: the schema allows no less. */
const smallest = 914_400;

/** From five inches to A2, upright or across: what is larger or smaller is no paper for notes. */
const paper = { least: 360, most: 1700 } as const;

function readNotesSize(element: Element | undefined): Size | undefined {
  const [width, height] = [(integer(element, 'cx') ?? 0) / 12_700, (integer(element, 'cy') ?? 0) / 12_700];
  const isPaper = [width, height].every((side) => side >= paper.least && side <= paper.most);
  return isPaper ? { width, height } : undefined;
}

/** The parts that a list of elements names by relationship, in its order. */
function targetsOf({ relationships }: Package, source: string, elements: readonly Element[]): readonly string[] {
  const own = relationships.get(source) ?? [];
  return elements.flatMap(({ attributes }) => own.find(({ id }) => id === attributes['r:id'])?.target ?? []);
}

/** Where a part leads to that has to lead to one of a kind; undefined where there is none, or more. */
function onlyTarget({ relationships }: Package, source: string, kind: string): string | undefined {
  const [found, ...more] = (relationships.get(source) ?? []).filter(({ type }) => type === kind);
  return more.length === 0 ? found?.target : undefined;
}

/** What everything in one master shares. */
interface MasterScope extends FillScope {
  readonly part: string;
  readonly number: number;
  readonly fonts: ThemeFonts;
  readonly defaults: Element | undefined;
  readonly root: Element;
  readonly shapes: readonly BaseShape[];
}

function readMaster(opened: Package, part: string, { number, defaults }: Pick<MasterScope, 'number' | 'defaults'>): BaseMaster {
  const { root } = readPart(opened.parts, part);
  const themePart = onlyTarget(opened, part, 'theme');
  if (themePart === undefined) throw new BadBase('a slide master in it has no theme', saveAnew);
  const theme = readPart(opened.parts, themePart).root;
  const elements = child(theme, 'a:themeElements');
  const palette = { theme: readScheme(child(elements ?? theme, 'a:clrScheme')), map: readMap(child(root, 'p:clrMap')) };
  const fonts = readFonts(child(elements ?? theme, 'a:fontScheme'));
  const scope: FillScope = { palette, formats: at(elements, 'a:fmtScheme'), targetOf: targetIn(opened, part) };
  const master: MasterScope = { ...scope, part, number, fonts, defaults, root, shapes: readShapesOf(part, root, scope) };
  const listed = targetsOf(opened, part, childrenNamed(child(root, 'p:sldLayoutIdLst') ?? root, 'p:sldLayoutId'));
  const parts = refuseRepeats(listed, part);
  return {
    part,
    name: theme.attributes.name ?? '',
    palette,
    fonts,
    layouts: parts.map((each, index) => readLayout(opened, each, { master, position: index + 1 })),
  };
}

const targetIn =
  ({ relationships }: Package, source: string) =>
  (id: string | undefined): string | undefined =>
    relationships.get(source)?.find((each) => each.id === id)?.target;

function readLayout(opened: Package, part: string, { master, position }: { master: MasterScope; position: number }): BaseLayout {
  const { root } = readPart(opened.parts, part);
  if (onlyTarget(opened, part, 'slideMaster') !== master.part)
    throw new BadBase('a layout in it does not lead back to its slide master', saveAnew);
  const themeOverride = opened.relationships.get(part)?.find(({ type }) => type === 'themeOverride')?.target;
  const palette = paletteOf(opened, themeOverride, root, master.palette);
  const scope: FillScope = { palette, formats: master.formats, targetOf: targetIn(opened, part) };
  // What is inherited is resolved anew: the layout may turn the colours round.
  const masterScope: FillScope = { ...scope, targetOf: master.targetOf };
  const shapes = readShapesOf(part, root, scope);
  const showsMaster = flag(root, 'showMasterSp') ?? true;
  return {
    part,
    name: child(root, 'p:cSld')?.attributes.name ?? '',
    type: root.attributes.type ?? 'cust',
    master: master.number,
    position,
    palette,
    ...(themeOverride === undefined ? {} : { themeOverride }),
    background: readBackground(root, scope) ?? readBackground(master.root, masterScope) ?? white(palette),
    slots: readSlots(shapes, {
      ...scope,
      fonts: master.fonts,
      master: master.shapes,
      styles: child(master.root, 'p:txStyles'),
      defaults: master.defaults,
    }),
    art: [...(showsMaster ? readArt(master.shapes, masterScope, 'master') : []), ...readArt(shapes, scope, 'layout')],
  };
}

/** A layout may name colours otherwise than its master, or have other ones altogether. */
function paletteOf({ parts }: Package, override: string | undefined, root: Element, master: Palette): Palette {
  const other = at(root, 'p:clrMapOvr', 'a:overrideClrMapping');
  const scheme = override === undefined ? undefined : child(readPart(parts, override).root, 'a:clrScheme');
  return { theme: scheme ? readScheme(scheme) : master.theme, map: other ? readMap(other) : master.map };
}

function readBackground(root: Element, scope: FillScope): Fill | undefined {
  const background = at(root, 'p:cSld', 'p:bg');
  if (!background) return undefined;
  const own = child(background, 'p:bgPr');
  return own ? fillIn(own, scope) : fillOfStyle(child(background, 'p:bgRef'), scope);
}

const white = (palette: Palette): Fill => ({ kind: 'solid', color: schemeColor('bg1', palette) ?? solid('#FFFFFF') });

const noPalette: Palette = { theme: new Map(), map: new Map() };

/** The twelve colours of a theme by their names. */
function readScheme(scheme: Element | undefined): ReadonlyMap<string, string> {
  const colors = (scheme?.children ?? []).flatMap((element) => {
    const color = colorIn(element, noPalette);
    return color ? [[element.name.slice('a:'.length), color.hex] as const] : [];
  });
  return new Map(colors);
}

/** `bg1="lt1"` and so on. */
function readMap(map: Element | undefined): ReadonlyMap<string, string> {
  return new Map([...usualMap, ...Object.entries(map?.attributes ?? {})]);
}

const usualMap = [
  ['bg1', 'lt1'],
  ['tx1', 'dk1'],
  ['bg2', 'lt2'],
  ['tx2', 'dk2'],
] as const;

function readFonts(scheme: Element | undefined): ThemeFonts {
  const face = (name: string): string => at(scheme, name, 'a:latin')?.attributes.typeface || 'Calibri';
  return { major: face('a:majorFont'), minor: face('a:minorFont') };
}
