/** The template set that a briefing asks for itself: the one thing in it that decides what its deck is called. */

import type { Languages } from '../../briefing/language-words.ts';
import { parseBriefing } from '../../briefing/parse-briefing.ts';
import { validateBriefing } from '../../briefing/validate-briefing.ts';
import type { Host } from '../../foundation/host/host.ts';

/** Undefined for a briefing that will be no deck. @param languages words that the project adds */
export function ownTemplate(file: string, host: Host, languages?: Languages): string | undefined {
  try {
    const document = parseBriefing(host.readText(file), file).value;
    return document && validateBriefing(document, languages).value?.template;
  } catch {
    return undefined;
  }
}
