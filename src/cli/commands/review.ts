/** `briefdeck review`: every cited statement beside the words of its source, and signatures of those who have read both. */
import { join } from 'node:path';
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { suggest } from '../../foundation/nearest.ts';
import { speaksAgainst } from '../../project/build-file.ts';
import { reasonOf } from '../../project/disk-host.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { type FileReview, reviewFile } from '../../project/review-file.ts';
import { type ReviewReport, reportReview, reportVersion } from '../../review/report.ts';
import type { Review } from '../../review/review.ts';
import { toPath } from '../../yaml/positions.ts';
import { setFields } from '../../yaml/set-fields.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import type { ReviewFormat } from '../option-values.ts';
import { printableJson } from '../printable.ts';
import { reviewText } from '../reports/review-text.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';
import { writeWhole } from '../write-whole.ts';

export interface ReviewOptions {
  /** `text` as people read it, `json` for programs; both go to stdout. */
  readonly format: ReviewFormat;
  readonly all: boolean;
  /** Counts statements that one should look at as mistakes. */
  readonly strict: boolean;
  /** Ids or addresses of records to sign, with commas between them. */
  readonly sign?: string | undefined;
  readonly by?: string | undefined;
}

interface ReviewTools {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
  /** `2030-02-20`. */
  readonly today: string;
}

export function review(files: readonly string[], options: ReviewOptions, tools: ReviewTools): ExitCode {
  if (options.sign !== undefined) return sign(files, options, tools);
  const { workshop, talk } = tools;
  const codes: ExitCode[] = [];
  const reports: ReviewReport[] = [];
  const all: Diagnostic[] = [];
  for (const file of files) {
    const reviewed = reviewFile(file, workshop);
    const { diagnostics, isUnreadable, textOf } = reviewed;
    all.push(...diagnostics);
    const isOpen =
      options.strict && (reviewed.review?.items ?? []).some(({ verdict, signed }) => signed !== 'yes' && isDoubtful(verdict));
    codes.push(
      isUnreadable
        ? exitCodes.failure
        : isOpen || speaksAgainst(diagnostics, options.strict)
          ? exitCodes.mistakes
          : exitCodes.fine,
    );
    for (const line of sayDiagnostics(diagnostics, textOf)) talk.say(line);
    if (!reviewed.review) continue;
    const report = reportReview(file, reviewed.review, reviewed.locate);
    if (options.format === 'text') talk.data(reviewText(report, options.all));
    else reports.push(report);
  }
  if (options.format === 'json') {
    talk.data(printableJson({ briefdeck_review: reportVersion, briefings: reports, diagnostics: all }, 2));
  }
  return gravest(codes);
}

const isDoubtful = (verdict: Review['items'][number]['verdict']): boolean =>
  verdict === 'look' || verdict === 'says-more' || verdict === 'not-found';

/** Writes `reviewed:` into the records that are named. None is signed where one of them cannot be. */
function sign(
  files: readonly string[],
  { sign: named = '', by }: ReviewOptions,
  { workshop, talk, folder, today }: ReviewTools,
): ExitCode {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    return refuse(talk, 'name one briefing to sign in', 'briefdeck review briefings/NAME.yaml --sign C1 --by NAME');
  if (by === undefined || by.trim() === '')
    return refuse(talk, 'say who signs', `briefdeck review ${file} --sign ${named} --by NAME`);
  const reviewed = reviewFile(file, workshop);
  const { text, isUnreadable, diagnostics, textOf } = reviewed;
  if (text === undefined || !reviewed.review) {
    for (const line of sayDiagnostics(diagnostics, textOf)) talk.complain(line);
    return isUnreadable ? exitCodes.failure : exitCodes.mistakes;
  }
  const wanted = named
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const edited = signAll(text, wanted, { reviewed, by: by.trim(), today });
  if ('problem' in edited) return refuse(talk, edited.problem, edited.hint);
  try {
    writeWhole(join(folder, file), new TextEncoder().encode(edited.text));
  } catch (thrown) {
    talk.complain(`error: cannot write ${file}: ${reasonOf(thrown)}`);
    return exitCodes.failure;
  }
  for (const at of edited.signed) talk.say(`${file}: signed by ${by.trim()}: ${at}`);
  return exitCodes.fine;
}

interface Signing {
  readonly reviewed: FileReview;
  readonly by: string;
  readonly today: string;
}

interface Signed {
  readonly text: string;
  /** Addresses. */
  readonly signed: readonly string[];
}

interface Refused {
  readonly problem: string;
  readonly hint: string;
}

function signAll(text: string, wanted: readonly string[], { reviewed, by, today }: Signing): Signed | Refused {
  const items = reviewed.review?.items ?? [];
  const addresses = [...new Set(items.map(({ statement }) => statement.at))];
  const ids = [...new Set(items.flatMap(({ statement }) => statement.id ?? []))];
  let whole = text;
  const signed: string[] = [];
  for (const each of wanted) {
    const item = items.find(({ statement }) => statement.at === each || statement.field === each || statement.id === each);
    if (!item) {
      const [hint = ''] = suggest(each, [...ids, ...addresses], 'items');
      return { problem: `no cited statement is called ${each}`, hint };
    }
    const { at } = item.statement;
    if (item.statement.kind === 'headline')
      return { problem: `a headline cannot be signed: ${each}`, hint: 'sign the statements that it sums up' };
    const beside = items.filter(({ statement }) => statement.at === at);
    if (beside.every(({ passages }) => passages.length === 0)) {
      const hint = `give its source a text first: briefdeck sources add FILE --id ${item.statement.citations[0]?.id ?? 'S1'} ${reviewed.file}`;
      return { problem: `there is nothing to hold ${each} against`, hint };
    }
    const edited = setFields(whole, toPath(at), { reviewed: { by, on: today, digest: item.digest } });
    if (edited === undefined) {
      const hint = `write it yourself: reviewed: { by: ${by}, on: ${today}, digest: "${item.digest}" }`;
      return { problem: `${each} is written in a way that cannot be signed here`, hint };
    }
    whole = edited;
    signed.push(at);
  }
  return { text: whole, signed };
}

function refuse(talk: Talk, problem: string, hint: string): ExitCode {
  talk.complain(`error: ${problem}`);
  talk.complain(`  hint: ${hint}`);
  return exitCodes.usage;
}
