import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLikelihoodProblem, parseLikelihood, type ScaleName, scales } from '../../src/briefing/likelihood.ts';

const bands = (name: ScaleName) => scales[name].terms.map(({ label, from, to }) => `${label} ${from}-${to}`);
const keyOf = (input: string | number, name: ScaleName) => {
  const found = parseLikelihood(input, scales[name]);
  return isLikelihoodProblem(found) ? found.problem : found.key;
};
const hintOf = (input: string | number, name: ScaleName) => {
  const found = parseLikelihood(input, scales[name]);
  return isLikelihoodProblem(found) ? found.hint : '';
};

describe('the bands', () => {
  it('of ICD 203 share their borders', () => {
    expect(bands('icd203')).toEqual([
      'almost no chance 1-5',
      'very unlikely 5-20',
      'unlikely 20-45',
      'roughly even chance 45-55',
      'likely 55-80',
      'very likely 80-95',
      'almost certain 95-99',
    ]);
  });

  it('of PHIA leave gaps', () => {
    expect(bands('phia')).toEqual([
      'remote chance 0-5',
      'highly unlikely 10-20',
      'unlikely 25-35',
      'realistic possibility 40-50',
      'likely 55-75',
      'highly likely 80-90',
      'almost certain 95-100',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['likely', 'icd203', 'likely'],
    ['Probable', 'icd203', 'likely'],
    ['very  likely', 'icd203', 'very-likely'],
    ['remote', 'icd203', 'almost-no-chance'],
    ['highly improbable', 'icd203', 'very-unlikely'],
    ['improbably', 'icd203', 'unlikely'],
    ['roughly even odds', 'icd203', 'roughly-even-chance'],
    ['highly probable', 'icd203', 'very-likely'],
    ['almost certainly', 'icd203', 'almost-certain'],
    ['nearly certain', 'icd203', 'almost-certain'],
    ['remote chance', 'phia', 'remote-chance'],
    ['realistic possibility', 'phia', 'realistic-possibility'],
    ['probable', 'phia', 'likely'],
    ['almost certainly', 'phia', 'almost-certain'],
  ] as const)('%s on %s', (input, name, key) => expect(keyOf(input, name)).toBe(key));

  it('keeps the word that was written', () => {
    expect(parseLikelihood('Probable', scales.icd203)).toStrictEqual({
      key: 'likely',
      term: 'probable',
      percent: null,
      from: 55,
      to: 80,
    });
  });

  it.each([
    ['very likely', 'phia'],
    ['highly likely', 'icd203'],
    ['realistic possibility', 'icd203'],
    ['perhaps', 'icd203'],
    ['', 'icd203'],
    ['constructor', 'icd203'],
    ['likely 55-80%', 'icd203'],
  ] as const)('%s is no term of %s', (input, name) => {
    expect(keyOf(input, name)).toBe('no term');
    expect(hintOf(input, name)).toContain(scales[name].terms.map(({ label }) => label).join(', '));
  });

  it('sends a confidence to its own field', () => {
    expect(hintOf('likely (high confidence)', 'icd203')).toContain('`confidence: moderate`');
  });
});

describe('percentages', () => {
  it.each([
    [70, 'icd203', 'likely'],
    ['70', 'icd203', 'likely'],
    ['70%', 'icd203', 'likely'],
    ['70 %', 'icd203', 'likely'],
    ['12.5%', 'icd203', 'very-unlikely'],
    [1, 'icd203', 'almost-no-chance'],
    [99, 'icd203', 'almost-certain'],
    [10, 'phia', 'highly-unlikely'],
    [40, 'phia', 'realistic-possibility'],
    [49.9, 'phia', 'realistic-possibility'],
    [75, 'phia', 'likely'],
  ] as const)('%s on %s', (input, name, key) => expect(keyOf(input, name)).toBe(key));

  it('stands beside a term, on whose border it may lie', () => {
    expect(parseLikelihood('likely (55%)', scales.icd203)).toMatchObject({ key: 'likely', percent: 55 });
    expect(parseLikelihood('roughly even chance, 55 %', scales.icd203)).toMatchObject({
      key: 'roughly-even-chance',
      percent: 55,
    });
  });

  it.each([5, 20, 45, 55, 80, 95])('%s lies on a border of ICD 203: the author chooses', (percent) => {
    expect(keyOf(percent, 'icd203')).toBe('two terms');
    const around = scales.icd203.terms.filter(({ from, to }) => from === percent || to === percent);
    for (const { label } of around) expect(hintOf(percent, 'icd203')).toContain(`"${label}"`);
  });

  it.each([0, 100])('%s lies outside ICD 203', (percent) => expect(keyOf(percent, 'icd203')).toBe('no term'));

  it.each([0, 7, 22, 37, 50, 52, 77, 92, 100])('%s lies in a gap of PHIA and is not rounded', (percent) => {
    expect(keyOf(percent, 'phia')).toBe('no term');
  });

  it('names the terms on both sides of a gap', () => {
    expect(hintOf(52, 'phia')).toContain('"realistic possibility" is 40 to under 50 %, or "likely" is 55–75 %');
  });

  it.each([
    ['likely (90%)', 'icd203', '"likely" is 55–80 %'],
    ['likely (78%)', 'phia', '"likely" is 55–75 %'],
    ['realistic possibility (50%)', 'phia', '"realistic possibility" is 40 to under 50 %'],
  ] as const)('%s is outside its band on %s', (input, name, hint) => {
    expect(keyOf(input, name)).toBe('outside the band');
    expect(hintOf(input, name)).toContain(hint);
  });

  it('says which border a band does not hold', () => {
    expect(hintOf(0, 'phia')).toContain('"remote chance" is over 0 to 5 %');
    expect(hintOf(100, 'phia')).toContain('"almost certain" is 95 to under 100 %');
  });

  it('takes a share of one for a slip', () => expect(hintOf(0.7, 'icd203')).toBe('write 70% if you mean 0.7'));
  it('knows nothing above 100 or below 0', () => {
    expect(hintOf('150%', 'icd203')).toContain('between 0 and 100');
    expect(keyOf(-5, 'icd203')).toBe('no term');
  });

  it('gives every percentage one term whose band holds it, or none', () => {
    fc.assert(
      fc.property(fc.constantFrom<ScaleName>('icd203', 'phia'), fc.integer({ min: 0, max: 1000 }), (name, tenth) => {
        const percent = tenth / 10;
        const found = parseLikelihood(percent, scales[name]);
        const bands = scales[name].terms.filter(({ from, to }) => from <= percent && percent <= to);
        if (isLikelihoodProblem(found)) return bands.length !== 1 || bands[0]?.without === percent;
        return bands.length === 1 && found.from <= percent && percent <= found.to;
      }),
    );
  });
});
