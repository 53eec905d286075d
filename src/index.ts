/** The public surface: re-exports only. */
export type { Analysis } from './analysis/analyze.ts';
export type { ProjectFinding, ProjectRule, ProjectSubject } from './analysis/rules/own-rule.ts';
export type { Briefing } from './briefing/briefing.ts';
export type { Languages, LanguageWords } from './briefing/language-words.ts';
export type { Quantity } from './briefing/quantity/quantity.ts';
export { briefingJsonSchema, type JsonSchema } from './briefing/schema/json-schema.ts';
export type { Compilation, Request } from './compilation.ts';
export { compile } from './compile.ts';
export { exportPptx } from './export/pptx/export-pptx.ts';
export { openAtlas } from './figures/map/open-atlas.ts';
export type { Choice } from './foundation/choice.ts';
export { type Code, codes } from './foundation/codes.ts';
export type { Diagnostic, Origin, Outcome, Related, Severity, Span } from './foundation/diagnostic.ts';
export { type Host, HostError, type HostFault } from './foundation/host/host.ts';
export { memoryHost } from './foundation/host/memory-host.ts';
export { type Memory, openMemory } from './foundation/memory/memory.ts';
export { version } from './foundation/version.ts';
export type { Atlas } from './layout/atlas.ts';
export type { Item, Page } from './layout/page.ts';
export type { Deck } from './markup/deck.ts';
export type { BuildChoice } from './project/build-file.ts';
export { defineConfig, type ProjectConfig } from './project/config/define-config.ts';
export type { ConfigChoice } from './project/config/load-config.ts';
export {
  type Built,
  type Checked,
  openProject,
  type Project,
  type ProjectOptions,
  type WatchChoice,
  type Watching,
} from './project/open-project.ts';
export { openWorkshop } from './project/open-workshop.ts';
export type { FormatValue, ProjectCall, ProjectHelper } from './render/helpers/project-helper.ts';
export { loadMetrics } from './text/load-metrics.ts';
export type { Theme } from './theme/theme.ts';
export type { Workshop } from './workshop.ts';
