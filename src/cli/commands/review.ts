/** `briefdeck review`: every cited statement beside the words of its source, and signatures of those who have read both. */
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import { speaksAgainst } from '../../project/build-file.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { reviewFile } from '../../project/review-file.ts';
import { type ReviewReport, reportReview, reportVersion } from '../../review/report.ts';
import { isToCheck } from '../../review/review.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import type { ReviewFormat } from '../option-values.ts';
import { printableJson } from '../printable.ts';
import { reviewText } from '../reports/review-text.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { signFile } from '../sign-file.ts';
import type { Talk } from '../talk.ts';

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
    const isOpen = options.strict && (reviewed.review?.items ?? []).some(isToCheck);
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
  const wanted = named
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const signing = signFile(file, wanted, { by: by.trim(), today }, { workshop, folder });
  switch (signing.outcome) {
    case 'unread': {
      const { diagnostics, textOf, isUnreadable } = signing.reviewed;
      for (const line of sayDiagnostics(diagnostics, textOf)) talk.complain(line);
      return isUnreadable ? exitCodes.failure : exitCodes.mistakes;
    }
    case 'refused':
      return refuse(talk, signing.problem, signing.hint);
    case 'unwritten':
      talk.complain(`error: ${signing.problem}`);
      return exitCodes.failure;
    case 'signed':
      for (const at of signing.signed) talk.say(`${file}: signed by ${by.trim()}: ${at}`);
      return exitCodes.fine;
  }
}

function refuse(talk: Talk, problem: string, hint: string): ExitCode {
  talk.complain(`error: ${problem}`);
  talk.complain(`  hint: ${hint}`);
  return exitCodes.usage;
}
