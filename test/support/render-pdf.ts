/** Decks as LibreOffice draws them: pages of words with their boxes, in points. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { turnTables } from '../../src/cli/office/turn-tables.ts';

export interface DrawnWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWord[];
}

/** Needs soffice and pdftotext; throws with what they said when they fail. */
export const renderPdf = (deck: Uint8Array): readonly DrawnPage[] => renderPdfs([deck])[0] ?? [];

const drawn = new Map<string, readonly DrawnPage[]>();
const keyOf = (deck: Uint8Array): string => createHash('sha256').update(deck).digest('hex');

/**
 * Several decks at once: LibreOffice takes longer to start than to draw. What a test of this worker had drawn before, byte for byte, is
 * not drawn again.
 */
export function renderPdfs(decks: readonly Uint8Array[]): readonly (readonly DrawnPage[])[] {
  const missing = new Map(decks.map((deck) => [keyOf(deck), deck] as const).filter(([key]) => !drawn.has(key)));
  const pages = missing.size === 0 ? [] : convertDecks([...missing.values()], 'pdf', wordsOf);
  for (const [index, key] of [...missing.keys()].entries()) drawn.set(key, pages[index] ?? []);
  return decks.map((deck) => drawn.get(keyOf(deck)) ?? []);
}

/** The notes pages of a deck, each with its slide. */
export const renderNotes = (deck: Uint8Array): readonly DrawnPage[] => convertDecks([deck], notesAsPdf, wordsOf)[0] ?? [];

const yes = { type: 'boolean', value: 'true' };
const notesAsPdf = `pdf:impress_pdf_Export:${JSON.stringify({ ExportNotesPages: yes, ExportOnlyNotesPages: yes })}` as const;

function wordsOf(file: string): readonly DrawnPage[] {
  execFileSync('pdftotext', ['-bbox', file, `${file}.html`]);
  return readPages(readFileSync(`${file}.html`, 'utf8'));
}

/**
 * Opens decks in Impress and saves them in another format.
 * @param read Is given the path of each file, which is gone afterwards, and its place among the decks.
 */
export function convertDecks<T>(
  decks: readonly Uint8Array[],
  format: 'pdf' | 'pptx' | `pdf:${string}`,
  read: (file: string, index: number) => T,
): readonly T[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-render-'));
  try {
    const files = decks.map((deck, index) => {
      const file = join(folder, `deck-${index}.pptx`);
      // As the command draws them.
      writeFileSync(file, format === 'pptx' ? deck : turnTables(deck));
      return file;
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], { stdio: 'pipe' });
    return decks.map((_, index) => read(join(out, `deck-${index}.${format.split(':')[0]}`), index));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPages(html: string): readonly DrawnPage[] {
  const document = parseXml(html.replace(/^[\s\S]*?<doc>/u, '<doc>').replace(/<\/doc>[\s\S]*$/u, '</doc>'));
  return elementsIn(document.root, 'page').map((page) => ({
    width: Number(page.attributes.width),
    height: Number(page.attributes.height),
    words: elementsIn(page, 'word').map((word) => ({
      text: word.text,
      left: Number(word.attributes.xMin),
      top: Number(word.attributes.yMin),
      right: Number(word.attributes.xMax),
      bottom: Number(word.attributes.yMax),
    })),
  }));
}

const elementsIn = (parent: XmlElement | null, name: string): readonly XmlElement[] =>
  (parent?.children ?? []).filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
