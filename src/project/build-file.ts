/** From a briefing on the disk to what is wrong with it, and on to the bytes of its deck. Nothing is written. */
import { findCarriedNumbers } from '../audience/leaks/carried-numbers.ts';
import { type KnownWords, refusePackage } from '../audience/leaks/find-in-package.ts';
import { findLikenessInParts } from '../audience/leaks/find-likeness-in-parts.ts';
import { nameAsPart, type PartTexts, packageTexts } from '../audience/leaks/package-texts.ts';
import { locate as locateIn } from '../briefing/parse-briefing.ts';
import { exportPptx } from '../export/pptx/export-pptx.ts';
import type { Choice } from '../foundation/choice.ts';
import { type Diagnostic, hasErrors } from '../foundation/diagnostic.ts';
import type { Recording } from '../foundation/host/record-host.ts';
import { compileFile, type FileCompilation } from './compile-file.ts';
import { deckName } from './deck-names.ts';
import { degreesOnMaps } from './degrees-on-maps.ts';
import type { DiskHost } from './disk-host.ts';
import type { DiskWorkshop } from './open-workshop.ts';
import { checkDeckName } from './refuse-name.ts';

export interface BuildChoice extends Choice {
  /** Makes no deck of a briefing with warnings either. */
  readonly strict?: boolean | undefined;
}

export interface FileBuild extends FileCompilation {
  /** What the deck is called: `isfara-2006.pptx`, or `isfara-2006-flash.pptx` with another template set than the briefing's own. */
  readonly name: string;
  /** The deck; absent where diagnostics speak against it. */
  readonly bytes?: Uint8Array;
}

/** Everything that would be said of a briefing when it is built, its name included. */
export function checkFile(file: string, workshop: DiskWorkshop, choice: Choice, read?: Recording<DiskHost>): FileCompilation {
  const compiled = compileFile(file, workshop, choice, read);
  return { ...compiled, diagnostics: [...checkDeckName(file), ...compiled.diagnostics] };
}

/** @param read the recording of the workshop's host, for whoever has one of his own */
export async function buildFile(
  file: string,
  workshop: DiskWorkshop,
  choice: BuildChoice,
  read?: Recording<DiskHost>,
): Promise<FileBuild> {
  const checked = checkFile(file, workshop, choice, read);
  const name = deckName(file, choice, checked.briefing?.template);
  if (!checked.pages || speaksAgainst(checked.diagnostics, choice.strict)) return { ...checked, name };
  const bytes = await exportPptx(checked, workshop);
  if (!checked.audience) return { ...checked, name, bytes };
  const parts = packageTexts(bytes);
  const leaks = leaksIn([nameAsPart(name), ...parts], checked, workshop);
  const likes = likenessIn(parts, checked, workshop);
  const diagnostics = [...checked.diagnostics, ...leaks, ...likes];
  return speaksAgainst(diagnostics, choice.strict) ? { ...checked, name, diagnostics } : { ...checked, name, diagnostics, bytes };
}

/** What is withheld from the audience of a version and stands in what is shown of it all the same. */
export function leaksIn(
  parts: readonly PartTexts[],
  { file, audience, document, analysis, pages, read }: FileCompilation,
  workshop: Tools,
  hints: readonly string[] = [
    'a picture, a template or a map may hold it: take it out there, or label what shows it',
    'so may the `id:` of something that is shown, such as a place in other words: give it an id that does not tell',
    'if it is none of these, this is a bug in Briefdeck',
  ],
): readonly Diagnostic[] {
  if (!audience || !document) return [];
  const known = knownWords({ audience, read }, workshop);
  // Of what was computed only the numbers: a name that came so far would be a leak.
  const numbers = [...(JSON.stringify(analysis).match(/\d+/gu) ?? []), ...degreesOnMaps(pages)];
  return refusePackage(parts, audience, { ...known, numbers }, { file, locate: locateIn(document), hints });
}

/** What of a version may tell in another form what is withheld, and was not told of the briefing’s own texts. */
export function likenessIn(
  parts: readonly PartTexts[],
  { audience, document, read }: Pick<FileCompilation, 'audience' | 'document' | 'read'>,
  workshop: Tools,
): readonly Diagnostic[] {
  if (!audience || !document) return [];
  return findLikenessInParts(parts, audience, knownWords({ audience, read }, workshop), locateIn(document));
}

type Tools = Pick<DiskWorkshop, 'templates' | 'atlas'>;

/** Withheld numbers that follow from paragraphs which were taken over into the deck of a version. */
export function numbersIn(
  texts: readonly string[],
  { audience, document, editions = [] }: Pick<FileCompilation, 'audience' | 'document' | 'editions'>,
): readonly Diagnostic[] {
  if (!audience || !document) return [];
  return findCarriedNumbers(audience, { texts, earlier: editions.map(({ briefing }) => briefing) }, locateIn(document));
}

/** Words of templates and labels, of the map and of months. */
function knownWords(
  { audience, read }: { readonly audience: NonNullable<FileCompilation['audience']>; readonly read: FileCompilation['read'] },
  workshop: Tools,
): Omit<KnownWords, 'numbers'> {
  const templates = read.paths().filter((path) => path.startsWith(workshop.templates));
  const towns = workshop.atlas.townsIn({ west: -180, south: -90, east: 180, north: 90 }).map(({ name }) => name);
  return {
    templates: templates.flatMap((path) => read.textOf(path) ?? []),
    labels: templates.flatMap((path) => (/[/\\]labels[/\\]/u.test(path) ? (read.textOf(path) ?? []) : [])),
    words: [...towns, ...monthNames(audience.whole.language)],
  };
}

function monthNames(language: string): readonly string[] {
  const forms = [{ month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }] as const;
  return forms.flatMap((form) =>
    Array.from({ length: 12 }, (_each, month) =>
      new Intl.DateTimeFormat(language, form).format(new Date(Date.UTC(2001, month, 15))),
    ),
  );
}

/** Whether there is a mistake; with `strict`, whether there is a warning. */
export const speaksAgainst = (diagnostics: readonly Diagnostic[], strict = false): boolean =>
  hasErrors(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'));
