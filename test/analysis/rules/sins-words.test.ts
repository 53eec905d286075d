/** The fixture of deliberate sins: every rule of wording fires exactly where its mark stands, and nowhere else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { checkTradecraft } from '../../../src/analysis/rules/check-tradecraft.ts';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { locate, parseBriefing } from '../../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../../src/briefing/validate-briefing.ts';
import { slide } from './in-bottom-line.ts';

const ours = /^(?:UNC|FAC|STY)/u;
const file = 'test/fixtures/sins-words.yaml';
const documents = readFileSync(file, 'utf8').split(/^---\n/mu);

/** `12 UNC003` for each mark. */
const expected = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) => (/#! (.+)$/u.exec(line)?.[1]?.split(' ') ?? []).map((code) => `${index + 1} ${code}`))
    .sort();

function found(text: string): readonly string[] {
  const { value: document } = parseBriefing(text, file);
  if (!document) throw new Error('the fixture does not parse');
  const { value: briefing, diagnostics } = validateBriefing(document);
  expect(diagnostics).toEqual([]);
  const analysis = briefing && analyze(briefing).value;
  if (!analysis) throw new Error('the fixture is no whole briefing');
  const slides = [slide('method', 100, { hasYardstick: briefing.template !== 'no-yardstick' })];
  return checkTradecraft({ briefing, analysis, slides }, locate(document))
    .filter(({ code }) => ours.test(code))
    .map(({ code, span }) => `${span?.line} ${code}`)
    .sort();
}

describe('sins of wording', () => {
  it.each(documents.map((text, index) => [index + 1, text] as const))('document %i', (_, text) =>
    expect(found(text)).toEqual(expected(text)),
  );

  it('every rule of ours is among them', () => {
    const marked = new Set(documents.flatMap(expected).map((mark) => mark.split(' ')[1]));
    expect(rules.flatMap(({ code }) => (ours.test(code) && !marked.has(code) ? [code] : []))).toEqual([]);
  });
});
