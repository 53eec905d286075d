import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawDeck } from '../../../src/cli/preview/draw-deck.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';

const folder = resolve(import.meta.dirname, '../../..');

describe('a bug in Briefdeck', () => {
  it('is told with its trace, and without the folders of the machine', () => {
    // No atlas at all: what first asks for outlines throws.
    const atlas = undefined as never;
    const { bug = '' } = drawDeck('briefings/isfara-2006.yaml', {
      workshop: { ...openWorkshop(folder), atlas },
      folder,
      choice: {},
    });
    expect(bug).toMatch(/^TypeError: [\s\S]+\n +at .*src\/(?:compile|figures|layout)[./].*:\d+:\d+/u);
    expect(bug).not.toContain(folder);
  });
});
