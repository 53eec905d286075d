/** A theme's name to a theme, from its file and those it extends. Every mistake has its place in the file. */
import { isMap, isScalar, type Node } from 'yaml';
import { readBase } from '../base/read-base.ts';
import { type Diagnostic, error, hasErrors, note, type Outcome, type Span } from '../foundation/diagnostic.ts';
import type { Host } from '../foundation/host/host.ts';
import { nearest, suggest } from '../foundation/nearest.ts';
import type { FontMetrics } from '../text/metrics.ts';
import { type BaseFiles, type BaseRequest, baseKeys, readBaseKeys, readBeside } from './base-keys.ts';
import { checkContrast } from './check-contrast.ts';
import { checkDistances } from './check-distances.ts';
import { checkProportions } from './check-proportions.ts';
import { deriveTheme } from './derive/derive-theme.ts';
import { overrule } from './derive/overrule.ts';
import type { Theme } from './theme.ts';
import { extendsKey, nodeAt, readThemeFiles, type ThemeFile, type ThemeRequest, themesIn } from './theme-file.ts';
import { isReader, type Read, type Reader, type ThemeValues, themeShape } from './theme-shape.ts';

/**
 * Reads `FOLDER/themes/NAME.yaml`; what it leaves out comes from the template that it stands on (`base:`), and then from the
 * theme it `extends`.
 * @returns the theme, also when only its colours are at fault (THM002); no value after a THM001, or where its base cannot be used.
 */
export function loadTheme(host: Host, request: ThemeRequest, metrics: FontMetrics): Outcome<Theme> {
  const { value: files, diagnostics } = readThemeFiles(host, request);
  if (!files) return { diagnostics };
  const found: Diagnostic[] = files.flatMap((file) => unknownKeys(file, themeShape, []));
  const at = { host, folder: themesIn(request.folder) };
  const { value: wanted, diagnostics: said } = readBaseKeys(files, at);
  const values = readShape(themeShape, { files, found, path: [] }) as Read<typeof themeShape>;
  found.push(...said);
  if (hasErrors(found)) return { diagnostics: onceMissing(found, files) };
  const given: Theme = { name: request.name, ...values };
  const spanOf = (path: readonly string[]) => {
    const file = files.find((candidate) => nodeAt(candidate, path));
    return file?.spanOf(nodeAt(file, path));
  };
  const derived = wanted && standOnBase(given, wanted, { ...at, metrics });
  if (derived && !derived.value) return { diagnostics: [...found, ...derived.diagnostics] };
  const theme = derived?.value ?? given;
  const proportions = derived ? [] : checkProportions(theme, spanOf);
  const contrasts = checkContrast(theme, (role) => spanOf(['colors', role]));
  const distances = derived ? [] : checkDistances(theme, (role) => spanOf(['colors', role]));
  const diagnosed = [...found, ...(derived?.diagnostics ?? []), ...proportions, ...contrasts, ...distances];
  return hasErrors(proportions) ? { diagnostics: diagnosed } : { value: theme, diagnostics: diagnosed };
}

interface StandDeps extends BaseFiles {
  readonly metrics: FontMetrics;
}

function standOnBase(given: Theme, { file, span, own, wishes }: BaseRequest, deps: StandDeps): Outcome<Theme> {
  const bytes = readBeside(file, deps);
  if (!(bytes instanceof Uint8Array)) {
    const near = deps.host.list(deps.folder).filter((name) => /\.(?:pot|ppt|pps)[xm]$/iu.test(name));
    const hints = [`put it into ${deps.folder}, beside the theme`, ...(near.length > 0 ? suggest(file, near, 'templates') : [])];
    return { diagnostics: [error('BAS001', `${file} cannot be used: ${bytes.problem}`, { span, hints })] };
  }
  const { value: base, diagnostics } = readBase(bytes, { file, span });
  if (!base) return { diagnostics };
  const spanOf = (key?: string): Span | undefined => {
    if (key === undefined) return span;
    const holder = own.find((candidate) => nodeAt(candidate, key.split('.')));
    return holder?.spanOf(nodeAt(holder, key.split('.')));
  };
  const outcome = deriveTheme(base, { file, spanOf, otherwise: given, wishes, metrics: deps.metrics });
  return outcome.value ? { ...outcome, value: overrule(given, outcome.value, own) } : { diagnostics: outcome.diagnostics };
}

const missing = 'missing key: ';
const mostMissing = 3;

/** A theme that only says what it changes lacks all others, for one reason. */
function onceMissing(found: readonly Diagnostic[], files: readonly ThemeFile[]): readonly Diagnostic[] {
  const lacks = found.filter(({ message }) => message.startsWith(missing));
  if (lacks.length <= mostMissing) return found;
  const names = lacks.slice(0, mostMissing).map(({ message }) => message.slice(missing.length));
  const last = files.at(-1);
  const span = last?.spanOf(last.root);
  const hints = isDefault(last)
    ? ['write them again: default is the theme from which others take what they leave out']
    : [`write "${extendsKey}: default" at the top: what a theme leaves out then comes from there`];
  const message = `missing keys: ${names.join(', ')} and ${lacks.length - mostMissing} more`;
  // A key that is misspelt comes first: it may be why the others are missing.
  return [...found.filter((each) => !lacks.includes(each)), error('THM001', message, { span, hints })];
}

