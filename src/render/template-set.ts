/** A set of templates, read, checked and ready to render. */
import type { Helpers } from './helpers/helper.ts';
import type { Labels } from './labels.ts';
import type { PartShape } from './part-schema.ts';
import type { TemplatePlace } from './place.ts';
import type { Print } from './scope.ts';

export interface Template {
  /** As `deck.yaml` or `{{> }}` writes it. */
  readonly name: string;
  readonly file: string;
  /** Where it begins. */
  readonly place: TemplatePlace;
  readonly print: Print;
}

export interface TemplateSet {
  readonly name: string;
  readonly description: string;
  readonly labels: Labels;
  readonly helpers: Helpers;
  readonly frame: Template;
  /** What parts of the author's own hold, by their names without `x-`. */
  readonly parts: ReadonlyMap<string, PartShape>;
  /** Weights of a talk by slide, in the order in which they are spoken. */
  readonly talk: ReadonlyMap<string, number | 'annex'>;
  readonly sections: readonly { readonly name: string; readonly slides: readonly Template[] }[];
  readonly partials: ReadonlyMap<string, Template>;
  /** Names of all template files, by the index that places use. */
  readonly files: readonly string[];
}
