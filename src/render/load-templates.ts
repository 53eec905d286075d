/** The first half of rendering: finds a set of templates, reads its files, and says all that is wrong with them. */

import { type Diagnostic, error, hasErrors, type Outcome, type Span, warning } from '../foundation/diagnostic.ts';
import { isFileName } from '../foundation/host/file-name.ts';
import type { Host } from '../foundation/host/host.ts';
import { openMemory } from '../foundation/memory/memory.ts';
import { suggest } from '../foundation/nearest.ts';
import { type DeckOrder, type PlacedWord, parseDeckOrder } from './deck-order.ts';
import type { Helper } from './helpers/helper.ts';
import { helpersWith } from './helpers/helper-table.ts';
import { labelGaps } from './label-gaps.ts';
import { fillLabel, type Labels, missingLabelHints, parseLabels } from './labels.ts';
import type { ParsedAhead } from './parsed-ahead.ts';
import { type PartShape, parsePartSchema } from './part-schema.ts';
import { readFile } from './read-file.ts';
import { findCircles, type TemplateFiles, useTemplate } from './template-files.ts';
import type { Template, TemplateSet } from './template-set.ts';

export interface TemplateRequest {
  /** The folder of all templates. */
  readonly folder: string;
  /** Name of a folder in it that holds `deck.yaml`, `frame.hbs` and a file for each slide. */
  readonly set: string;
  /** BCP 47; `labels/LANGUAGE.yaml` holds its words. */
  readonly language: string;
}

/** Folders beside the sets. */
const notSets = ['partials', 'labels', 'themes', 'parts'];

export interface TemplateDeps {
  /** Helpers that the project adds. */
  readonly own?: readonly Helper[] | undefined;
  /** Where texts that were parsed ahead are looked for first. */
  readonly parsed?: ParsedAhead | undefined;
}

/** No value when the set cannot be rendered. */
export function loadTemplates(
  host: Host,
  request: TemplateRequest,
  { own = [], parsed }: TemplateDeps = {},
): Outcome<TemplateSet> {
  const order = loadOrder(host, request);
  const labels = loadLabels(host, request, parsed);
  const found = [...order.diagnostics, ...labels.diagnostics];
  if (!order.value || !labels.value) return { diagnostics: found };
  const helpers = helpersWith(own);
  const files = openFiles(host, request, { labels: labels.value, helpers, parsed });
  files.diagnostics.push(...found);
  const placed = new Map<Template, Span>();
  const sections = order.value.sections.map(({ label, slides }) => ({
    name: sectionName(label, files),
    slides: slides.flatMap((slide) => onlyOnce(slide, loadSlide(slide, request, files), { placed, files })),
  }));
  const frame = loadFrame(request, files);
  files.diagnostics.push(...findCircles(files));
  const parts = loadParts(host, request, files);
  const { diagnostics, partials } = files;
  if (!frame || hasErrors(diagnostics)) return { diagnostics };
  const { name, description, talk } = order.value;
  const value = { name, description, talk, parts, labels: labels.value, helpers, frame, sections, partials, files: files.files };
  return { value, diagnostics };
}

/** Names of the files of a folder that end in `.ending`, without it. */
const filesIn = (host: Host, folder: string, ending: string): readonly string[] =>
  host.list(folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));

function openFiles(
  host: Host,
  { folder }: TemplateRequest,
  words: Pick<TemplateFiles, 'labels' | 'helpers' | 'parsed'>,
): TemplateFiles {
  const partialNames = new Set(filesIn(host, `${folder}/partials`, '.hbs'));
  const [read, partials, includes] = [new Map(), new Map(), new Map()];
  return { host, folder, ...words, partialNames, files: [], diagnostics: [], read, partials, includes };
}

function loadOrder(host: Host, { folder, set }: TemplateRequest): Outcome<DeckOrder> {
  const file = `${folder}/${set}/deck.yaml`;
  const sets = host
    .list(folder)
    .flatMap((name) => (name.endsWith('/') && !notSets.includes(name.slice(0, -1)) ? [name.slice(0, -1)] : []));
  if (!isFileName(set) || !sets.includes(set)) {
    return { diagnostics: [error('TPL007', `unknown template set: ${set}`, { hints: suggest(set, sets, 'template sets') })] };
  }
  const { value: text, diagnostics } = readFile(host, file);
  return text === undefined ? { diagnostics } : parseDeckOrder(text, file, filesIn(host, `${folder}/${set}`, '.hbs'));
}

