/**
 * `briefdeck.config.mjs` in a project's folder: the one file of a project whose code is run, when it is there and not
 * switched off. Nothing that a briefing or a template says names it, makes it or leads to it.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizeText } from '../../foundation/characters/line-ends.ts';
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import { type Host, HostError, type HostFault } from '../../foundation/host/host.ts';
import { unreadable } from '../../foundation/host/unreadable.ts';
import { readThrown } from '../../foundation/thrown.ts';
import type { Config } from '../../workshop.ts';
import { openDiskHost } from '../disk-host.ts';
import { followLinks } from '../follow-links.ts';
import { checkConfig, type Given } from './check-config.ts';
import { configFile } from './config-file.ts';
import type { ProjectConfig } from './define-config.ts';

/** Which configuration is used: `false` for none, a value in place of the file's, or if not given what the file exports. */
export type ConfigChoice = false | ProjectConfig | undefined;

export interface LoadedConfig {
  /** Text of the file when it was loaded, or why there was none; absent where it was not looked for. */
  readonly source?: string | HostFault;
  /** Absent where there is none, or one with mistakes. */
  readonly config?: Config;
  /** What is wrong with it: then no deck is made. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ConfigPlace {
  /** The project's, as a full path. */
  readonly folder: string;
  /** Reads the file and lists the labels; what it is asked is remembered as what the deck was made from. */
  readonly host: Host;
  /** Folder of the templates. */
  readonly templates: string;
  readonly choice: ConfigChoice;
}

/** Loads it as it is now. A content that this process has run before is not run again. */
export async function loadConfig(site: ConfigPlace): Promise<LoadedConfig> {
  const { host, choice } = site;
  if (choice === false) return { diagnostics: [] };
  if (choice !== undefined) return take({ value: choice, file: 'config', text: '', key: keyOf(sourceOf(choice)) }, site);
  const source = readConfig(host);
  if (source instanceof HostError)
    return { source: source.fault, diagnostics: source.fault === 'missing' ? [] : [unreadable(source)] };
  return { source, ...(await loadFile(source, site)) };
}

async function loadFile(text: string, site: ConfigPlace): Promise<LoadedConfig> {
  const problem = findImport(text);
  if (problem) return { diagnostics: [problem] };
  const key = keyOf(normalizeText(text));
  try {
    const value = await run(site.folder, key);
    // Node has read the file for itself, and may have met another content.
    if (readConfig(openDiskHost(site.folder)) !== text) return { diagnostics: [changedMeanwhile] };
    return take({ value, file: configFile, text, key }, site);
  } catch (thrown) {
    return { diagnostics: [failed(thrown)] };
  }
}

/** Whether the file is no longer as it was when it was loaded. @param host the one that a build has read with */
export function isStale({ source }: LoadedConfig, host: Host): boolean {
  if (source === undefined) return false;
  const now = readConfig(host);
  return (now instanceof HostError ? now.fault : now) !== source;
}

function readConfig(host: Host): string | HostError {
  try {
    return host.readText(configFile);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return thrown;
  }
}

/** What was exported or given: a value whose fields may be computed, and so may throw. */
function take(given: Omit<Given, 'languages'>, { host, templates }: ConfigPlace): LoadedConfig {
  const files = host.list(`${templates}/labels`);
  const languages = files.flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
  try {
    const { value, diagnostics } = checkConfig({ ...given, languages });
    return { diagnostics, ...(value ? { config: value } : {}) };
  } catch (thrown) {
    return { diagnostics: [failed(thrown)] };
  }
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A value has no file: what it says and does is told by its words and by the text of its functions. */
function sourceOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_, each: unknown) => (typeof each === 'function' ? String(each) : each)) ?? '';
  } catch {
    // A record that holds itself is none of a configuration: its check says so.
    return '';
  }
}

/** Node keeps what it has imported, by its address, to the end of the process: another content has another address. */
async function run(folder: string, key: string): Promise<unknown> {
  const { importModule } = await import('./import-module.ts');
  const { href } = pathToFileURL(followLinks(resolve(folder, configFile)));
  const made = (await importModule(`${href}?v=${key.slice(0, 16)}`)) as { readonly default?: unknown };
  return made.default;
}

const remark = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gmu;
const ownImport = /(?:\bfrom|\bimport)\s*\(?\s*['"`]((?:\.{1,2}\/|\/|file:)[^'"`]*)['"`]/u;

/** Node would not load such a file anew, nor a build remember it. */
function findImport(text: string): Diagnostic | undefined {
  const code = text.replaceAll(remark, (words) => words.replaceAll(/[^\n]/gu, ' '));
  const found = ownImport.exec(code);
  if (!found) return undefined;
  const before = code.slice(0, found.index).split('\n');
  return error('CFG001', `it imports another file: ${found[1]}`, {
    span: { file: configFile, line: before.length, column: (before.at(-1) ?? '').length + 1 },
    hints: ['put what it needs into this file, or into a package in node_modules: a build remembers this one file'],
  });
}

const changedMeanwhile: Diagnostic = error('CFG001', 'the configuration changed while it was being loaded', {
  span: { file: configFile, line: 1, column: 1 },
  hints: ['build again'],
});

function failed(thrown: unknown): Diagnostic {
  const { reason, place } = readThrown(thrown, configFile);
  const span = { file: configFile, ...(place ?? { line: 1, column: 1 }) };
  return error('CFG001', `the configuration cannot be loaded: ${reason}`, { span, hints: hintsFor(thrown, reason) });
}

function hintsFor(thrown: unknown, reason: string): readonly string[] {
  const otherwise = 'or build with --no-config';
  if (/Cannot find package 'briefdeck'/u.test(reason))
    return ['write export default { … } without defineConfig, or install briefdeck in this project'];
  // Node keeps the place of what does not parse to itself.
  if (thrown instanceof SyntaxError) return [`node --check ${configFile} shows where; correct it, ${otherwise}`];
  return [`correct it, ${otherwise}`];
}
