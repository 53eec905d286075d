/** A theme derived from a template made here. */
import { readBase } from '../../../src/base/read-base.ts';
import { loadMetrics } from '../../../src/text/load-metrics.ts';
import { type BaseWishes, type Derived, deriveTheme } from '../../../src/theme/derive/derive-theme.ts';
import { look } from '../../layout/test-look.ts';
import { type BaseSpec, basePackage } from '../../support/base-package.ts';

const metrics = loadMetrics();

export function derive(spec: BaseSpec = {}, wishes: BaseWishes = {}, keys: readonly string[] = []) {
  const { value: base } = readBase(basePackage(spec), { file: 'ministry.potx' });
  if (!base) throw new Error('no base');
  const span = { file: 'ministry.yaml', line: 2, column: 7 };
  const spanOf = (key?: string) => (key === undefined || keys.includes(key) ? span : undefined);
  const { value, diagnostics } = deriveTheme(base, { file: 'ministry.potx', spanOf, otherwise: look.theme, wishes, metrics });
  return { value, diagnostics, told: diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message}`) };
}

export function derived(spec: BaseSpec = {}, wishes: BaseWishes = {}): Derived {
  const { value, told } = derive(spec, wishes);
  if (!value) throw new Error(told.join('\n'));
  return value;
}
