/** Turns the helpers of a set into functions for one run: refs in, a ref with the first value's address out. */
import type { Helper, HelperCall } from './helpers/helper.ts';
import { fillLabel, type Labels, type LabelValues, missingLabelHints } from './labels.ts';
import { localeOf } from './locale.ts';
import type { TemplatePlace } from './place.ts';
import { isRef, makeRef, type Ref, unwrapRef } from './ref.ts';
import { complain, type TemplateRun } from './run.ts';

/** Refs and literals in, with the options by name. */
export type RunHelper = (place: TemplatePlace, values: readonly unknown[], hash: Readonly<Record<string, unknown>>) => Ref;

export function runHelpers(run: TemplateRun, labels: Labels): ReadonlyMap<string, RunHelper> {
  return new Map([...run.helpers.values()].map((helper) => [helper.name, runHelper(helper, run, labels)]));
}

function runHelper(helper: Helper, run: TemplateRun, labels: Labels): RunHelper {
  return (place, values, hash) => {
    const absent = helper.takesAbsent ? undefined : [...values, ...Object.values(hash)].find(isAbsent);
    if (absent) return isRef(absent) ? absent : makeRef({ value: null, place });
    const [first] = values.filter(isRef);
    const call = helperCall({ run, labels, place: first?.place ?? place, hash, path: first?.path });
    if (helper.keepsOrigin) return helper.run(values, call) as Ref;
    const value = helper.run(values.map(unwrapRef), call);
    return makeRef({ ...first, value: value ?? null, isSettled: isSettled(value, first), place: first?.place ?? place });
  };
}

const isAbsent = (value: unknown): boolean => unwrapRef(value) === null || unwrapRef(value) === undefined;
/** After a failure, and for what could not be found, everything has been said. */
const isSettled = (value: unknown, first: Ref | undefined): boolean => value === undefined || first?.isSettled === true;

interface Made {
  readonly run: TemplateRun;
  readonly labels: Labels;
  readonly place: TemplatePlace;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly path: string | undefined;
}

function helperCall({ run, labels, place, hash, path }: Made): HelperCall {
  return {
    options: Object.fromEntries(Object.entries(hash).map(([name, value]) => [name, unwrapRef(value)])),
    locale: localeOf(labels),
    memory: run.memory,
    label: (key, values) => printLabel(key, values, { run, labels, place, path }),
    fail: (problem, hint, code = 'TPL008') => void complain(run, code, problem, { place, path, hints: [hint] }),
  };
}

function printLabel(
  key: string,
  values: LabelValues | undefined,
  { run, labels, place, path }: Omit<Made, 'hash'>,
): string | undefined {
  const label = fillLabel(labels, key, run.memory, values);
  if (!label) {
    complain(run, 'TPL006', `missing label: ${key}`, { place, path, hints: missingLabelHints(labels, key) });
    return undefined;
  }
  const [missing] = label.missing;
  if (missing !== undefined) {
    complain(run, 'TPL008', `label ${key} needs a value for {${missing}}`, {
      place,
      hints: [`write {{label "${key}" ${missing}=…}}, or correct {${missing}} in ${labels.file}`],
    });
  }
  return label.text;
}