/** The one that is never told to extend itself. */
const isDefault = (file: ThemeFile | undefined): boolean => file?.path.endsWith('/default.yaml') ?? false;

/** A place in the tree of keys while reading. */
interface Reading {
  readonly files: readonly ThemeFile[];
  readonly found: Diagnostic[];
  readonly path: readonly string[];
}

/** The values of a shape; mistakes go to `found`, and then the result is not to be used. */
function readShape(shape: ThemeValues | Reader<unknown>, reading: Reading): unknown {
  if (isReader(shape)) return readLeaf(shape, reading);
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, readShape(inner, { ...reading, path: [...reading.path, key] })]),
  );
}

function readLeaf({ read, expects }: Reader<unknown>, { files, found, path }: Reading): unknown {
  const file = files.find((candidate) => nodeAt(candidate, path));
  const node = file && nodeAt(file, path);
  const name = path.join('.');
  if (!node && files.some((each) => path.some((_, depth) => isMisspelt(each, path.slice(0, depth + 1))))) return undefined;
  if (!file || !node) {
    const last = files.at(-1);
    const span = last?.spanOf(last.root);
    const otherwise = isDefault(last) ? [] : [`or write "${extendsKey}: default" at the top, and it comes from there`];
    const hints = [`write ${name}: ${expects}`, ...otherwise];
    found.push(error('THM001', `missing key: ${name}`, { span, hints }));
    return undefined;
  }
  const value = read(isScalar(node) ? node.value : node.toJSON());
  if (value === undefined) {
    const received = isScalar(node) ? String(node.value ?? 'nothing') : 'a list of keys';
    const span = file.spanOf(node);
    const isRemark = isScalar(node) && node.value === null && /^\s*[\da-f]{3,8}\b/iu.test(node.comment ?? '');
    const why = isRemark ? ['what follows a bare # is a remark; put the colour in quotes'] : [];
    found.push(error('THM001', `invalid ${name}: ${received}`, { span, hints: [...why, `write ${expects}`] }));
  }
  return value;
}

/** Whether the key stands there under a name that is nearly right, which is told by itself. */
function isMisspelt(file: ThemeFile, path: readonly string[]): boolean {
  const around = path.length > 1 ? nodeAt(file, path.slice(0, -1)) : file.root;
  if (!isMap(around)) return false;
  return around.items.some(
    ({ key }) =>
      isScalar(key) &&
      // Under its own name it is not misspelt, whatever stands there.
      key.value !== path.at(-1) &&
      nearest(String(key.value), [path.at(-1) ?? '']) !== undefined &&
      nearest(String(key.value), Object.keys(shapeAt(path))) === path.at(-1),
  );
}

const shapeAt = (path: readonly string[]): ThemeValues =>
  path.slice(0, -1).reduce<ThemeValues>((shape, key) => (shape[key] as ThemeValues | undefined) ?? {}, themeShape);

/** Keys that themes once had to have, and why they mean nothing: a theme that still has them is as good as before. */
const retired: ReadonlyMap<string, string> = new Map([
  ['grid.columns', 'delete it: the body always has twelve columns, which slides share out with <column width="…">'],
]);

/**
 * THM001 for each key that no shape knows, with the nearest that it does, and for values where keys belong; THM003 for a key
 * that no longer means anything.
 */
function unknownKeys(file: ThemeFile, shape: ThemeValues, path: readonly string[]): readonly Diagnostic[] {
  const map = path.length === 0 ? file.root : nodeAt(file, path);
  if (map === undefined) return [];
  const known = [...Object.keys(shape), ...(path.length === 0 ? [extendsKey, ...baseKeys] : [])];
  if (!isMap(map)) {
    const hints = [`write its keys under it: ${known.join(', ')}`];
    return [error('THM001', `invalid ${path.join('.')}: not a list of keys`, { span: file.spanOf(map), hints })];
  }
  return map.items.flatMap(({ key }) => {
    const name = String(isScalar(key) ? key.value : key);
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (inner) return isReader(inner) ? [] : unknownKeys(file, inner, [...path, name]);
    if (known.includes(name)) return [];
    const full = [...path, name].join('.');
    const span = file.spanOf(key as Node);
    const past = retired.get(full);
    if (past !== undefined) return [note('THM003', `${full} does nothing`, { span, hints: [past] })];
    const home = path.length === 0 ? Object.keys(shape).find((group) => isGroupWith(shape[group], name)) : undefined;
    const hints = home === undefined ? suggest(name, known, 'keys') : [`write it under \`${home}:\`, two spaces further in`];
    return [error('THM001', `unknown key: ${full}`, { span, hints })];
  });
}

const isGroupWith = (group: ThemeValues | Reader<unknown> | undefined, key: string): boolean =>
  group !== undefined && !isReader(group) && Object.hasOwn(group, key);
