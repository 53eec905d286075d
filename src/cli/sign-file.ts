/** Writes into a briefing who has read statements beside their sources: for the command, and for the page of the preview. */
import { resolve } from 'node:path';
import { suggest } from '../foundation/nearest.ts';
import { openDiskHost, reasonOf } from '../project/disk-host.ts';
import type { DiskWorkshop } from '../project/open-workshop.ts';
import { type FileReview, reviewFile } from '../project/review-file.ts';
import { toPath } from '../yaml/positions.ts';
import { setFields } from '../yaml/set-fields.ts';
import { disk, writeWhole } from './write-whole.ts';

export interface Signature {
  readonly by: string;
  /** `2030-02-20`. */
  readonly today: string;
  /** What was read, where that is known: the statement is signed only if it and its passages are still so. */
  readonly digest?: string;
}

export interface SigningTools {
  readonly workshop: DiskWorkshop;
  /** The project's. */
  readonly folder: string;
}

export type Signing =
  | { readonly outcome: 'signed' /** Addresses. */; readonly signed: readonly string[] }
  | { readonly outcome: 'refused'; readonly problem: string; readonly hint: string }
  /** The briefing has mistakes or cannot be read. */
  | { readonly outcome: 'unread'; readonly reviewed: FileReview }
  | { readonly outcome: 'unwritten'; readonly problem: string };

/**
 * Signs the records that are named by id or address. None is signed where one of them cannot be, or where the file has changed since
 * it was read.
 */
export function signFile(
  file: string,
  wanted: readonly string[],
  signature: Signature,
  { workshop, folder }: SigningTools,
): Signing {
  const reviewed = reviewFile(file, workshop);
  const { text } = reviewed;
  if (text === undefined || !reviewed.review) return { outcome: 'unread', reviewed };
  const edited = signAll(text, wanted, reviewed, signature);
  if ('problem' in edited) return { outcome: 'refused', ...edited };
  try {
    const isSame = (): boolean => openDiskHost(folder).readText(file) === text;
    writeWhole(resolve(folder, file), new TextEncoder().encode(edited.text), disk, () => {
      if (!isSame()) throw new Error('it was changed at this moment; sign again');
    });
  } catch (thrown) {
    return { outcome: 'unwritten', problem: `cannot write ${file}: ${reasonOf(thrown)}` };
  }
  return { outcome: 'signed', signed: edited.signed };
}

interface Signed {
  readonly text: string;
  readonly signed: readonly string[];
}

interface Refused {
  readonly problem: string;
  readonly hint: string;
}

function signAll(
  text: string,
  wanted: readonly string[],
  reviewed: FileReview,
  { by, today, digest }: Signature,
): Signed | Refused {
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
    if (digest !== undefined && digest !== item.digest)
      return { problem: `${each} or its passage has changed since it was shown`, hint: 'read both again, then sign' };
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
