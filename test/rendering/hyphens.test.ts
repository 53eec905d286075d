/** Words that are too wide for their boxes: LibreOffice ends its lines where ours end, with the hyphens that we drew. */

import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { unitsOf } from '../../src/layout/page-units.ts';
import { readPatterns } from '../../src/project/pattern-files.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { readDeck } from '../../src/trace/read-deck.ts';
import { galleryDeck } from '../support/gallery.ts';
import { box, page, paragraph, run, testDeck, text } from '../support/pptx-pages.ts';
import { convertDecks, type DrawnPage, renderPdf } from '../support/render-pdf.ts';
import { linesOfWords, wordsIn } from './count-lines.ts';
import { makeRandom } from './random-boxes.ts';

const metrics = loadMetrics(readShapingFile, readPatterns);
const words = {
  de: 'die Donaudampfschifffahrtsgesellschaft Arbeitsunfähigkeitsbescheinigung und im Hochwasserschutzbeauftragten Amt',
  ru: 'в правоохранительных органов противодействие злоупотреблениям несовершеннолетних и на',
  en: 'the responsibilities of internationalization with unaccountability no misunderstandings',
  fr: 'la approvisionnement anticonstitutionnellement du gouvernementaux et',
  es: 'el desabastecimiento de internacionalización y desproporcionadamente',
};
const [across, down] = [5, 12];
const random = makeRandom(20_261_128);
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

const samples = Array.from({ length: across * down }, (_, index) => {
  const [language, vocabulary] = oneOf(Object.entries(words));
  const content = Array.from({ length: 4 }, () => oneOf(vocabulary.split(' '))).join(' ');
  const width = 70 + Math.round(random() * 100);
  const size = 10 + Math.floor(random() * 7);
  const spec = { ...paragraph([run(content, { language, size })]), align: 'left' as const };
  const body = layoutBody([spec], { width, insets: { top: 0, right: 0, bottom: 0, left: 0 }, anchor: 'top' }, metrics);
  const area = box(20 + (index % across) * 185, 120 + Math.floor(index / across) * 250, 180, 245);
  return { size, body, area, width };
});

let drawn: DrawnPage | undefined;
beforeAll(async () => {
  const items = samples.map(({ body, area, width }, index) =>
    text(`Box ${index}`, { ...area, width, height: body.height }, body),
  );
  [drawn] = renderPdf(
    await writePptx([{ ...page('boxes', items), size: { width: 960, height: 3200 }, layout: 'blank' }], testDeck),
  );
}, 120_000);

it('draws the lines that were laid', () => {
  const seen = samples.map(({ area, size }) =>
    drawn
      ? linesOfWords(wordsIn(drawn, area), size).map((line) =>
          [...line]
            .sort((a, b) => a.left - b.left)
            .map((word) => word.text.replaceAll('\u200b', ''))
            .join(' '),
        )
      : [],
  );
  const laid = samples.map(({ body }) =>
    body.paragraphs.flatMap(({ lines }) =>
      lines.map(({ pieces }) =>
        pieces
          .map(({ text: shown, isHyphenated }) => `${shown}${isHyphenated ? '-' : ''}`)
          .join('')
          .trim(),
      ),
    ),
  );
  expect(laid.flat().filter((line) => line.endsWith('-')).length).toBeGreaterThan(60);
  const other = laid.flatMap((lines, index) =>
    JSON.stringify(lines) === JSON.stringify(seen[index]) ? [] : [{ laid: lines, seen: seen[index] }],
  );
  expect(other).toEqual([]);
});

it('says what it said when LibreOffice has saved it anew', async () => {
  const deck = galleryDeck('long-words');
  const [saved] = convertDecks([await deck.write()], 'pptx', (file) => readDeck(readFileSync(file)));
  expect(saved?.slides.map(({ units }) => units.map((each) => each.text).sort())).toEqual(
    deck.pages.map((each) =>
      unitsOf(each)
        .map((unit) => unit.text)
        .sort(),
    ),
  );
}, 120_000);
