/** One slide through the whole render room, with the least around it. */
import type { Diagnostic, Outcome } from '../../src/foundation/diagnostic.ts';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { helperLabels } from '../../src/render/helpers/helper-table.ts';
import { loadTemplates } from '../../src/render/load-templates.ts';
import { renderTemplates } from '../../src/render/render-templates.ts';
import type { RenderedDeck } from '../../src/render/rendered.ts';

const labels = Object.entries(helperLabels)
  .map(([key, text]) => `${key}: ${JSON.stringify(text)}`)
  .join('\n');

export const slideFile = 'templates/brief/one.hbs';

export const baseFiles: Readonly<Record<string, string>> = {
  'templates/brief/deck.yaml': 'name: brief\nsections:\n  - name: section\n    slides: [one]\n',
  'templates/brief/frame.hbs': '<frame/>',
  'templates/labels/en.yaml': `section: Facts\n${labels}\ndead:\n  zero: nobody was killed\n  one: "{n} person was killed"\n  other: "{n} people were killed"\nplain: A < B\n`,
};

interface Wanted {
  readonly template: string;
  readonly analysis?: object;
  /** Text of partials by name. */
  readonly partials?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly budget?: number;
  readonly language?: string;
}

export function load({ template, partials = {}, files = {}, language = 'en' }: Wanted) {
  const partialFiles = Object.entries(partials).map(([name, text]) => [`templates/partials/${name}.hbs`, text]);
  const host = memoryHost({ ...baseFiles, [slideFile]: template, ...Object.fromEntries(partialFiles), ...files });
  return loadTemplates(host, { folder: 'templates', set: 'brief', language });
}

/** Lines of the briefing are made up: the line is the length of the path. */
export const locate = (path: string) => (path === '' ? undefined : { file: 'briefing.yaml', line: path.length, column: 1 });

export function render(wanted: Wanted): Outcome<RenderedDeck> {
  const loaded = load(wanted);
  if (!loaded.value) return { diagnostics: loaded.diagnostics };
  const { budget } = wanted;
  const rendered = renderTemplates(wanted.analysis ?? {}, loaded.value, { locate, ...(budget === undefined ? {} : { budget }) });
  return { ...rendered, diagnostics: [...loaded.diagnostics, ...rendered.diagnostics] };
}

/** Markup of the one slide; empty when it disappeared. */
export const markupOf = ({ value }: Outcome<RenderedDeck>): string => value?.slides[0]?.markup ?? '';

/** `CODE file:line:column message`, the file without its folder. */
export const told = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] =>
  diagnostics.map(
    ({ code, span, message }) => `${code} ${span ? `${span.file.split('/').at(-1)}:${span.line}:${span.column} ` : ''}${message}`,
  );
