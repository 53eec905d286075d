/** An organisation's template to what its theme says. */
import { readBase } from '../../base/read-base.ts';
import type { Outcome } from '../../foundation/diagnostic.ts';
import type { Host } from '../../foundation/host/host.ts';
import type { FontMetrics } from '../../text/metrics.ts';
import { deriveTheme } from '../../theme/derive/derive-theme.ts';
import { loadTheme } from '../../theme/load-theme.ts';
import type { Adopted } from './adopted.ts';

export interface AdoptDeps {
  readonly host: Host;
  /** Folder of the templates, relative to that of the project. */
  readonly templates: string;
  readonly metrics: FontMetrics;
}

/**
 * @param names of the theme, and of the template's copy beside it
 * @returns no value after BAS001 (no sound template), BAS003 (no layout with a title), BAS007 (too little room), or where
 *   default.yaml itself is at fault
 */
export function adoptTemplate(bytes: Uint8Array, names: Pick<Adopted, 'name' | 'file'>, deps: AdoptDeps): Outcome<Adopted> {
  const { host, templates, metrics } = deps;
  const { file } = names;
  const { value: otherwise, diagnostics: found } = loadTheme(host, { folder: templates, name: 'default' }, metrics);
  const { value: base, diagnostics: read } = readBase(bytes, { file });
  if (!otherwise || !base) return { diagnostics: [...found, ...read] };
  const { value: derived, diagnostics } = deriveTheme(base, { file, spanOf: () => undefined, otherwise, wishes: {}, metrics });
  return derived ? { value: { ...names, derived }, diagnostics } : { diagnostics };
}
