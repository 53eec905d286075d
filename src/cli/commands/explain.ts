/** `briefdeck explain`: the page of a rule or of any other message code; without a code, all of them. */
import type { OwnRule } from '../../analysis/rules/own-rule.ts';
import type { RulePage } from '../../analysis/rules/rule.ts';
import { rules as ourRules } from '../../analysis/rules/rule-list.ts';
import { type Code, codes } from '../../foundation/codes.ts';
import { suggest } from '../../foundation/nearest.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { examples } from '../pages/examples.ts';
import { writeMessagePage, writeRulePage } from '../pages/rule-page.ts';
import type { Talk } from '../talk.ts';

/**
 * @param asked a code in any case, or the name of a rule; `undefined` for the list
 * @param own rules of the project
 */
export function explain(asked: string | undefined, talk: Talk, own: readonly OwnRule[] = []): ExitCode {
  const rules: readonly RulePage[] = [...ourRules, ...own];
  if (asked === undefined) {
    talk.data([...rules.map(ruleLine), ...messages.map(({ code, meaning }) => `${code}  ${meaning}`)].join('\n'));
    return exitCodes.fine;
  }
  const page = pageOf(asked, rules);
  if (page !== undefined) {
    talk.data(page);
    return exitCodes.fine;
  }
  talk.say(`error: unknown code: ${asked}`);
  for (const hint of suggest(asked, likely(asked, rules), 'codes')) talk.say(`  hint: ${hint}`);
  talk.say('  hint: briefdeck explain, without a code, lists them all');
  return exitCodes.usage;
}

/** Codes of the family that was meant, by its letters; all where there is no such family. */
function likely(asked: string, rules: readonly RulePage[]): readonly string[] {
  const known = [...rules, ...messages].map(({ code }) => code as string);
  const family = /^[a-z]+/iu.exec(asked)?.[0].toUpperCase();
  const members = known.filter((code) => /^[A-Z]+/u.exec(code)?.[0] === family);
  return members.length > 0 ? members : known;
}

const messages = Object.entries(codes).map(([code, [meaning, next]]) => ({ code, meaning, next }));

const ruleLine = ({ code, severity, name, what }: RulePage): string => `${code}  ${severity.padEnd(7)}  ${name}: ${what}`;

function pageOf(asked: string, rules: readonly RulePage[]): string | undefined {
  const code = asked.toUpperCase();
  const rule = rules.find((each) => each.code === code || each.name === asked.toLowerCase());
  if (rule) return writeRulePage(rule);
  const message = messages.find((each) => each.code === code);
  return message && writeMessagePage(message, examples[message.code as Code]);
}
