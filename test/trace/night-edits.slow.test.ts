/** A deck corrected at night, in many places at once: each correction goes into its own line, whole or not at all, and none is told again. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceReport } from '../../src/cli/reports/trace-report.ts';
import { appliedText, traceText } from '../../src/cli/reports/trace-text.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { applyTrace } from '../../src/project/apply-trace.ts';
import { buildFile } from '../../src/project/build-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { traceFile } from '../../src/project/trace-file.ts';
import { change, copyOf, type OpenDeck, openDeck, saveDeck } from '../support/edit-deck.ts';
import { makePng } from '../support/make-picture.ts';
import { makeProject } from '../support/run-command.ts';
import { put } from '../support/tiny-project.ts';

const file = 'briefings/flood.yaml';
const picture = '  - id: breach\n    file: breach.png\n    alt: A breach in a dam\n    caption: The breach\n    sources: [S6]\n';
const text = `${readFileSync('briefings/exercise-flood.yaml', 'utf8')}\nimages:\n${picture}`;
const lines = text.split('\n');
const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;

let folder = '';
let original: OpenDeck;
const { metrics, atlas } = openWorkshop('.');
const kept = { metrics, atlas, memory: openMemory(), deckMemory: openMemory() };
const open = () => ({ ...openWorkshop(folder), ...kept });

beforeAll(async () => {
  folder = makeProject({ [file]: text });
  writeFileSync(join(folder, 'briefings/breach.png'), makePng(64, 40));
  const { bytes } = await buildFile(file, open(), {});
  if (!bytes) throw new Error('not built');
  original = openDeck(bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The part of the slide of a name. */
const partOf = (name: string): string => {
  const found = original.read.slides.find((slide) => slide.name === name || slide.name.startsWith(`${name}-`));
  if (!found) throw new Error(`no slide ${name}`);
  return found.part;
};
const reword = (deck: OpenDeck, name: string, before: string, after: string): void =>
  change(deck, partOf(name), (xml) => xml.replace(`<a:t>${before}`, `<a:t>${after}`));

async function applied(edit: (deck: OpenDeck) => void) {
  const deck = copyOf(original);
  edit(deck);
  const bytes = saveDeck(deck);
  const { found, compiled } = await traceFile({ file: 'd.pptx', bytes }, undefined, open());
  const done = found && compiled && applyTrace(found, compiled, open());
  if (!found || !done) throw new Error('not traced');
  put(folder, file, done.after);
  const again = await traceFile({ file: 'd.pptx', bytes }, undefined, open());
  put(folder, file, text);
  const report = { deck: 'd.pptx', briefing: file };
  const left = again.found ? traceText({ ...report, ...traceReport(again.found) }) : '';
  return {
    said: traceText({ ...report, ...traceReport(found) }),
    applied: appliedText(done, file, { isWritten: true }),
    written: done.written.map(({ path, value }) => [path, value]),
    lines: done.after.split('\n').filter((line) => !lines.includes(line)),
    left,
  };
}

