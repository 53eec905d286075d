/** What a theme file says of the template that it stands on. Every mistake has its place in the file. */
import { isMap, isScalar, type Node } from 'yaml';
import { type Role, roles } from '../base/choose/role.ts';
import { type Diagnostic, error, type Outcome, type Span, warning } from '../foundation/diagnostic.ts';
import { type Host, HostError } from '../foundation/host/host.ts';
import { strayOf } from '../foundation/host/stray-path.ts';
import { suggest } from '../foundation/nearest.ts';
import { type Box, inches } from '../foundation/units.ts';
import { familyByName, type OpenFamily, readFontFile } from '../text/open-family.ts';
import type { BaseWishes, FontRole } from './derive/derive-theme.ts';
import { nodeAt, type ThemeFile } from './theme-file.ts';

/** Keys beside those of every theme. */
export const baseKeys = ['base', 'layouts', 'levels', 'ground', 'marks'] as const;

/** A template asked for, and what is said beside it. */
export interface BaseRequest {
  /** The file, beside the theme's. */
  readonly file: string;
  readonly span: Span;
  /** The files of the theme from its own up to the one that names the template: what they say overrules what is derived. */
  readonly own: readonly ThemeFile[];
  readonly wishes: BaseWishes;
}

/** Where fonts lie, and how they are read. */
export interface BaseFiles {
  readonly host: Host;
  /** The folder of themes. */
  readonly folder: string;
}

/** @returns no value where no file of the theme names a template */
export function readBaseKeys(files: readonly ThemeFile[], at: BaseFiles): Outcome<BaseRequest> {
  const index = files.findIndex((file) => nodeAt(file, ['base']) !== undefined);
  if (index < 0) return { diagnostics: withoutBase(files) };
  const own = files.slice(0, index + 1);
  const node = files[index] && nodeAt(files[index], ['base']);
  const file = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
  const span = files[index]?.spanOf(node) ?? { file: '', line: 1, column: 1 };
  if (!/\.(?:pot|ppt|pps)[xm]$/iu.test(file)) {
    const hints = ['write the name of a template in the same folder: base: ministry.potx'];
    return { diagnostics: [error('THM001', `invalid base: ${file || 'no name'}`, { span, hints })] };
  }
  const reading: Reading = { own, found: [], at };
  const wishes: BaseWishes = {
    layouts: readLayouts(reading),
    levels: { lead: readLevel('lead', reading), text: readLevel('text', reading) },
    ground: readGround(reading),
    fonts: readFonts(reading),
    marks: readMarks(reading),
    body: readBody(reading),
  };
  const diagnostics = [...reading.found, ...refuseFixed(own)];
  return { value: { file, span, own, wishes }, diagnostics };
}

/** A theme on nothing cannot say which of its layouts to take. */
function withoutBase(files: readonly ThemeFile[]): readonly Diagnostic[] {
  const paths = [...baseKeys.map((key) => [key]), ...fontRoles.map((role) => ['fonts', role])];
  return paths.flatMap((path) =>
    files.flatMap((file) => {
      const node = nodeAt(file, path);
      if (!node || (path[0] === 'fonts' && !isMap(node))) return [];
      const hints = ['name the template that it is about: base: ministry.potx', 'or delete it'];
      return [error('THM001', `${path.join('.')} without a base`, { span: file.spanOf(node), hints })];
    }),
  );
}

interface Reading {
  readonly own: readonly ThemeFile[];
  readonly found: Diagnostic[];
  readonly at: BaseFiles;
}

interface Found {
  readonly node: Node;
  readonly span: Span;
}

/** What the nearest file says at a path. */
function find({ own }: Pick<Reading, 'own'>, path: readonly string[]): Found | undefined {
  for (const file of own) {
    const node = nodeAt(file, path);
    if (node) return { node, span: file.spanOf(node) };
  }
  return undefined;
}

const scalarIn = (node: Node): unknown => (isScalar(node) ? node.value : undefined);

function refuse({ found }: Reading, path: readonly string[], { node, span }: Found, expects: string): undefined {
  const value = isScalar(node) ? String(node.value ?? 'nothing') : 'a list of keys';
  found.push(error('THM001', `invalid ${path.join('.')}: ${value}`, { span, hints: [`write ${expects}`] }));
}

/** THM001 for keys of a group that nobody knows. */
function checkKeys(reading: Reading, group: string, known: readonly string[]): void {
  for (const file of reading.own) {
    const node = nodeAt(file, [group]);
    if (!node) continue;
    if (!isMap(node)) {
      refuse(reading, [group], { node, span: file.spanOf(node) }, `keys under it: ${known.join(', ')}`);
      continue;
    }
    for (const { key } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (known.includes(name)) continue;
      const span = file.spanOf(key as Node);
      reading.found.push(error('THM001', `unknown key: ${group}.${name}`, { span, hints: suggest(name, known, 'keys') }));
    }
  }
}

function readLayouts(reading: Reading): NonNullable<BaseWishes['layouts']> {
  checkKeys(reading, 'layouts', roles);
  return roles.flatMap((role: Role) => {
    const path = ['layouts', role];
    const found = find(reading, path);
    if (!found) return [];
    const value = scalarIn(found.node);
    if (typeof value === 'string' && value.trim() !== '') return [{ role, wanted: value.trim(), span: found.span }];
    return refuse(reading, path, found, 'the name of a layout, or its master and place, like "1/3"') ?? [];
  });
}

