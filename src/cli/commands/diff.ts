/** `briefdeck diff`: what changed between two editions, in the words of the slide. */

import type { Briefing } from '../../briefing/briefing.ts';
import { isWhenProblem, parseWhen, type When } from '../../briefing/when.ts';
import { surelyBefore } from '../../briefing/when-order.ts';
import { compareEditions } from '../../editions/compare-editions.ts';
import type { LoadedEdition } from '../../editions/loaded-edition.ts';
import { type DiffReport, diffVersion, reportDiff } from '../../editions/report.ts';
import { reportForAudience } from '../../editions/report-for-audience.ts';
import { isSameIncident } from '../../editions/same-incident.ts';
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { openMemory } from '../../foundation/memory/memory.ts';
import { diffFor } from '../../project/diff-for.ts';
import { briefingNamed } from '../../project/find-briefings.ts';
import { openEditions } from '../../project/open-editions.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { loadLabels } from '../../render/load-templates.ts';
import { sentenceSayer } from '../../render/say-sentence.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { DiffFormat } from '../option-values.ts';
import { printableJson } from '../printable.ts';
import { diffMarkdown, diffText } from '../reports/diff-text.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';

export interface DiffOptions {
  readonly format: DiffFormat;
  /** Only what an audience was shown of both. */
  readonly for?: string | undefined;
  /** A day: the edition is taken that was in force then. */
  readonly since?: string | undefined;
}

interface DiffTools {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
}

/** Two editions, or why there are none. */
type Chosen =
  | { readonly before: LoadedEdition; readonly after: LoadedEdition; readonly between?: readonly LoadedEdition[] }
  | { readonly problem: string; readonly hint: string }
  | { readonly code: ExitCode };

/**
 * @param named one briefing, held against the edition before it; a briefing and one or two numbers of its editions; or two files, the
 * earlier first
 */
export function diff(named: readonly string[], options: DiffOptions, tools: DiffTools): ExitCode {
  const { talk, workshop } = tools;
  const diagnostics: Diagnostic[] = [];
  const texts: ((path: string) => string | undefined)[] = [];
  const open = (file: string, isAlone: boolean) => {
    const opened = openEditions(file, workshop, isAlone);
    diagnostics.push(...opened.diagnostics);
    texts.push(opened.textOf);
    return opened;
  };
  const chosen = choose(named, options, { open, workshop });
  const textOf = (path: string) => texts.map((each) => each(path)).find((text) => text !== undefined);
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  for (const line of sayDiagnostics(wrong, textOf)) talk.complain(line);
  const print = (report: DiffReport | undefined): void => {
    if (options.format !== 'json') {
      if (report) talk.data(options.format === 'markdown' ? diffMarkdown(report) : diffText(report));
      return;
    }
    const { before = null, after = null, are_words_compared = true, changes = [] } = report ?? {};
    talk.data(printableJson({ briefdeck_diff: diffVersion, before, after, are_words_compared, changes, diagnostics }, 2));
  };
  if ('before' in chosen) {
    const say = sayIn(chosen.after.briefing, workshop);
    if (options.for === undefined) {
      const changes = compareEditions(chosen.before, chosen.after, undefined, chosen.between);
      print(reportDiff(chosen.before, chosen.after, changes, say));
      return exitCodes.fine;
    }
    const { value: shown, diagnostics: ofAudience } = diffFor(chosen, options.for);
    for (const line of sayDiagnostics(ofAudience, textOf)) talk.complain(line);
    if (!shown) return exitCodes.mistakes;
    if (shown === 'unseen') {
      talk.complain(`error: one of the two editions cannot be shown to ${options.for}`);
      talk.complain('  hint: `briefdeck build --for` says what stands in its way');
      return exitCodes.mistakes;
    }
    const own = labelTexts(shown.after.briefing, workshop);
    // A change that would name what is withheld in either edition is none for them.
    const changes = shown.changes.filter(
      (change) => !shown.isTelling(diffText(reportDiff(shown.before, shown.after, [change], say)), own),
    );
    // What is wrong with the files is for their author, and names what is withheld.
    diagnostics.length = 0;
    print(reportForAudience(reportDiff(shown.before, shown.after, changes, say), shown.before, shown.after));
    return exitCodes.fine;
  }
  if ('code' in chosen) {
    print(undefined);
    return chosen.code;
  }
  talk.complain(`error: ${chosen.problem}`);
  talk.complain(`  hint: ${chosen.hint}`);
  return exitCodes.usage;
}

