/** A deck as LibreOffice draws it: pages of words with their boxes, in points. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';

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
export function renderPdf(deck: Uint8Array): readonly DrawnPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-render-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), deck);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')], {
      stdio: 'pipe',
    });
    execFileSync('pdftotext', ['-bbox', join(folder, 'deck.pdf'), join(folder, 'deck.html')]);
    return readPages(readFileSync(join(folder, 'deck.html'), 'utf8'));
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
