/** Rules that a project adds: told, waived and silenced as ours are; their faults are diagnostics. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { type ProjectRule, toOwnRule } from '../../../src/analysis/rules/own-rule.ts';
import type { Languages } from '../../../src/briefing/language-words.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { checkTradecraft } from '../../support/check-tradecraft.ts';

const file = 'briefdeck.config.mjs';
const rule = (find: ProjectRule['find'], more: Partial<ProjectRule> = {}): ProjectRule => ({
  code: 'ORG001',
  severity: 'warning',
  what: 'The title is not ours.',
  why: 'Readers look for it.',
  find,
  ...more,
});

function check(rules: readonly ProjectRule[], text = '', languages?: Languages) {
  const value = readWhole(briefing(text));
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  const own = rules.map((each) => toOwnRule(each, file));
  const locate = (at: string) => ({ file: 'b.yaml', line: at.length, column: 1 });
  return checkTradecraft({ briefing: value, analysis, own, languages }, locate);
}

const ofOurs = (found: ReturnType<typeof check>) =>
  found
    .filter(({ code }) => /^(?:ORG|CFG|BRF)/u.test(code))
    .map(({ severity, code, message }) => `${severity} ${code} ${message}`);

const title = rule(({ briefing: { title } }) => [{ at: 'title', message: `a title: ${title.length > 0}`, hints: ['change it'] }]);

describe('a rule of a project', () => {
  it('tells what it finds, at its place', () => {
    const [found] = check([title]).filter(({ code }) => code.startsWith('ORG'));
    expect(found).toEqual({
      ...{ severity: 'warning', code: 'ORG001', message: 'a title: true', hints: ['change it'], related: [] },
      span: { file: 'b.yaml', line: 5, column: 1 },
    });
  });

  it('is waived, set to another severity and switched off', () => {
    expect(ofOurs(check([title], 'waive: [{ rule: ORG001, where: title, reason: Agreed., by: Desk }]'))).toEqual([]);
    expect(ofOurs(check([title], 'rules: { ORG001: error }'))).toEqual(['error ORG001 a title: true']);
    expect(ofOurs(check([title], 'rules: { ORG001: off }'))).toEqual([]);
    expect(ofOurs(check([rule(() => [])], 'waive: [{ rule: ORG001, reason: Agreed., by: Desk }]'))).toEqual([
      'note BRF013 unused waiver: ORG001',
    ]);
    expect(ofOurs(check([], 'rules: { ORG001: off }'))).toEqual(['error BRF004 unknown rule: ORG001']);
    const [near] = check([title], 'rules: { ORG002: off }').filter(({ code }) => code === 'BRF004');
    expect(near?.hints).toEqual(['did you mean ORG001?']);
  });

  it('is shown the briefing, what was computed, the texts and no more, and can change nothing', () => {
    const seen: string[] = [];
    const spoil = rule((subject) => {
      seen.push(...Object.keys(subject).sort());
      (subject.briefing as { title: string }).title = 'Mine';
      return [];
    });
    const found = ofOurs(check([spoil, title]).slice());
    expect(seen).toEqual(['analysis', 'briefing', 'slides', 'texts']);
    expect(found).toEqual([
      'warning ORG001 a title: true',
      expect.stringMatching(/^error CFG005 rule ORG001 failed: Cannot assign/u),
    ]);
  });

  it.each<[string, () => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('no index\n  at somewhere');
      },
      'failed: no index',
    ],
    [
      'throws nothing',
      () => {
        throw undefined;
      },
      'failed: undefined',
    ],
    ['gives nothing', () => undefined, 'gave nothing and not a list of findings'],
    ['gives a promise', async () => [], 'gave a promise and not a list of findings'],
    ['gives texts', () => ['x'], 'gave a finding that is no record: { at, message, hints }'],
    ['gives no address', () => [{ message: 'x' }], 'gave a finding without `at`, the address of a field: claims[0].text'],
    ['gives no message', () => [{ at: 'title' }], 'gave a finding without a `message`'],
    [
      'gives a hint that is no list',
      () => [{ at: 'title', message: 'x', hints: 'y' }],
      'gave a finding whose `hints` are no list of texts',
    ],
    [
      'gives half a related place',
      () => [{ at: 'title', message: 'x', related: [{ at: 'y' }] }],
      'gave a finding whose `related` is no list of { at, note }',
    ],
    [
      'gives half a range',
      () => [{ at: 'title', message: 'x', within: { from: 1 } }],
      'gave a finding whose `within` is not { from, to }',
    ],
  ])('that %s is told', (_, find, problem) => {
    const found = check([rule(find as ProjectRule['find'])]).filter(({ code }) => code === 'CFG005');
    expect(found).toMatchObject([{ severity: 'error', message: `rule ORG001 ${problem}`, span: { file } }]);
  });
});

describe('words of a project', () => {
  const judged = (statement: string, more = '') =>
    `language: kk\nkey_judgements: [{ id: J1, statement: "${statement}"${more} }]\n`;
  const codesOf = (text: string, languages: Languages) =>
    check([], text, languages).flatMap(({ code, message }) =>
      /^(?:UNC00[35]|STY001)$/u.test(code) ? [`${code} ${message}`] : [],
    );

  it('are looked for in briefings of their language only', () => {
    const languages = { kk: { vague: ['мүмкін*'], loaded: ['қанішер*'] } };
    expect(codesOf(judged('Мүмкіндік бар.'), languages)).toEqual(['UNC003 vague word in a judgement: мүмкіндік']);
    expect(codesOf(judged('Қанішерлер қашты.'), languages)).toEqual(['STY001 loaded word: қанішерлер']);
    expect(codesOf(judged('Мүмкіндік бар.'), { de: languages.kk })).toEqual([]);
  });

  it('let a language be read in which nobody looked for likelihoods before', () => {
    const languages = { kk: { saying: ['ықтимал*'], notKnown: ['белгісіз'] } };
    expect(codesOf(judged('Олар бірге болды.'), {})).toEqual([]);
    expect(codesOf(judged('Олар бірге болды.'), languages)).toEqual(['UNC005 missing likelihood: Олар бірге болды.']);
    expect(codesOf(judged('Олардың бірге болуы ықтималды.'), languages)).toEqual([]);
    expect(codesOf(judged('Бұл белгісіз.'), languages)).toEqual([]);
  });
});