/** `fr` for `français` and `French`; undefined where no language that there is has such a name. */
function meantLanguage(typed: string, languages: readonly string[]): readonly string[] | undefined {
  const lower = typed.trim().toLowerCase();
  const code = languages.find((each) => namesOf(each).includes(lower));
  return code === undefined ? undefined : [`write \`language: ${code}\``];
}

/** Whether there is a language of that code, with labels or without: Persian is no slip of "fr". */
function isLanguage(code: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}

/** What people call a language: in English, and as its speakers do. */
const namesOf = (code: string): readonly string[] =>
  ['en', code].flatMap((locale) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(code)?.toLowerCase() ?? [];
    } catch {
      return [];
    }
  });

/** The words of one language. */
export function loadLabels(
  host: Host,
  { folder, language }: Pick<TemplateRequest, 'folder' | 'language'>,
  parsed?: ParsedAhead | undefined,
): Outcome<Labels> {
  const file = `${folder}/labels/${language}.yaml`;
  const languages = filesIn(host, `${folder}/labels`, '.yaml');
  if (!isFileName(language) || !languages.includes(language)) {
    return {
      diagnostics: [
        error('TPL006', `unknown language: ${language}`, {
          hints: meantLanguage(language, languages) ?? [
            ...(isLanguage(language) ? [] : suggest(language, languages, 'languages')),
            `for another language \`briefdeck labels ${isLanguage(language) ? language : 'CODE'}\` begins its words as a copy of the English ones, and says what is to translate`,
            ...(isLanguage(language) ? ['until then `language: en` puts English words around yours'] : []),
          ],
        }),
      ],
    };
  }
  const { value: text, diagnostics } = readFile(host, file);
  if (text === undefined) return { diagnostics };
  const entries = parsed?.labelsOf(text);
  if (entries) {
    const whole = { file, language, entries };
    return { value: whole, diagnostics: isCopyOfEnglish(host, whole, text) ? tellGaps(host, folder, whole, parsed) : [] };
  }
  const labels = parseLabels(text, { file, language });
  return labels.value
    ? { ...labels, diagnostics: [...labels.diagnostics, ...tellGaps(host, folder, labels.value, parsed)] }
    : labels;
}

/** A file that was begun and not touched yet has a text that comes with Briefdeck: that of another language. */
const isCopyOfEnglish = (host: Host, { file, language }: Labels, text: string): boolean =>
  !/^en\b/iu.test(language) && readFile(host, file.replace(/[^/]+$/u, 'en.yaml')).value === text;

/** A language file of the author's own, held against the English one beside it. Ours are whole, and are not read twice. */
function tellGaps(host: Host, folder: string, labels: Labels, parsed: ParsedAhead | undefined): readonly Diagnostic[] {
  if (/^en\b/iu.test(labels.language) || !filesIn(host, `${folder}/labels`, '.yaml').includes('en')) return [];
  const file = `${folder}/labels/en.yaml`;
  const { value: text } = readFile(host, file);
  const ahead = text === undefined ? undefined : parsed?.labelsOf(text);
  const english = ahead ? { file, language: 'en', entries: ahead } : text && parseLabels(text, { file, language: 'en' }).value;
  if (!english) return [];
  const { english: untranslated, plurals } = labelGaps(labels, english);
  const span: Span = { file: labels.file, line: 1, column: 1 };
  const forms = [...new Set(plurals.flatMap(({ missing }) => missing))].join(', ');
  return [
    ...listed('TPL011', untranslated, `labels still in English: ${untranslated.length}`, span),
    ...listed(
      'TPL012',
      plurals.map(({ key }) => key),
      `missing plural forms of ${labels.language} (${forms}) in labels: ${plurals.length}`,
      span,
    ),
  ];
}

/** Of more, a message would be a page: their groups are counted. */
const mostListed = 20;

