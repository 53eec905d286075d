/** One theme file with its positions, and the files it extends. */
import { isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { error, type Outcome, type Span } from '../foundation/diagnostic.ts';
import { isFileName } from '../foundation/host/file-name.ts';
import { type Host, HostError } from '../foundation/host/host.ts';
import { unreadable } from '../foundation/host/unreadable.ts';
import { suggest } from '../foundation/nearest.ts';
import { parseSettings } from '../yaml/parse-settings.ts';

export interface ThemeFile {
  readonly path: string;
  readonly root: YAMLMap;
  /** Place of a node of this file. */
  readonly spanOf: (node: Node | undefined) => Span;
}

/** Where themes lie and which one is wanted. */
export interface ThemeRequest {
  /** The folder of templates; themes lie in its `themes`. */
  readonly folder: string;
  readonly name: string;
}

/** The key that names the theme from which missing keys come. */
export const extendsKey = 'extends';

/**
 * The wanted theme's file first, then the one it extends, and so on.
 * @returns no value where a file is missing, does not parse, or extends itself in a circle; THM001 says which.
 */
export function readThemeFiles(host: Host, request: ThemeRequest): Outcome<readonly ThemeFile[]> {
  const files: ThemeFile[] = [];
  let name: string | undefined = request.name;
  let askedFrom: Span | undefined;
  while (name !== undefined) {
    if (files.some(({ path }) => path === pathOf({ ...request, name: name ?? '' }))) {
      return { diagnostics: [error('THM001', `theme extends itself: ${name}`, { span: askedFrom })] };
    }
    const { value: file, diagnostics } = readThemeFile(host, { ...request, name }, askedFrom);
    if (!file) return { diagnostics };
    files.push(file);
    const parent = file.root.get(extendsKey, true);
    askedFrom = parent && file.spanOf(parent);
    name = parent === undefined ? undefined : String(parent.value);
  }
  return { value: files, diagnostics: [] };
}

export const themesIn = (folder: string): string => `${folder}/themes`;
const pathOf = ({ folder, name }: ThemeRequest): string => `${themesIn(folder)}/${name}.yaml`;

function readThemeFile(host: Host, request: ThemeRequest, askedFrom: Span | undefined): Outcome<ThemeFile> {
  const path = pathOf(request);
  try {
    if (isFileName(request.name)) return parseThemeFile(path, host.readText(path));
  } catch (problem) {
    if (!(problem instanceof HostError)) throw problem;
    if (problem.fault !== 'missing') return { diagnostics: [unreadable(problem)] };
  }
  const known = host.list(themesIn(request.folder)).flatMap((entry) => (entry.endsWith('.yaml') ? [entry.slice(0, -5)] : []));
  const hints = suggest(request.name, known, 'themes');
  return { diagnostics: [error('THM001', `unknown theme: ${request.name}`, { span: askedFrom, hints })] };
}

function parseThemeFile(path: string, text: string): Outcome<ThemeFile> {
  const { value: settings, diagnostics } = parseSettings(text, path);
  if (!settings) return { diagnostics };
  const { root, spanOf } = settings;
  if (!isMap(root)) {
    const hints = ['write keys and values, as default.yaml does'];
    return { diagnostics: [error('THM001', 'theme is not a list of keys', { span: spanOf(undefined), hints })] };
  }
  return { value: { path, root, spanOf }, diagnostics: [] };
}

/** What a file says at a path of keys; undefined where it says nothing. */
export function nodeAt(file: ThemeFile, path: readonly string[]): Node | undefined {
  let node: unknown = file.root;
  for (const key of path) node = isMap(node) ? node.get(key, true) : undefined;
  return isCollection(node) || isScalar(node) ? node : undefined;
}