describe('what was corrected at night', () => {
  it('goes into its lines in the form of the file, and is told no more', async () => {
    const {
      written,
      said,
      left,
      lines: changed,
    } = await applied((deck) => {
      reword(deck, 'timeline', '01:15', '01:20');
      reword(deck, 'situation', '12,700', '12,900');
      // In the cell, not in the title.
      reword(deck, 'disputes', 'The operator’s spokesman</a:t>', 'The operator’s new spokesman</a:t>');
      reword(deck, 'matrix', 'CC', 'C');
      change(deck, partOf('sources'), (xml) => xml.replace('One body gives', 'A single body gives'));
      change(deck, partOf('bottom-line'), (xml) => xml.replace('2030 and a wave', '2030, about 03:40: a wave'));
      change(deck, 'ppt/charts/chart2.xml', (xml) => xml.replaceAll('<c:v>190</c:v>', '<c:v>195</c:v>'));
      change(deck, partOf('image-breach'), (xml) => xml.replace('A breach in a dam', 'A breach in the Orlu Dam'));
    });
    expect(written).toEqual(
      expect.arrayContaining([
        ['events[0].time', '2030-02-12 01:20'],
        ['figures[1].value.reports[1].value', 12900],
        ['claims[1].said_by', 'the operator’s new spokesman'],
        ['evidence[4].ratings.H1', 'C'],
        ['casualties[0].missing.reports[0].value', 195],
        ['images[0].alt', 'A breach in the Orlu Dam'],
      ]),
    );
    expect(written.map(([path]) => path)).toEqual(expect.arrayContaining(['source_summary', 'bottom_line.text']));
    // One line each: no text of several lines was written anew in one.
    expect(changed).toHaveLength(written.length);
    expect(said).toContain(`from ${file}:${lineOf('alt: A breach')}:10 (images[0].alt)`);
    expect(said).toMatch(new RegExp(`“CC” → “C”\n {4}from ${file}:${lineOf('id: E5')}:`, 'u'));
    expect(said.match(/Missing, 13 Feb 2030: 190” → “Missing, 13 Feb 2030: 195/gu)).toHaveLength(1);
    expect(left).toContain('nothing was changed by hand');
  });

  it('is written whole or not at all: no half of a sentence', async () => {
    // The second edit goes into the number of the source behind the sentence.
    const { written, left } = await applied((deck) =>
      change(deck, partOf('situation'), (xml) =>
        xml
          .replace('A wave ran over', 'Two waves ran over')
          .replace(/about 04:30\.(<\/a:t>.*?<a:t>)\d/su, (_, between: string) => `about 04:50.${between}9`),
      ),
    );
    expect(written).toEqual([]);
    expect(left).toContain('“A wave” → “Two waves”');
  });

  it('beside a paragraph that was taken out and one that was put in is told of its own line', async () => {
    const { written, said } = await applied((deck) =>
      change(deck, partOf('situation'), (xml) => {
        const all = xml.match(/<a:p>.*?<\/a:p>/gsu) ?? [];
        const gone = all.find((each) => each.includes('The dam broke about')) ?? '';
        const last = all.find((each) => each.includes('Lisma was largely empty')) ?? '';
        const own = last.replace(/<a:t>.*<\/a:t>/su, '<a:t>Nobody was hurt at the mill.</a:t>');
        return xml.replace(gone, '').replace(last, last.replace('largely empty', 'mostly empty') + own);
      }),
    );
    expect(written).toEqual([['situation[3].text', 'Lisma was mostly empty when the wave came, two hours later.']]);
    expect(said).toContain('“largely” → “mostly”');
    expect(said).toContain('“The dam broke about 03:40.');
    expect(said).toContain('put in: “Nobody was hurt at the mill.');
  });

  it('in words put in behind a field belongs to the field', async () => {
    const { written } = await applied((deck) =>
      reword(deck, 'hypotheses', 'Erosion from inside', 'Erosion from inside the core'),
    );
    expect(written).toEqual([['hypotheses[0].title', 'Erosion from inside the core']]);
  });

  it('in a headline that keeps a number warns where other lines come to another one', async () => {
    const { applied: said } = await applied((deck) => {
      reword(deck, 'figures', '12,700 displaced', 'Still 12,700 displaced');
      reword(deck, 'situation', '12,700', '12,900');
    });
    expect(said).toMatch(/warning: \S+ still says “12,700”; without the headline the title would now be “12,900 displaced/u);
  });

  it('and is not in any one line stays told after others were written, figures of charts too', async () => {
    const { left } = await applied((deck) => {
      change(deck, partOf('bottom-line'), (xml) => xml.replace('The toll is open', 'The toll is still open'));
      change(deck, 'ppt/charts/chart1.xml', (xml) => xml.replaceAll('<c:v>305</c:v>', '<c:v>306</c:v>'));
    });
    expect(left).toContain('“Killed, 19 Feb 2030: 305” → “Killed, 19 Feb 2030: 306”');
    expect(left).not.toContain('still open');
  });
});
