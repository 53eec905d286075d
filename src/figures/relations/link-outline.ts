/** How a link is drawn, by how what it says stands. */
import type { Outline } from '../../layout/page.ts';
import { toneColor } from '../../layout/tone-color.ts';
import type { Tone } from '../../markup/run.ts';

/** Said in words beside the line as well: colour and dashes only help the eye. */
const dashes: Readonly<Record<Tone, Outline['dash']>> = {
  accent: 'solid',
  neutral: 'solid',
  reported: 'solid',
  claimed: 'longDash',
  assessed: 'dash',
  disputed: 'dash',
  denied: 'dot',
  unknown: 'dot',
};

export const linkOutline = (tone: Tone): Outline => ({ color: toneColor(tone), width: 1.5, dash: dashes[tone] ?? 'solid' });
