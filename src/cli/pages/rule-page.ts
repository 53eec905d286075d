/** The page of a tradecraft rule in Markdown, which reads well in a terminal too. */
import type { RulePage } from '../../analysis/rules/rule.ts';
import type { Example } from './examples.ts';

const block = (yaml: string): string => `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;

/** @param heading `#` for a page of its own, `###` for a section of a longer one */
export function writeRuleSection(rule: RulePage, heading: string): string {
  const { code, name, severity, what, why, source, wrong, right, texts = {} } = rule;
  return [
    `${heading} ${code} ${name}`,
    `**${severity}** · from: ${source}`,
    what,
    `**Why it matters.** ${why}`,
    ...Object.entries(texts).map(([id, text]) => `**The text of ${id}**\n\n> ${text}`),
    ...(wrong === '' ? [] : [`**Wrong**\n\n${block(wrong)}`]),
    ...(right === '' ? [] : [`**Right**\n\n${block(right)}`]),
  ].join('\n\n');
}

/** The page of any other message: what it means, what to do, and where there is one, an example wrong and right. */
export function writeMessagePage({ code, meaning, next }: Message, example: Example | undefined): string {
  const shown = example ? [`**Wrong**\n\n${block(example.wrong)}`, `**Right**\n\n${block(example.right)}`] : [];
  return `${[`# ${code} ${meaning}`, next, ...shown].join('\n\n')}\n`;
}

export interface Message {
  readonly code: string;
  readonly meaning: string;
  readonly next: string;
}

/** How a finding is accepted, or the rule's severity changed. */
export function writeWaiving(code: string): string {
  return [
    'To accept a finding, say why and who decided it. `where:` is the id of the item, or an address such as `claims[3]`; without it every finding of the rule is waived. Waivers stand in the notes of the method slide.',
    block(`waive:\n  - { rule: ${code}, where: claims[3], reason: Why it does not apply here., by: Your name }`),
    'To change the severity of the rule in this briefing:',
    block(`rules:\n  ${code}: note # off, note, warning or error`),
  ].join('\n\n');
}

export const writeRulePage = (rule: RulePage): string =>
  `${writeRuleSection(rule, '#')}\n\n## If it does not apply\n\n${writeWaiving(rule.code)}\n`;
