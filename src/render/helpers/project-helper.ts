/** A helper that a project adds in its configuration: code of its owner, whose faults are diagnostics. */
import { frozenCopy } from '../../foundation/frozen-copy.ts';
import { readThrown } from '../../foundation/thrown.ts';
import { isMarkup } from '../escape.ts';
import { unwrapRef } from '../ref.ts';
import { describe, type Helper, type HelperCall } from './helper.ts';
import { helpers } from './helper-table.ts';

/**
 * Formats a value: gives the text or the number that is printed, escaped like any other. It is given nothing that it could
 * change, is not called for a value that is absent, and has to give the same for the same: no clock, no chance.
 * @param value the first value after the name
 */
export type FormatValue = (value: unknown, call: ProjectCall) => string | number;

export interface ProjectCall {
  /** All values after the name, the first one included. */
  readonly values: readonly unknown[];
  /** What was given by name: `{{area x unit="ha"}}` has `unit`. */
  readonly hash: Readonly<Record<string, unknown>>;
  /** Language of the deck, for `Intl`: `en-GB` where it says `en`. */
  readonly language: string;
}

/** A helper as a project writes it; a function alone takes one value and no options. */
export type ProjectHelper = FormatValue | ProjectHelperRecord;

export interface ProjectHelperRecord {
  readonly run: FormatValue;
  /** Fewest and most values after the name; one if not given. */
  readonly values?: readonly [least: number, most: number];
  /** Names that it takes; none if not given. */
  readonly options?: readonly string[];
}

/** Words of templates that are no helpers, and that no helper may be called. */
const blocks = ['if', 'unless', 'each', 'with', 'else', 'log', 'this'];

export const isTakenName = (name: string): boolean => helpers.has(name) || blocks.includes(name);

/** @param file name of the configuration */
export function toHelper(name: string, helper: ProjectHelper, file: string): Helper {
  const { run, values = [1, 1], options = [] }: ProjectHelperRecord = typeof helper === 'function' ? { run: helper } : helper;
  const names = ['x', 'y', 'z'].slice(0, Math.max(values[0], 1)).join(' ');
  return {
    name,
    use: [name, names, ...options.map((option) => `[${option}=…]`)].join(' '),
    meaning: `a helper of ${file}`,
    example: `{{${name} ${names}}}`,
    values,
    options,
    run: (given, call) => format(name, run, { given, call, file }),
  };
}

interface Calling {
  readonly given: readonly unknown[];
  readonly call: HelperCall;
  readonly file: string;
}

function format(name: string, run: FormatValue, { given, call, file }: Calling): string | number | undefined {
  const whose = `helper ${name} of ${file}`;
  const hash = call.options;
  if ([...given, ...Object.values(hash)].some(isMarkup))
    return call.fail(`${whose} takes plain values, without bold, italic or source numbers`, 'give it the field itself');
  const [values, named] = frozenCopy([given, hash] as const, unwrapRef);
  try {
    const text: unknown = run(values[0], { values, hash: named, language: call.locale });
    if (typeof text === 'string' || (typeof text === 'number' && !Number.isNaN(text))) return text;
    const kind = text instanceof Promise ? 'a promise' : describe(text);
    return call.fail(`${whose} gave ${kind} and not a text or a number`, `correct it in ${file}`, 'CFG004');
  } catch (thrown) {
    const { reason, place } = readThrown(thrown, file);
    const where = place ? `${file}:${place.line}` : file;
    return call.fail(`${whose} failed: ${reason}`, `correct it in ${where}, or build with --no-config`, 'CFG004');
  }
}
