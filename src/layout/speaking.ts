/** The metrics of a deck: they know the language in which it is written. */
import type { Cache, Memory } from '../foundation/memory/memory.ts';
import type { FontMetrics } from '../text/metrics.ts';

const spokenMetrics: Cache<FontMetrics> = { name: 'metrics of a language' };

/** The same object for the same metrics and language, since slides are remembered by it. */
export const speaking = (metrics: FontMetrics, language: string, memory: Memory): FontMetrics =>
  metrics.partWord
    ? memory.recall(spokenMetrics, { of: [metrics], words: language }, () => ({ ...metrics, spoken: language }))
    : metrics;
