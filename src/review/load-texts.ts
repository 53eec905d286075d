/** The texts of the sources of a briefing: read from beside it, held against what was recorded of them, made into words. */
import { createHash } from 'node:crypto';
import type { Briefing, Source } from '../briefing/briefing.ts';
import { type Diagnostic, type Outcome, warning } from '../foundation/diagnostic.ts';
import { type Host, HostError } from '../foundation/host/host.ts';
import { strayOf } from '../foundation/host/stray-path.ts';
import type { Locate } from '../foundation/locate.ts';
import { type Cache, type Memory, openMemory } from '../foundation/memory/memory.ts';
import { readDocument, type SourceDocument } from './read-document.ts';
import type { ReadPdf } from './read-pdf.ts';

export interface TextDeps {
  readonly host: Host;
  /** Folder of the briefing, in which the texts lie, or below it; empty for the project's own. */
  readonly folder: string;
  readonly locate: Locate;
  readonly memory?: Memory | undefined;
  /** Without, a PDF is not read. */
  readonly readPdf?: ReadPdf | undefined;
}

/** Twenty of them keep their words in a process that builds again. */
const documents: Cache<SourceDocument> = { name: 'texts of sources', keeps: 40 };

/** By the id of the source, those that can be read. What is wrong with a text is a warning: a deck needs none. */
export function loadTexts({ sources, language }: Briefing, deps: TextDeps): Outcome<ReadonlyMap<string, string>> {
  const { memory = openMemory(), locate } = deps;
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    if (source.text === null || source.text === '') continue;
    const read = readFile(source, source.text, deps);
    if (!(read instanceof Uint8Array)) {
      diagnostics.push(
        warning(read.code, `${read.message}: ${source.text}`, { span: locate(`${source.at}.text`), hints: [read.hint] }),
      );
      continue;
    }
    const digest = sha256Of(read);
    if (source.sha256 !== null && source.sha256.toLowerCase() !== digest) {
      const hints = [
        `read it again beside the briefing, then record it: briefdeck sources add ${deps.folder === '' ? '' : `${deps.folder}/`}${source.text} --id ${source.id}`,
      ];
      diagnostics.push(
        warning('TXT002', `text of ${source.id} has changed since it was recorded`, {
          span: locate(`${source.at}.sha256`),
          hints,
        }),
      );
    }
    const spoken = source.language ?? language;
    const words = memory.recall(documents, { words: `${digest} ${source.text} ${spoken}` }, () =>
      readDocument(read, { name: source.text ?? '', language: spoken, readPdf: deps.readPdf }),
    );
    if ('problem' in words) {
      const { code, problem, hint } = words;
      diagnostics.push(
        warning(code, `unusable text, ${problem}: ${source.text}`, { span: locate(`${source.at}.text`), hints: [hint] }),
      );
    } else texts.set(source.id, words.text);
  }
  return { value: texts, diagnostics };
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A book of a thousand pages has 3 MB. */
export const largestText = 10_000_000;

interface Unread {
  readonly code: 'TXT001' | 'TXT003';
  readonly message: string;
  readonly hint: string;
}

export const textTooLarge: Unread = {
  code: 'TXT003',
  message: `text too large (at most ${largestText / 1e6} MB are taken)`,
  hint: 'keep only the pages that the briefing cites',
};

function readFile({ id }: Source, path: string, { host, folder }: TextDeps): Uint8Array | Unread {
  const outside: Unread = {
    code: 'TXT001',
    message: 'text outside the folder of the briefing',
    hint: `copy it to where the briefing stands: briefdeck sources add FILE --id ${id}`,
  };
  const stray = strayOf(path);
  if (stray === 'backslash') return { code: 'TXT001', message: 'invalid path', hint: 'write / between folders' };
  if (stray) return outside;
  try {
    const bytes = host.readBytes(folder === '' || folder === '.' ? path : `${folder}/${path}`, folder === '' ? '.' : folder);
    return bytes.length > largestText ? textTooLarge : bytes;
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    if (thrown.fault === 'too-large') return textTooLarge;
    if (thrown.fault === 'outside') return outside;
    const message = thrown.fault === 'missing' ? 'missing text' : `unreadable text, ${thrown.message}`;
    return { code: 'TXT001', message, hint: 'put the file there, correct the name, or delete `text:`; the deck needs no text' };
  }
}
