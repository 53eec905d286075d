/** A set of templates, read, checked and ready to render. */
import type { Labels } from './labels.ts';
import type { Place } from './place.ts';

/** Context is a ref; `helpers` and `partials` are those of one run. */
export type Compiled = (context: unknown, run: { readonly helpers: object; readonly partials: object }) => string;

export interface Template {
  /** As `deck.yaml` or `{{> }}` writes it. */
  readonly name: string;
  readonly file: string;
  /** Where it begins. */
  readonly place: Place;
  /** Turned into code at its first use. */
  readonly render: Compiled;
}

export interface TemplateSet {
  readonly name: string;
  readonly description: string;
  readonly labels: Labels;
  readonly frame: Template;
  readonly sections: readonly { readonly name: string; readonly slides: readonly Template[] }[];
  readonly partials: ReadonlyMap<string, Template>;
  /** Names of all template files, by the index that places use. */
  readonly files: readonly string[];
}
