/** What is counted, as slides name it: built-in measures by a label, the briefing's own by the author's words. */
import type { Briefing } from '../../briefing/briefing.ts';
import { builtInGroups, builtInMeasures, type MeasureKind } from '../../briefing/measures.ts';
import { type Filling, type NounForm, type Sentence, sentence } from '../sentences/sentence.ts';

export interface Measure {
  /** `killed`, an own id, or a combination: `killed+missing`. */
  readonly id: string;
  readonly kind: MeasureKind;
  /** As a head and as a noun: `killed`, `customers without power`. */
  readonly name: Sentence;
  readonly unit: string | null;
  /** The measures that one figure of it counts together. */
  readonly of: readonly string[];
  readonly standing: boolean;
  readonly at: string;
}

/** The measure of an id that the briefing's checks have found known; a combination goes by its parts. */
export function measureOf(id: string, briefing: Briefing): Measure {
  const own = briefing.measures.find((measure) => measure.id === id);
  if (own) {
    const { kind, unit, standing, of, at } = own;
    return { id, kind, unit, of, standing: standing === true, at, name: sentence(keyOf(own.label), at, { name: nounOf(own) }) };
  }
  const at = 'measures';
  const built = builtInMeasures[id];
  if (built) return { id, ...built, unit: null, at, name: sentence(`measures.${id}`, at) };
  const of = id.split('+');
  const name = sentence('measures.either', at, {
    names: { kind: 'list', sentences: of.map((part) => measureOf(part, briefing).name), join: 'or' },
  });
  return { id, kind: builtInMeasures[of[0] ?? '']?.kind ?? 'people', unit: null, of, standing: false, at, name };
}

/** Some languages shorten the word before a vowel: "1 000 000 d’abonnés". */
const keyOf = (label: string): string => (/^[aeiouhœ]/iu.test(label.normalize('NFD')) ? 'measures.ownWithVowel' : 'measures.own');

/** The author's words for a measure, with what they wrote of its forms. */
function nounOf({ label, forms }: Briefing['measures'][number]): Filling {
  if (forms === null) return label;
  const { at: _, ...given } = forms;
  const written = Object.entries(given).filter((entry): entry is [NounForm, string] => entry[1] !== null);
  return { kind: 'noun', label, forms: Object.fromEntries(written) };
}

/** The measure of a line of `figures:`; measures that one figure counts together are known by their built-in name, if any. */
export function measureIdOf({ measure, of }: { readonly measure: string | null; readonly of: readonly string[] }): string {
  if (measure !== null) return measure;
  const parts = [...of].sort();
  const built = Object.entries(builtInMeasures).find(
    ([, { of: own }]) => own.length > 0 && [...own].sort().join() === parts.join(),
  );
  return built?.[0] ?? parts.join('+');
}

export interface MeasureGroup {
  readonly id: string;
  readonly name: Sentence;
  /** Groups of one dimension exclude each other. */
  readonly dimension: string | null;
}

export function groupOf(id: string, { groups }: Briefing): MeasureGroup {
  const own = groups.find((group) => group.id === id);
  if (own) return { id, name: sentence('measures.own', own.at, { name: own.label }), dimension: own.dimension };
  return { id, name: sentence(`groups.${id}`, 'groups'), dimension: builtInGroups[id]?.dimension ?? null };
}
