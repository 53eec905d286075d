/** Numbers of charts without words of their own, in many languages: as `number` writes them, and the code of cell and label agrees. */
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { figureKinds } from '../../src/figures/kinds.ts';
import { gatherFacts } from '../../src/layout/deck-facts.ts';
import { directPages } from '../../src/layout/direct/direct-pages.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import { speaking } from '../../src/layout/speaking.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { openPackage } from '../support/pptx-package.ts';
import { realLook } from '../support/real-look.ts';

const nowhere = { locate: () => undefined };

interface Label {
  /** What the label says by itself; empty where it follows its cell. */
  readonly words: string;
  readonly code: string;
}

interface Made {
  readonly labels: readonly Label[];
  readonly axis: string | undefined;
  /** The codes of the cells of the workbook that hold numbers. */
  readonly cells: readonly (string | undefined)[];
}

async function chartOf(language: string, chart: string): Promise<Made> {
  const file = { name: 'x', section: 'x', templates: [] };
  const frame = { ...file, markup: `<frame language="${language}" title="T"/>` };
  const slide = { ...file, markup: `<slide id="a"><h1>T</h1><figure alt="A">${chart}</figure></slide>` };
  const parsed = parseMarkup({ frame, slides: [slide] }, { figures: figureKinds, citations: new Map(), ...nowhere });
  if (!parsed.value || parsed.diagnostics.length > 0) throw new Error(parsed.diagnostics.map(({ message }) => message).join());
  const look = { ...realLook, metrics: speaking(realLook.metrics, language, realLook.memory) };
  const { value: laid = [] } = layoutDeck(parsed.value, look, nowhere);
  const pages = directPages(laid, { language, metrics: look.metrics });
  const open = openPackage(
    await writePptx(pages, gatherFacts(pages, { theme: realLook.theme, frame: parsed.value.frame, sources: [] })),
  );
  const xml = open.text('ppt/charts/chart1.xml');
  const book = openPackage(open.bytes(open.names.find((name) => name.endsWith('.xlsx')) ?? ''));
  const styles = book.text('xl/styles.xml');
  const codes = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(([, id, code]) => [id, code]));
  const looks = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/gu)].map(([, id]) => codes.get(id));
  const cells = [...book.text('xl/worksheets/sheet1.xml').matchAll(/<c r="B\d+" s="(\d+)"><v>/gu)];
  return {
    labels: [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/gsu)].map(([label]) => ({
      words: /<a:t>([^<]*)/u.exec(label)?.[1] ?? '',
      code: /formatCode="([^"]*)"/u.exec(label)?.[1] ?? '',
    })),
    axis: /<c:valAx>.*?formatCode="([^"]*)"/su.exec(xml)?.[1]?.replaceAll('&quot;', '"').replaceAll('&gt;', '>'),
    cells: cells.map(([, style]) => looks[Number(style)]),
  };
}

const columns = (...values: readonly string[]) =>
  `<chart kind="columns" unit="u">${values.map((value, index) => `<bar label="a${index}" value="${value}"/>`).join('')}</chart>`;
const seen = ({ words, code }: Label): string => (words || code).replaceAll('\u202f', '_').replaceAll('\u00a0', '_');

describe('13: columns without words', () => {
  it.each([
    ['en', '#,##0 #,##0.00 #,##0.0'],
    ['en-IN', '10,00,000 #,##0.00 #,##0.0'],
    ['ru', '1_000_000 9,33 12,5'],
    ['uk', '1_000_000 9,33 12,5'],
    ['de', '1.000.000 9,33 12,5'],
    ['fr', '1_000_000 9,33 12,5'],
    ['es', '1.000.000 9,33 12,5'],
    ['pl', '1_000_000 9,33 12,5'],
    ['hi', '10,00,000 #,##0.00 #,##0.0'],
    ['bn', '10,00,000 #,##0.00 #,##0.0'],
    ['ar', '#,##0 #,##0.00 #,##0.0'],
    ['fa', '#,##0 #,##0.00 #,##0.0'],
    ['th', '#,##0 #,##0.00 #,##0.0'],
    ['zh', '#,##0 #,##0.00 #,##0.0'],
  ])('in %s', async (language, expected) => {
    const { labels, cells } = await chartOf(language, columns('1000000', '9.333333333333', '12.5'));
    expect(labels.map(seen).join(' ')).toBe(expected);
    expect(cells).toEqual(['#,##0', '#,##0.00', '#,##0.0']);
  });

  it.each([
    // What is stated is never printed as nought, and what a computer made of nought is.
    ['0.004', '#,##0.000'],
    ['0.0000421', '#,##0.00000'],
    ['0.30000000000000004', '#,##0.0'],
    ['5.551115123125783e-17', '#,##0'],
    ['1.005', '#,##0.00'],
    ['0.995', '#,##0'],
    ['9.999', '#,##0'],
    ['123456789012', '#,##0'],
  ])('%s', async (value, code) => {
    const { labels, cells } = await chartOf('en', columns('1', value));
    expect(labels[1]).toEqual({ words: '', code });
    expect(cells[1]).toBe(code);
  });

  it.each([
    ['hi', '200000', '[>=100000]0","00","000;[>=1000]0","000;0'],
    ['en-IN', '20000', '[>=100000]0","00","000;[>=1000]0","000;0'],
    ['fa', '2000', '#,##0'],
    ['en', '2000', '#,##0'],
  ])('the axis in %s', async (language, value, code) =>
    expect((await chartOf(language, columns(value, '1', '2', '3', '5', '8', '13', '21', '34'))).axis).toBe(code),
  );
});