function readLevel(name: 'lead' | 'text', reading: Reading): number | undefined {
  if (name === 'lead') checkKeys(reading, 'levels', ['lead', 'text']);
  const found = find(reading, ['levels', name]);
  if (!found) return undefined;
  const value = scalarIn(found.node);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9) return value;
  return refuse(reading, ['levels', name], found, 'a level of the body, from 1 to 9');
}

function readGround(reading: Reading): string | undefined {
  const found = find(reading, ['ground']);
  if (!found) return undefined;
  const value = scalarIn(found.node);
  if (typeof value === 'string' && /^#[\da-f]{6}$/iu.test(value)) return value.toUpperCase();
  return refuse(reading, ['ground'], found, 'a colour in quotes, like "#FFFFFF"');
}

const edges = ['head', 'foot'] as const;

function readMarks(reading: Reading): NonNullable<BaseWishes['marks']> {
  checkKeys(reading, 'marks', edges);
  const said = edges.flatMap((edge) => {
    const found = find(reading, ['marks', edge]);
    if (!found) return [];
    const value = scalarIn(found.node);
    if (value === 'left' || value === 'right') return [[edge, value] as const];
    return refuse(reading, ['marks', edge], found, 'left or right') ?? [];
  });
  return Object.fromEntries(said);
}

const sides = ['x', 'y', 'width', 'height'] as const;

/** The place of the body is said whole or not at all: a part of it would be mixed with one for another page. */
function readBody(reading: Reading): Box | undefined {
  const found = find(reading, ['grid', 'body']);
  if (!found) return undefined;
  const values = sides.map((side) => find(reading, ['grid', 'body', side])).map((each) => each && scalarIn(each.node));
  const [x, y, width, height] = values;
  if (typeof x === 'number' && typeof y === 'number' && typeof width === 'number' && typeof height === 'number')
    return { x: inches(x), y: inches(y), width: inches(width), height: inches(height) };
  return refuse(reading, ['grid', 'body'], found, 'x, y, width and height, in inches');
}

/** The page, its title and its foot are the template's. */
function refuseFixed(own: readonly ThemeFile[]): readonly Diagnostic[] {
  return ['slide', 'title', 'footer', 'progress'].flatMap((name) => {
    const found = find({ own }, ['grid', name]);
    if (!found) return [];
    const hints = [`delete it; to move it, change the template in PowerPoint (View, Slide Master)`];
    return [error('THM001', `grid.${name} is the template’s`, { span: found.span, hints })];
  });
}

const fontRoles = ['heading', 'body'] as const satisfies readonly FontRole[];

/** A family by its name, or with the files that it is measured from. */
function readFonts(reading: Reading): NonNullable<BaseWishes['fonts']> {
  const said = fontRoles.flatMap((role) => {
    const found = find(reading, ['fonts', role]);
    if (!found) return [];
    const family = isMap(found.node) ? readFamily(role, reading, found) : familyByName(String(scalarIn(found.node)));
    return family ? [[role, family] as const] : [];
  });
  return Object.fromEntries(said);
}

/** As a theme may write it. */
export const isFamilyName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} .&'+_-]{0,59}$/u.test(name);

function readFamily(role: FontRole, reading: Reading, found: Found): OpenFamily | undefined {
  const { family, files = [], ...more } = (found.node.toJSON() ?? {}) as Readonly<Record<string, unknown>>;
  const path = ['fonts', role];
  const expects = '{ family: NAME, files: [NAME-Regular.ttf, NAME-Bold.ttf] }';
  const isList = Array.isArray(files) && files.every((file) => typeof file === 'string');
  if (typeof family !== 'string' || !isFamilyName(family) || !isList || Object.keys(more).length > 0)
    return refuse(reading, path, found, expects);
  const faces = (files as readonly string[]).flatMap((file) => readFace(file, reading, found.span));
  return faces.length > 0 ? { name: family, measure: { kind: 'files', faces } } : familyByName(family);
}

type Faces = Extract<OpenFamily['measure'], { kind: 'files' }>['faces'];

function readFace(file: string, { found, at }: Reading, span: Span): Faces {
  const bytes = readBeside(file, at);
  const face = bytes instanceof Uint8Array ? readFontFile(bytes) : bytes;
  if (!('problem' in face)) return [face];
  const hints = [`put a TrueType or OpenType file (.ttf, .otf) into ${at.folder}, and name it as it is called there`];
  found.push(warning('BAS005', `font file cannot be used: ${file}: ${face.problem}`, { span, hints }));
  return [];
}

/** A file beside the theme's, read by the rules for pictures: in its folder, links followed. */
export function readBeside(file: string, { host, folder }: BaseFiles): Uint8Array | { readonly problem: string } {
  if (strayOf(file) !== undefined) return { problem: 'it has to lie beside the theme, and only its name is written' };
  try {
    return host.readBytes(`${folder}/${file}`, folder);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { problem: thrown.fault === 'missing' ? 'there is no such file' : thrown.message };
  }
}
