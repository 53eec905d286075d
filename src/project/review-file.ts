/** One briefing from disk, held against the texts of its sources. No slide is made. */
import type { Briefing } from '../briefing/briefing.ts';
import { locate as locateIn, parseBriefing } from '../briefing/parse-briefing.ts';
import { validateBriefing } from '../briefing/validate-briefing.ts';
import { normalizeText } from '../foundation/characters/line-ends.ts';
import { type Diagnostic, hasErrors, inSourceOrder } from '../foundation/diagnostic.ts';
import { homeOf } from '../foundation/host/home-of.ts';
import { HostError } from '../foundation/host/host.ts';
import { recordHost } from '../foundation/host/record-host.ts';
import { unreadable } from '../foundation/host/unreadable.ts';
import type { Locate } from '../foundation/locate.ts';
import { checkReview } from '../review/check-review.ts';
import { loadTexts } from '../review/load-texts.ts';
import { type Review, reviewBriefing } from '../review/review.ts';
import type { DiskWorkshop } from './open-workshop.ts';

export interface FileReview {
  readonly file: string;
  /** The briefing as it stands on the disk; absent where it cannot be read. */
  readonly text?: string;
  readonly briefing?: Briefing;
  /** Absent where the briefing has mistakes. */
  readonly review?: Review;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
  /** The briefing itself could not be read: the machine's fault, not the author's. */
  readonly isUnreadable: boolean;
  /** The text of a file that was read, for excerpts. */
  readonly textOf: (path: string) => string | undefined;
}

export function reviewFile(file: string, workshop: DiskWorkshop): FileReview {
  const { host, textOf } = recordHost(workshop.host);
  const nowhere: Locate = () => undefined;
  const given = { file, locate: nowhere, isUnreadable: false, textOf };
  let written: string;
  try {
    written = host.readText(file);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { ...given, isUnreadable: true, diagnostics: [unreadable(thrown)] };
  }
  const { diagnostics: ofConfig = [], config } = workshop.loaded ?? {};
  if (hasErrors(ofConfig)) return { ...given, text: written, diagnostics: ofConfig };
  const { memory } = workshop;
  const parsed = parseBriefing(normalizeText(written), file);
  if (!parsed.value) return { ...given, text: written, diagnostics: parsed.diagnostics };
  const checked = validateBriefing(parsed.value, { languages: config?.languages, memory });
  const locate = locateIn(parsed.value);
  const found = [...parsed.diagnostics, ...checked.diagnostics];
  if (!checked.value) return { ...given, text: written, locate, diagnostics: inSourceOrder(found) };
  const folder = homeOf(file);
  const texts = loadTexts(checked.value, { host, folder, locate, memory, readPdf: workshop.readPdf });
  const review = reviewBriefing(checked.value, parsed.value.value, texts.value ?? new Map());
  const diagnostics = inSourceOrder([...found, ...texts.diagnostics, ...checkReview(review, locate)]);
  return { ...given, text: written, briefing: checked.value, review, locate, diagnostics };
}
