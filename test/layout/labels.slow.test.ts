/** Which texts of the decks of the repository are labels, that never wrap, and which somebody may lengthen. */
import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../src/layout/page.ts';
import { briefings, compileBriefing } from '../support/compile-briefing.ts';

describe('in the decks of the repository', () => {
  const items = briefings.flatMap((name) => compileBriefing(name).pages ?? []).flatMap((page) => page.items);
  const texts = items.filter((item): item is TextItem => item.kind === 'text');
  const named = (pattern: RegExp) => texts.filter(({ name }) => pattern.test(name));
  const labels = [
    /^TLP label/u,
    /^Town name/u,
    /^Name of/u,
    /^Label /u,
    /^Scale( \d+)?$/u,
    /^Node /u,
    /^Link \d+ words$/u,
    /^Tick label/u,
    /^Event \d+ date$/u,
    /^Gap \d+$/u,
    /^Slide number$/u,
    /^Unit/u,
  ];

  it.each(labels)('%s is a label', (pattern) => {
    const found = named(pattern);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ isLabel }) => isLabel !== true).map(({ name }) => name)).toEqual([]);
  });

  it('titles, prose, panels, captions, events and footers may be lengthened', () => {
    const sentences = named(/^(?:Title$|Text|Topic|Footer|Note|Event \d+$|.* (?:panel|caption)$|Key figure)/u);
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter(({ isLabel }) => isLabel).map(({ name }) => name)).toEqual([]);
    expect(texts.filter(({ isLabel, placeholder }) => isLabel && placeholder && placeholder.type !== 'number')).toEqual([]);
  });
});
