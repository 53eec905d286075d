/** What `briefdeck.config.mjs` exports: code of the project's owner that adds to Briefdeck. */
import type { ProjectRule } from '../../analysis/rules/own-rule.ts';
import type { Languages } from '../../briefing/language-words.ts';
import type { ProjectHelper } from '../../render/helpers/project-helper.ts';

export interface ProjectConfig {
  /** Words of templates that format a value, by their names. */
  readonly helpers?: Readonly<Record<string, ProjectHelper>>;
  /** Tradecraft rules. They are waived, set to another severity and explained as ours are. */
  readonly rules?: readonly ProjectRule[];
  /** Words that are added to those of a language which has a file of labels. */
  readonly languages?: Languages;
}

/** Gives back what it is given; an editor knows by it what may stand there. */
export const defineConfig = (config: ProjectConfig): ProjectConfig => config;
