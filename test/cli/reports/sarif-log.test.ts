import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { toSarifLog } from '../../../src/cli/reports/sarif-log.ts';
import { codes } from '../../../src/foundation/codes.ts';
import { type Diagnostic, error, note, type Span, warning } from '../../../src/foundation/diagnostic.ts';
import { version } from '../../../src/foundation/version.ts';

const span: Span = { file: './briefings/a b#ü.yaml', line: 8, column: 5, endLine: 8, endColumn: 10 };
const log = (...found: Diagnostic[]) => JSON.parse(toSarifLog(found, '/'));

describe('the SARIF log', () => {
  it('says which version, tool and run it is', () => {
    expect(log()).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'briefdeck', semanticVersion: version, rules: [] } },
          columnKind: 'utf16CodeUnits',
          results: [],
        },
      ],
    });
  });

  it('gives a result its rule, level, text and region, with a relative address', () => {
    const related = [{ span: { ...span, file: 'templates/x.hbs', line: 2, column: 1 }, note: 'shown here' }];
    const [run] = log(error('BRF001', 'unknown field: kiled', { span, related, hints: ['did you mean killed?'] })).runs;
    expect(run.results).toEqual([
      {
        ruleId: 'BRF001',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'unknown field: kiled\nhint: did you mean killed?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'briefings/a%20b%23%C3%BC.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 8, startColumn: 5, endLine: 8, endColumn: 10 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation: { uri: 'templates/x.hbs', uriBaseId: '%SRCROOT%' },
              region: { startLine: 2, startColumn: 1, endLine: 8, endColumn: 10 },
            },
            message: { text: 'shown here' },
          },
        ],
      },
    ]);
  });

  it('has no place for what stands nowhere, and no end where none is known', () => {
    const { line, column, file } = span;
    const [run] = log(error('OUT001', 'cannot write'), error('YML001', 'bad', { span: { file, line, column } })).runs;
    expect(run.results[0].locations).toEqual([]);
    expect(run.results[1].locations[0].physicalLocation.region).toEqual({ startLine: 8, startColumn: 5 });
  });

  /** The properties that SARIF 2.1.0 requires, and what every index and level must be. */
  it('is sound for every code there is', () => {
    const found = [
      ...rules.map(({ code, severity }) => ({ error, warning, note })[severity](code, 'm', { span })),
      ...Object.keys(codes).map((code) => error(code as keyof typeof codes, 'm', { span })),
    ];
    const [run] = log(...found).runs;
    const described = run.tool.driver.rules;
    expect(described.map(({ id }: { id: string }) => id)).toEqual([...new Set(found.map(({ code }) => code))].sort());
    for (const { id, shortDescription, help } of described) {
      expect([id, shortDescription.text, help.text]).toEqual([id, expect.stringMatching(/\S/u), expect.stringMatching(/\S/u)]);
    }
    for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
      expect([ruleId, level, message.text]).toEqual([
        described[ruleIndex].id,
        expect.stringMatching(/^(?:error|warning|note)$/u),
        'm',
      ]);
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/^[a-z]+:|^\/|\\/iu);
    }
  });

  it('describes a tradecraft rule with its level and its page', () => {
    const [run] = log(warning('TIM003', 'relative date: last week', { span })).runs;
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'TIM003',
      name: 'relative-date',
      defaultConfiguration: { level: 'warning' },
      help: { markdown: expect.stringContaining('# TIM003 relative-date') },
    });
  });
});
