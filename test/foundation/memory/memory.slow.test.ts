import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../../src/compilation.ts';
import { compile } from '../../../src/compile.ts';
import { exportPptx } from '../../../src/export/pptx/export-pptx.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { coldWorkshop } from '../../support/compile-briefing.ts';

const file = 'briefings/isfara-2006.yaml';
const text = coldWorkshop.host.readText(file);

/** What somebody sees of a build: the document and functions that look up in it do not compare. */
const seen = ({ pages, theme, markup, diagnostics, inputHash }: Compilation) => ({
  pages,
  theme,
  markup,
  diagnostics,
  inputHash,
});

describe('a build with a memory', () => {
  const remembering = { ...coldWorkshop, memory: openMemory(), deckMemory: openMemory() };
  const edits: readonly (readonly [string, (text: string) => string])[] = [
    ['as it is', (text) => text],
    ['once more', (text) => text],
    ['with a line more above everything', (text) => text.replace(/^briefdeck: 1$/mu, 'briefdeck: 1\n# a remark')],
    ['with another title', (text) => text.replace(/^title: .*$/mu, 'title: Another title')],
    ['with another marking, which stands on every slide', (text) => text.replace(/tlp: \w+/u, 'tlp: RED')],
    ['with a mistake', (text) => text.replace(/^date: .*$/mu, 'date: never')],
    ['mended again', (text) => text],
  ];

  it.each(edits)('gives what one without gives: %s', (_, edit) => {
    const request = { file, text: edit(text) };
    expect(seen(compile(request, remembering))).toEqual(seen(compile(request, coldWorkshop)));
  });

  it('writes the same bytes as one without', async () => {
    const first = compile({ file, text }, remembering);
    await exportPptx(first, remembering);
    const request = { file, text: text.replace(/question: (\w)/u, 'question: Another $1') };
    const [warm, cold] = [compile(request, remembering), compile(request, coldWorkshop)];
    expect(Buffer.compare(await exportPptx(warm, remembering), await exportPptx(cold))).toBe(0);
    // Most pages are not only equal: they are the same, so that they need no drawing.
    const same = (warm.pages ?? []).filter((page) => first.pages?.includes(page));
    expect(same.length).toBeGreaterThan((first.pages?.length ?? 0) / 2);
  });

  it('asks for every template all the same: who watches has to know them', () => {
    const asked: string[] = [];
    const { readText } = coldWorkshop.host;
    const host = {
      ...coldWorkshop.host,
      readText: (path: string) => {
        asked.push(path);
        return readText(path);
      },
    };
    compile({ file, text }, { ...remembering, host });
    expect(asked.filter((path) => path.endsWith('.hbs')).length).toBeGreaterThan(15);
  });

  it('sees a template that has changed', () => {
    const { readText } = coldWorkshop.host;
    const change = (path: string) =>
      readText(path).replace('<h1>', path.endsWith('briefing/bottom-line.hbs') ? '<h1>Changed: ' : '<h1>');
    const { markup } = compile({ file, text }, { ...remembering, host: { ...coldWorkshop.host, readText: change } });
    expect(markup?.slides.filter((slide) => slide.markup.includes('>Changed: '))).toHaveLength(1);
  });
});