type Open = (file: string, isAlone: boolean) => ReturnType<typeof openEditions>;

function choose(
  named: readonly string[],
  { since }: DiffOptions,
  { open, workshop }: { readonly open: Open; readonly workshop: DiskWorkshop },
): Chosen {
  const [first = '', ...rest] = named;
  const numbers = rest.map((each) => (/^\d+$/u.test(each) ? Number(each) : undefined));
  const isOfOne = numbers.every((number) => number !== undefined);
  const file = briefingNamed(first, workshop.host);
  const [second, ...more] = rest;
  if (!isOfOne && second !== undefined && more.length === 0) {
    if (since !== undefined)
      return { problem: '--since chooses an edition of one briefing', hint: 'name one briefing, or leave --since out' };
    return ofTwo(open(file, true), open(briefingNamed(second, workshop.host), true));
  }
  if (!isOfOne || numbers.length > 2 || (since !== undefined && numbers.length > 0))
    return {
      problem: 'name a briefing, a briefing and numbers of its editions, or two files',
      hint: 'briefdeck diff NAME, briefdeck diff NAME 1, briefdeck diff NAME 1 2, briefdeck diff NAME --since 2006-05-15',
    };
  const date = since === undefined ? undefined : parseWhen(since);
  if (date !== undefined && isWhenProblem(date))
    return { problem: `--since ${since}: ${date.problem}`, hint: 'write the day as 2006-05-15' };
  const { current, earlier, isUnreadable } = open(file, false);
  if (!current || !earlier) return { code: isUnreadable ? exitCodes.failure : exitCodes.mistakes };
  const editions = [current, ...earlier];
  const known = editions
    .map(({ number, briefing }) => `${number} (${briefing.as_of.from.iso})`)
    .toReversed()
    .join(', ');
  if (earlier.length === 0)
    return { problem: `${file} has no edition before it`, hint: 'its `previous:` names one; `briefdeck revise` writes it' };
  const withThose = (before: LoadedEdition, after: LoadedEdition) => {
    const [from, to] = [editions.indexOf(before), editions.indexOf(after)];
    return { before, after, between: editions.slice(to + 1, Math.max(from, to + 1)).toReversed() };
  };
  if (date) {
    const before = inForce(editions, date);
    return before
      ? withThose(before, current)
      : { problem: `no edition before ${since}`, hint: `the editions there are: ${known}` };
  }
  const [from, to] = numbers;
  const numbered = (number: number) => editions.find((edition) => edition.number === number);
  const [before, after] = [from === undefined ? earlier[0] : numbered(from), to === undefined ? current : numbered(to)];
  if (before && after) return withThose(before, after);
  return { problem: `no edition ${before ? to : from}`, hint: `the editions there are: ${known}` };
}

/** The latest of which the information does not surely reach past the day: on that day it was the one to have. */
const inForce = (editions: readonly LoadedEdition[], date: When): LoadedEdition | undefined =>
  editions.find(({ briefing }) => !surelyBefore(date, briefing.as_of));

function ofTwo(first: ReturnType<typeof openEditions>, second: ReturnType<typeof openEditions>): Chosen {
  const [before, after] = [first.current, second.current];
  if (!before || !after) return { code: first.isUnreadable || second.isUnreadable ? exitCodes.failure : exitCodes.mistakes };
  if (isSameIncident(before.briefing, after.briefing)) return { before, after };
  return {
    problem: `${before.file} and ${after.file} are of two incidents`,
    hint: 'name two editions of one; title, or two of id, date and place of the main incident, have to be the same',
  };
}

/** The words that a report may have of its own, in the language of the briefing and in English. */
const labelTexts = ({ language }: Briefing, { host, templates }: DiskWorkshop): readonly string[] =>
  [...new Set([language, 'en'])].flatMap((each) => {
    const labels = loadLabels(host, { folder: templates, language: each }).value;
    return labels ? [JSON.stringify([...labels.entries.values()])] : [];
  });

/** In the language of the briefing; in English where there are no words of that language. */
function sayIn({ language }: Briefing, { host, templates, memory = openMemory() }: DiskWorkshop) {
  const [labels] = [language, 'en'].flatMap((each) => loadLabels(host, { folder: templates, language: each }).value ?? []);
  if (!labels) throw new Error('no words of any language');
  return sentenceSayer(labels, memory);
}