function groupsOf(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const [group = key] = key.split('.');
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].map(([group, count]) => `${group} (${count})`);
}

function listed(code: 'TPL011' | 'TPL012', keys: readonly string[], message: string, span: Span): readonly Diagnostic[] {
  if (keys.length === 0) return [];
  const language = /([^/]+)\.yaml$/u.exec(span.file)?.[1] ?? '';
  const hints = [
    keys.length > mostListed ? `under ${groupsOf(keys).join(', ')}` : keys.join(', '),
    `\`briefdeck labels ${language}\` lists them with their words; slides print those words until they are translated`,
  ];
  return [warning(code, message, { span, hints })];
}

function sectionName({ text, span }: PlacedWord, { labels, diagnostics }: TemplateFiles): string {
  const label = fillLabel(labels, text, openMemory());
  if (!label) diagnostics.push(error('TPL006', `missing label: ${text}`, { span, hints: missingLabelHints(labels, text) }));
  return label?.text ?? '';
}

/** `name` of the set itself, or `other-set/name`. */
function loadSlide({ text, span }: PlacedWord, { folder, set }: TemplateRequest, files: TemplateFiles): Template | undefined {
  const parts = text.split('/');
  const [home, name] = parts.length === 1 ? [set, text] : [parts[0] ?? '', parts[1] ?? ''];
  const report = (message: string, hints: readonly string[]) =>
    void files.diagnostics.push(error('TPL007', message, { span, hints }));
  if (parts.length > 2 || !isFileName(home) || !isFileName(name)) {
    report(`slide name that makes no sense: ${text}`, ['write the name of a file without .hbs, or other-set/name']);
    return undefined;
  }
  const names = filesIn(files.host, `${folder}/${home}`, '.hbs').filter((candidate) => candidate !== 'frame');
  if (!names.includes(name)) {
    report(`missing slide: there is no ${folder}/${home}/${name}.hbs`, suggest(name, names, 'slides'));
    return undefined;
  }
  return useTemplate(files, text, `${folder}/${home}/${name}.hbs`);
}

/** A slide has one place: its name is also that of its headline, of its address and of its part in the deck. */
function onlyOnce(
  { text, span }: PlacedWord,
  slide: Template | undefined,
  { placed, files }: { readonly placed: Map<Template, Span>; readonly files: TemplateFiles },
): readonly Template[] {
  if (!slide) return [];
  const first = placed.get(slide);
  if (first) {
    const related = [{ span: first, note: 'it stands here first' }];
    const hints = ['delete one of the two; to show something twice, copy the .hbs file under another name'];
    files.diagnostics.push(error('TPL007', `repeated slide: ${text}`, { span, related, hints }));
  } else placed.set(slide, span);
  return [slide];
}

/** What parts of the author's own hold, by their names; a project without any has no folder for them. */
function loadParts(host: Host, { folder }: TemplateRequest, files: TemplateFiles): ReadonlyMap<string, PartShape> {
  if (!host.list(folder).includes('parts/')) return new Map();
  const shapes = filesIn(host, `${folder}/parts`, '.yaml').flatMap((name) => {
    const file = `${folder}/parts/${name}.yaml`;
    const text = readFile(host, file);
    const shape = text.value === undefined ? undefined : parsePartSchema(text.value, file);
    files.diagnostics.push(...text.diagnostics, ...(shape?.diagnostics ?? []));
    return shape?.value ? [[name, shape.value] as const] : [];
  });
  return new Map(shapes);
}

function loadFrame({ folder, set }: TemplateRequest, files: TemplateFiles): Template | undefined {
  const file = `${folder}/${set}/frame.hbs`;
  if (filesIn(files.host, `${folder}/${set}`, '.hbs').includes('frame')) return useTemplate(files, 'frame', file);
  const span: Span = { file: `${folder}/${set}/deck.yaml`, line: 1, column: 1 };
  const missing: Diagnostic = error('TPL007', `missing frame: there is no ${file}`, {
    span,
    hints: ['add frame.hbs with a <frame> element'],
  });
  files.diagnostics.push(missing);
  return undefined;
}
