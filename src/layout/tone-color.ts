/** The theme's colour for a tone. The colour is never the only sign: the template prints the word. */
import type { Tone } from '../markup/run.ts';
import type { ColorRole } from '../theme/theme.ts';

export const toneColor = (tone: Tone): ColorRole => (tone === 'neutral' ? 'muted' : tone);
