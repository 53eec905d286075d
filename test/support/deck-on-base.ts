/** A briefing on a template, through all stages. */
import { readFileSync } from 'node:fs';
import type { Base } from '../../src/base/base.ts';
import { readBase } from '../../src/base/read-base.ts';
import type { Compilation } from '../../src/compilation.ts';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import type { Host } from '../../src/foundation/host/host.ts';
import { workshop } from './compile-briefing.ts';

const themes = 'templates/themes';

/** The repository's files, and a theme `house` on a template of these bytes. */
export function hostWithBase(bytes: Uint8Array, more = ''): Host {
  const { host } = workshop;
  return {
    ...host,
    readText: (path) => (path === `${themes}/house.yaml` ? `extends: default\nbase: house.potx\n${more}` : host.readText(path)),
    readBytes: (path, inside) => (path === `${themes}/house.potx` ? bytes : host.readBytes(path, inside)),
  };
}

export interface OnBase {
  /** Of the briefings of the repository. */
  readonly briefing?: string;
  readonly text?: string;
  /** Further lines of the theme. */
  readonly theme?: string;
}

export function compileOnBase(
  bytes: Uint8Array,
  { briefing = 'isfara-2006.yaml', text = readFileSync(`briefings/${briefing}`, 'utf8'), theme = '' }: OnBase = {},
): Compilation {
  return compile({ file: `briefings/${briefing}`, text, theme: 'house' }, { ...workshop, host: hostWithBase(bytes, theme) });
}

/** The deck. @throws where there is none. */
export const deckOnBase = (bytes: Uint8Array, choice: OnBase = {}): Promise<Uint8Array> =>
  exportPptx(compileOnBase(bytes, choice));

/** @throws where it is none */
export function openBase(bytes: Uint8Array): Base {
  const { value } = readBase(bytes, { file: 'house.potx' });
  if (!value) throw new Error('no base');
  return value;
}
