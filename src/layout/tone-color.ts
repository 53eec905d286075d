/**
 * The theme's colour for a tone. The colour is never the only sign: the template prints the word. What one side claims has the
 * colour of what is reported, and marks and lines of its own.
 */
import type { Tone } from '../markup/run.ts';
import type { ColorRole } from '../theme/theme.ts';

export const toneColor = (tone: Tone): ColorRole => (tone === 'neutral' ? 'muted' : tone === 'claimed' ? 'reported' : tone);
