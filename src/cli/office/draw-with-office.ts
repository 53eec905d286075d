/** A deck drawn by LibreOffice, in a folder of its own that is gone afterwards. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deckLanguage } from './deck-language.ts';
import { officeSettings, settingsFile, taggedPdf } from './office-settings.ts';
import { type OfficeFault, runOffice } from './run-office.ts';
import { macroCall, macroFile, slideMacro } from './slide-macro.ts';
import { turnTables } from './turn-tables.ts';

export interface DrawingWish {
  readonly pdf: boolean;
  /** Width of the pictures of slides in pixels; none if not given. */
  readonly png?: number | undefined;
}

export interface OfficeDrawing {
  readonly pdf?: Uint8Array;
  /** One a slide, in order. */
  readonly pictures: readonly Uint8Array[];
}

export interface Office {
  readonly program: string;
  /** Seconds for one run. */
  readonly longest?: number;
}

/** A deck of a hundred slides takes a fraction of it. */
const longestRun = 180;

/** The fault in a word where a part that was wished for did not come. */
export async function drawWithOffice(
  deck: Uint8Array,
  { pdf, png }: DrawingWish,
  { program, longest = longestRun }: Office,
): Promise<OfficeDrawing | OfficeFault> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-office-'));
  try {
    const file = join(folder, 'deck.pptx');
    writeFileSync(file, turnTables(deck));
    const profile = join(folder, 'profile');
    const office = { program, profile: pathToFileURL(profile), longest };
    const language = deckLanguage(deck);
    if (language !== undefined) writeInto(join(profile, settingsFile), officeSettings(language));
    // The first start lays the profile out, and would write over a macro that lies there before.
    const first = pdf ? ['--convert-to', taggedPdf, '--outdir', folder, file] : ['--terminate_after_init'];
    const fault = await runOffice(first, office);
    const printed = join(folder, 'deck.pdf');
    if (fault || (pdf && !existsSync(printed))) return fault ?? 'broken';
    const pictures = png === undefined ? [] : await drawPictures(file, { folder, profile, png, office });
    if (!Array.isArray(pictures)) return pictures as OfficeFault;
    return { pictures, ...(pdf ? { pdf: readFileSync(printed) } : {}) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function writeInto(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface OfficeRun {
  readonly folder: string;
  readonly profile: string;
  readonly png: number;
  readonly office: Parameters<typeof runOffice>[1];
}

async function drawPictures(
  file: string,
  { folder, profile, png, office }: OfficeRun,
): Promise<readonly Uint8Array[] | OfficeFault> {
  const pictures = join(folder, 'slides');
  mkdirSync(pictures);
  const module = join(profile, macroFile);
  writeInto(module, slideMacro({ deck: pathToFileURL(file), folder: pathToFileURL(`${pictures}/`), width: png }));
  const fault = await runOffice([macroCall], office);
  const count = readdirSync(pictures).length;
  if (fault || count === 0) return fault ?? 'broken';
  return Array.from({ length: count }, (_, index) => readFileSync(join(pictures, `${index + 1}.png`)));
}
