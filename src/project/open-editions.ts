/** A briefing from disk with the editions before it, or two editions that are named: what `briefdeck diff` compares. No slide is made. */
import { analyze } from '../analysis/analyze.ts';
import { locate as locateIn, parseBriefing } from '../briefing/parse-briefing.ts';
import { validateBriefing } from '../briefing/validate-briefing.ts';
import { loadEditions } from '../editions/load-editions.ts';
import type { LoadedEdition } from '../editions/loaded-edition.ts';
import { normalizeText } from '../foundation/characters/line-ends.ts';
import { type Diagnostic, hasErrors, inSourceOrder } from '../foundation/diagnostic.ts';
import { HostError } from '../foundation/host/host.ts';
import { recordHost } from '../foundation/host/record-host.ts';
import { unreadable } from '../foundation/host/unreadable.ts';
import { openMemory } from '../foundation/memory/memory.ts';
import type { DiskWorkshop } from './open-workshop.ts';

export interface OpenedEditions {
  /** The file that is named; absent where it has mistakes. */
  readonly current?: LoadedEdition;
  /** Those before it, the latest first; absent where one of them cannot be used. */
  readonly earlier?: readonly LoadedEdition[];
  readonly diagnostics: readonly Diagnostic[];
  /** The file itself could not be read: the machine's fault, not the author's. */
  readonly isUnreadable: boolean;
  /** The text of a file that was read, for excerpts. */
  readonly textOf: (path: string) => string | undefined;
}

/** @param isAlone leaves the editions before it unread */
export function openEditions(file: string, workshop: DiskWorkshop, isAlone = false): OpenedEditions {
  const { host, textOf } = recordHost(workshop.host);
  const { memory = openMemory() } = workshop;
  const { diagnostics: ofConfig = [], config } = workshop.loaded ?? {};
  const given = { isUnreadable: false, textOf };
  if (hasErrors(ofConfig)) return { ...given, diagnostics: ofConfig };
  const found: Diagnostic[] = [];
  const stop = (): OpenedEditions => ({ ...given, diagnostics: inSourceOrder(found) });
  let text: string;
  try {
    text = normalizeText(host.readText(file));
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { ...given, isUnreadable: true, diagnostics: [unreadable(thrown)] };
  }
  const parsed = parseBriefing(text, file);
  found.push(...parsed.diagnostics);
  if (!parsed.value) return stop();
  const checked = validateBriefing(parsed.value, { languages: config?.languages, memory });
  found.push(...checked.diagnostics);
  if (!checked.value) return stop();
  const locate = locateIn(parsed.value);
  const analyzed = analyze(checked.value, locate, memory);
  found.push(...analyzed.diagnostics);
  if (!analyzed.value || hasErrors(found)) return stop();
  const briefing = checked.value;
  const current: LoadedEdition = { file, number: briefing.version ?? 1, briefing, analysis: analyzed.value, locate };
  if (isAlone) return { ...stop(), current, earlier: [] };
  const loaded = loadEditions({ file, briefing, locate }, { host, languages: config?.languages, memory });
  found.push(...loaded.diagnostics);
  return { ...stop(), current, ...(loaded.value ? { earlier: loaded.value } : {}) };
}
