/**
 * What has been laid out before in this process: a preview builds the same figures again after every change elsewhere in
 * the briefing, and measuring asks for a figure at every text size that is tried. Keyed by content, since each build reads
 * the briefing anew.
 */

import type { Atlas } from '../layout/atlas.ts';
import type { Look } from '../layout/look.ts';
import type { FontMetrics } from '../text/metrics.ts';
import type { Theme } from '../theme/theme.ts';

type Known = Map<string, unknown>;

const byLook = new WeakMap<FontMetrics, WeakMap<Atlas, Known>>();
/** So many figures are kept, those asked for last: a server must not gather those of a whole year. */
const mostKept = 256;

/** What `make` gave for the same inputs in the same look, else what it gives now. `inputs` are plain values that tell all. */
export function recall<T>(look: Look, inputs: readonly (string | number | object)[], make: () => T): T {
  const known = knownFor(look);
  const key = [look.theme, ...inputs].map((input) => (typeof input === 'object' ? textOf(input) : input)).join('\n');
  const value = known.has(key) ? (known.get(key) as T) : make();
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return value;
}

/**
 * What `make` gave for this very object and the same question in the same look, else what it gives now. For what is asked of
 * each of very many parts: nothing is compared by content, and what was found lives as long as the object.
 */
export function recallOf<T>(look: Look, object: object, question: string, make: () => T): T {
  const answers = answersOf(look, object);
  if (!answers.has(question)) answers.set(question, make());
  return answers.get(question) as T;
}

const byTheme = new WeakMap<FontMetrics, WeakMap<Theme, WeakMap<object, Known>>>();

function answersOf({ metrics, theme }: Look, object: object): Known {
  const ofMetrics = byTheme.get(metrics) ?? new WeakMap<Theme, WeakMap<object, Known>>();
  byTheme.set(metrics, ofMetrics);
  const ofTheme = ofMetrics.get(theme) ?? new WeakMap<object, Known>();
  ofMetrics.set(theme, ofTheme);
  const answers: Known = ofTheme.get(object) ?? new Map<string, unknown>();
  ofTheme.set(object, answers);
  return answers;
}

function knownFor({ metrics, atlas }: Look): Known {
  const ofMetrics = byLook.get(metrics) ?? new WeakMap<Atlas, Known>();
  byLook.set(metrics, ofMetrics);
  const known: Known = ofMetrics.get(atlas) ?? new Map<string, unknown>();
  ofMetrics.set(atlas, known);
  return known;
}

const texts = new WeakMap<object, string>();

function textOf(value: object): string {
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text;
}
