import { describe, expect, it } from 'vitest';
import { deckName, findCollisions, possibleDeckNames } from '../../src/project/deck-names.ts';

describe('deckName', () => {
  it.each([
    ['briefings/isfara-2006.yaml', undefined, 'briefing', 'isfara-2006.pptx'],
    ['briefings/isfara-2006.yaml', 'flash', 'briefing', 'isfara-2006-flash.pptx'],
    ['briefings/isfara-2006.yaml', 'flash', 'flash', 'isfara-2006.pptx'],
    ['a\\b\\raid.YML', undefined, 'briefing', 'raid.pptx'],
    ['raid.v2.yaml', undefined, 'briefing', 'raid.v2.pptx'],
  ])('%s, asked for as %s, its own %s: %s', (file, asked, own, name) =>
    expect(deckName(file, { template: asked }, own)).toBe(name),
  );
});

describe('the name of a variant', () => {
  it.each([
    [{ onlyChanges: true }, 'raid-changes.pptx'],
    [{ onlyChanges: false }, 'raid.pptx'],
    [{ onlyChanges: true, minutes: 10 }, 'raid-changes-10min.pptx'],
    [{ onlyChanges: true, template: 'flash' }, 'raid-flash-changes.pptx'],
  ])('%j: %s', (asked, name) => {
    expect(deckName('briefings/raid.yaml', asked, 'briefing')).toBe(name);
    expect(possibleDeckNames('briefings/raid.yaml', asked)).toContain(name);
  });
});

describe('findCollisions', () => {
  const asking = (own: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const ownTemplate = async (file: string) => {
      asked.push(file);
      return own[file];
    };
    return { asked, ownTemplate };
  };

  it.each([
    ['in two folders', ['a/x.yaml', 'b/x.yaml', 'a/y.yaml'], 'x.pptx'],
    ['with two endings', ['a/x.yml', 'a/x.yaml'], 'x.pptx'],
    ['that differ in capitals, which are one file on many disks', ['a/X.yaml', 'b/x.yaml'], 'X.pptx'],
    ['with an accent stored in two ways', ['a/\u00e9.yaml', 'b/e\u0301.yaml'], '\u00e9.pptx'],
  ])('finds two files %s, and reads none', async (_what, files, deck) => {
    const { asked, ownTemplate } = asking({});
    expect(await findCollisions(files, {}, ownTemplate)).toEqual([{ deck, files: files.slice(0, 2) }]);
    expect(asked).toEqual([]);
  });

  it('has nothing to say of different names, nor of one that another begins with', async () => {
    const { ownTemplate } = asking({});
    expect(await findCollisions(['x.yaml', 'x-flash.yaml', 'y.yaml'], {}, ownTemplate)).toEqual([]);
  });

  it('reads briefings where the template set decides, and only those', async () => {
    const files = ['x.yaml', 'x-flash.yaml', 'y.yaml'];
    const first = asking({ 'x.yaml': 'briefing', 'x-flash.yaml': 'flash', 'y.yaml': 'briefing' });
    expect(await findCollisions(files, { template: 'flash' }, first.ownTemplate)).toEqual([
      { deck: 'x-flash.pptx', files: ['x.yaml', 'x-flash.yaml'] },
    ]);
    expect(first.asked).toEqual(['x.yaml', 'x-flash.yaml']);
    const second = asking({ 'x.yaml': 'briefing', 'x-flash.yaml': 'briefing' });
    expect(await findCollisions(files, { template: 'flash' }, second.ownTemplate)).toEqual([]);
  });

  it('takes a briefing that cannot be read for no deck', async () => {
    const { ownTemplate } = asking({ 'x.yaml': 'briefing' });
    expect(await findCollisions(['x.yaml', 'x-flash.yaml'], { template: 'flash' }, ownTemplate)).toEqual([]);
  });
});
