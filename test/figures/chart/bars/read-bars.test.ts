import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/markup/deck.ts';
import { blocksOf, faultsOf, inSlide, parseTemplate } from '../../../support/parse-slide.ts';

const inFigure = (chart: string): string => `<figure alt="Alt">${chart}</figure>`;
const drawingOf = (chart: string) => {
  const [block]: readonly Block[] = blocksOf(inFigure(chart));
  return block?.kind === 'figure' ? block.drawing : undefined;
};
const faults = (chart: string) => faultsOf(inFigure(chart)).map(({ code, message }) => `${code} ${message}`);
const ranges = (bars: string, more = '') => `<chart unit="people" low="least" range="most" ${more}>${bars}</chart>`;

describe('ranges', () => {
  it('have ends, a best estimate if there is one, and none of them where nothing is stated', () => {
    const bars = '<bar label="a" low="2" best="3" high="4" figure="2–4"/><bar label="b" low="" high="" figure="not stated"/>';
    expect(drawingOf(ranges(bars, 'best="best"'))).toMatchObject({
      form: 'ranges',
      language: 'en',
      names: { low: 'least', best: 'best', range: 'most' },
      bars: [
        { low: 2, best: 3, high: 4 },
        { low: null, best: null, high: null, figure: 'not stated' },
      ],
    });
  });

  it.each([
    ['<bar label="a" low="4" high="2" figure="2"/>', 'MUP006 invalid high of <bar>: 2 is below low, 4'],
    ['<bar label="a" low="2" high="4"/>', 'MUP005 missing attribute: figure of <bar>'],
    ['<bar label="a" low="2" high="4" figure="x" value="3"/>', 'MUP006 invalid <bar> of ranges: amounts'],
    ['<bar label="a" low="2" best="3" high="4" figure="x"/>', 'MUP005 missing attribute: best of <chart>'],
  ])('%s is a mistake', (bar, message) => expect(faults(ranges(bar))).toEqual([message]));

  it('have a best estimate between their ends', () => {
    expect(faults(ranges('<bar label="a" low="2" best="9" high="4" figure="x"/>', 'best="best"'))).toEqual([
      'MUP006 invalid best of <bar>: 9 is not between low, 2, and high, 4',
    ]);
  });

  it('have an end beside their best estimate', () => {
    expect(faults(ranges('<bar label="a" best="2" figure="2"/>', 'best="best"'))).toEqual(['MUP006 invalid <bar>: best alone']);
  });

  it('may be open: at least so many, or at most', () => {
    const bars = '<bar label="a" low="7" high="" figure="at least 7"/><bar label="b" low="" high="4" figure="up to 4"/>';
    expect(drawingOf(ranges(bars))).toMatchObject({
      bars: [
        { low: 7, high: null },
        { low: null, high: 4 },
      ],
    });
  });

  it('may be open beyond the greatest number that is named', () => {
    const bar = '<bar label="a" low="60" high="74" open="yes" figure="60 to 74 or more"/>';
    expect(drawingOf(ranges(bar))).toMatchObject({ bars: [{ low: 60, high: null, reach: 74 }] });
    expect(faults(ranges('<bar label="a" high="74" open="yes" figure="x"/>'))).toEqual([
      'MUP006 invalid <bar>: open="yes" without low',
    ]);
  });

  it('have names in the data sheet', () => {
    expect(faults('<chart unit="people" low="least"><bar label="a" low="2" high="4" figure="x"/></chart>')).toEqual([
      'MUP005 missing attribute: range of <chart>',
    ]);
  });
});

describe('amounts', () => {
  it('go by their name, in every group in the same order', () => {
    const bars = `<bar label="Rifles"><amount name="taken" value="19"/><amount name="found" value="17" limit="yes" figure="up to 17"/></bar>
      <bar label="Guns"><amount name="found" figure="not stated"/><amount name="taken" value="1"/></bar>`;
    expect(drawingOf(`<chart kind="bars" unit="pieces">${bars}</chart>`)).toMatchObject({
      form: 'bars',
      language: 'en',
      names: ['taken', 'found'],
      bars: [
        {
          amounts: [
            { value: 19, isLimit: false, figure: '19' },
            { value: 17, isLimit: true, figure: 'up to 17' },
          ],
        },
        { amounts: [{ value: 1 }, { value: null, figure: 'not stated' }] },
      ],
    });
  });

  it('are one a column', () => {
    expect(drawingOf('<chart kind="columns" unit="incidents"><bar label="2004" value="3"/></chart>')).toMatchObject({
      form: 'columns',
      language: 'en',
      names: [''],
      bars: [{ label: '2004', amounts: [{ value: 3 }] }],
    });
    expect(faults('<chart kind="columns" unit="x"><bar label="a"><amount name="b" value="1"/></bar></chart>')).toEqual([
      'MUP004 element in the wrong place: <amount> in a chart of columns',
    ]);
  });

  it('that are left out have to say why, since they would look like 0', () => {
    expect(faults('<chart kind="bars" unit="x"><bar label="a"/></chart>')).toEqual(['MUP005 missing value or figure of <bar>']);
    const bars =
      '<bar label="a"><amount name="b" value="1"/><amount name="c" value="1"/></bar><bar label="d"><amount name="b" value="2"/></bar>';
    expect(faults(`<chart kind="bars" unit="x">${bars}</chart>`)).toEqual(['MUP005 missing value or figure of <bar>']);
  });

  it('may be open, or a limit, but not both', () => {
    const bar = (more: string) => `<chart kind="bars" unit="x"><bar label="a" value="7" ${more}/></chart>`;
    expect(drawingOf(bar('open="yes"'))).toMatchObject({ bars: [{ amounts: [{ value: 7, isOpen: true, isLimit: false }] }] });
    expect(faults(bar('open="yes" limit="yes"'))).toEqual(['MUP006 invalid limit and open: both']);
  });

  it.each([
    ['en', '0.30000000000000004', 0.3, '0.3'],
    ['en', '1000000', 1_000_000, '1,000,000'],
    ['en', '9.333333333333', 9.33333333333, '9.33'],
    ['ru', '1000000', 1_000_000, '1\u00A0000\u00A0000'],
    ['ru', '9.333333333333333333', 9.33333333333, '9,33'],
    ['en', '5e-7', 5e-7, '0'],
  ])('without words are written as %s writes them: %s', (language, given, value, figure) => {
    const markup = inSlide(inFigure(`<chart kind="columns" unit="km"><bar label="a" value="${given}"/></chart>`));
    const parsed = parseTemplate(markup, { frameFile: `<frame language="${language}" title="T"/>` });
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.value?.slides[0]?.blocks[0]).toMatchObject({ drawing: { bars: [{ amounts: [{ value, figure }] }] } });
  });

  it('have no ends', () => {
    expect(faults('<chart kind="bars" unit="x"><bar label="a" low="1" high="2" figure="1–2"/></chart>')).toEqual([
      'MUP006 invalid <bar> of amounts: low and high',
    ]);
  });
});
