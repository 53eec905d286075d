/** Diagnostics as a SARIF 2.1.0 log (OASIS), which code scanning services and editors read. */
import type { OwnRule } from '../../analysis/rules/own-rule.ts';
import { rules } from '../../analysis/rules/rule-list.ts';
import { type Code, codes } from '../../foundation/codes.ts';
import type { Diagnostic, Span } from '../../foundation/diagnostic.ts';
import { version } from '../../foundation/version.ts';
import { writeRulePage } from '../pages/rule-page.ts';
import { printable, printableJson } from '../printable.ts';
import { reportFile } from './report-file.ts';
import { reportText } from './report-text.ts';

/** Only the codes that occur have their metadata in the log; the others would be noise. @param own rules of the project */
export function toSarifLog(diagnostics: readonly Diagnostic[], folder: string, own: readonly OwnRule[] = []): string {
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: 'briefdeck', semanticVersion: version, rules: used.map((code) => describe(code, own)) } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) => toResult(diagnostic, used.indexOf(diagnostic.code), folder)),
  };
  return printableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 2);
}

function describe(code: Code, own: readonly OwnRule[]): object {
  const rule = [...rules, ...own].find((each) => each.code === code);
  if (rule) {
    return {
      id: code,
      name: rule.name,
      shortDescription: { text: rule.what },
      fullDescription: { text: `${rule.what} ${rule.why}` },
      help: { text: `${rule.why} Source: ${rule.source}.`, markdown: writeRulePage(rule) },
      defaultConfiguration: { level: rule.severity },
    };
  }
  const [meaning, next] = Object.entries(codes).find(([known]) => known === code)?.[1] ?? [code, ''];
  return { id: code, shortDescription: { text: meaning }, help: { text: next } };
}

function toResult(diagnostic: Diagnostic, ruleIndex: number, folder: string): object {
  const { code, severity, span, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: reportText(diagnostic) },
    locations: span ? [{ physicalLocation: toLocation(span, folder) }] : [],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, id) => ({
            id,
            physicalLocation: toLocation(each.span, folder),
            message: { text: printable(each.note) },
          })),
        }),
  };
}

/** Half of a pair of surrogates has no bytes to be escaped. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** Columns count from 1, and the end column is the one after the last character, as SARIF has it. */
function toLocation({ file, line, column, endLine, endColumn }: Span, folder: string): object {
  const uri = reportFile(file, folder)
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column, ...end } };
}
