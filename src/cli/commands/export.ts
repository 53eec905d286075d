/** `briefdeck export`: decks as PDF, and as one picture a slide, drawn by LibreOffice. */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Choice, choiceOf } from '../../foundation/choice.ts';
import { HostError } from '../../foundation/host/host.ts';
import { buildFile } from '../../project/build-file.ts';
import { reasonOf } from '../../project/disk-host.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { readRegular } from '../../project/read-regular.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import { countDiagnostics } from '../format-diagnostic.ts';
import { drawWithOffice, type Office, type OfficeDrawing } from '../office/draw-with-office.ts';
import { findOffice, officeVariable } from '../office/find-office.ts';
import type { OfficeFault } from '../office/run-office.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';
import { writeWhole } from '../write-whole.ts';

export interface ExportOptions extends Choice {
  readonly out: string;
  readonly pdf: boolean;
  readonly png: boolean;
  /** The width of the pictures in pixels, as typed. */
  readonly width: string;
}

export interface ExportContext {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
  /** LibreOffice; searched for if not given. */
  readonly office?: Office | undefined;
}

/** Deck files are taken as they are, edited by hand or not; briefings are built first, without writing the deck. */
export const isDeck = (file: string): boolean => /\.pptx$/iu.test(file);

export async function exportDecks(files: readonly string[], options: ExportOptions, context: ExportContext): Promise<ExitCode> {
  const { talk, office = officeHere() } = context;
  if (!options.pdf && !options.png) return refuse(talk, 'error: say what to make: --pdf, --png or both');
  if (!/^[1-9]\d{1,3}$/u.test(options.width))
    return refuse(talk, `error: invalid width: ${options.width}`, 'a whole number of pixels from 10 to 9999, such as 1280');
  if (!office) return missingOffice(talk);
  const codes: ExitCode[] = [];
  for (const [index, file] of files.entries()) {
    talk.progress(`${index}/${files.length} …`);
    codes.push(await exportOne(file, options, { ...context, office }));
  }
  return gravest(codes);
}

function officeHere(): Office | undefined {
  const program = findOffice();
  return program === undefined ? undefined : { program };
}

function refuse(talk: Talk, ...[error, hint]: readonly string[]): ExitCode {
  if (error !== undefined) talk.complain(error);
  if (hint !== undefined) talk.complain(`  hint: ${hint}`);
  return exitCodes.usage;
}

const byHand = 'or open the deck in PowerPoint and save it as PDF there; or print from `briefdeck preview` (key p)';

function missingOffice(talk: Talk): ExitCode {
  const said = process.env[officeVariable];
  talk.complain(
    said
      ? `error: ${officeVariable} names no program: ${said}`
      : 'error: PDF and pictures are drawn by LibreOffice, which was not found on this machine',
  );
  talk.complain(`  hint: install LibreOffice (libreoffice.org), or name its program soffice in the variable ${officeVariable}`);
  talk.complain(`  hint: ${byHand}`);
  return exitCodes.failure;
}

type ExportTools = ExportContext & { readonly office: Office };

async function exportOne(file: string, options: ExportOptions, site: ExportTools): Promise<ExitCode> {
  const deck = isDeck(file) ? readDeck(file, site) : await buildDeck(file, options, site);
  if (typeof deck === 'number') return deck;
  const png = options.png ? Number(options.width) : undefined;
  const drawn = await drawWithOffice(deck.bytes, { pdf: options.pdf, png }, site.office);
  if (typeof drawn === 'string') return failed(file, drawn, site);
  return writeAll(drawn, `${options.out.replace(/(?<=.)[/\\]+$/u, '')}/${deck.name.replace(/\.pptx$/iu, '')}`, site);
}

interface NamedDeck {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In bytes. LibreOffice takes minutes for a tenth of it. */
const largestDeck = 500_000_000;

function readDeck(file: string, { folder, talk }: ExportTools): NamedDeck | ExitCode {
  try {
    const bytes = readRegular(realpathSync.native(resolve(folder, file)), largestDeck);
    return { name: file.split(/[/\\]/u).at(-1) ?? file, bytes };
  } catch (thrown) {
    const why = thrown instanceof HostError ? thrown.message : `cannot read it: ${reasonOf(thrown)}`;
    talk.complain(`${file}: not exported: ${why}`);
    return exitCodes.failure;
  }
}

async function buildDeck(file: string, options: ExportOptions, { workshop, talk }: ExportTools): Promise<NamedDeck | ExitCode> {
  const { name, bytes, diagnostics, isUnreadable, read } = await buildFile(file, workshop, choiceOf(options));
  for (const each of sayDiagnostics(diagnostics, read.textOf)) (bytes ? talk.say : talk.complain)(each);
  if (bytes) return { name, bytes };
  talk.complain(`${file}: not exported: ${countDiagnostics(diagnostics)}`);
  return isUnreadable ? exitCodes.failure : exitCodes.mistakes;
}

function failed(file: string, fault: OfficeFault, { office, talk }: ExportTools): ExitCode {
  const why = fault === 'slow' ? 'was not done in time' : 'did not draw it';
  talk.complain(`${file}: not exported: LibreOffice (${office.program}) ${why}`);
  talk.complain(
    '  hint: open the deck in LibreOffice to see what it says; close other programs if the machine is short of memory',
  );
  talk.complain(`  hint: ${byHand}`);
  return exitCodes.failure;
}

function writeAll({ pdf, pictures }: OfficeDrawing, stem: string, { folder, talk }: ExportTools): ExitCode {
  const names = pictures.map((_, index) => `${stem}-${numbered(index + 1, pictures.length)}.png`);
  try {
    if (pdf) {
      writeWhole(resolve(folder, `${stem}.pdf`), pdf);
      talk.say(`${stem}.pdf`);
    }
    for (const [index, picture] of pictures.entries()) writeWhole(resolve(folder, names[index] ?? ''), picture);
  } catch (thrown) {
    talk.complain(`not written: ${stem}: ${reasonOf(thrown)}`);
    talk.complain('  hint: close the file if it is open in another program, and check that the folder is yours and has room');
    return exitCodes.failure;
  }
  if (names.length > 0) {
    removeSurplus(resolve(folder, stem), pictures.length);
    talk.say(names.length === 1 ? `${names[0]}` : `${names[0]} to ${names.at(-1)}`);
  }
  return exitCodes.fine;
}

/** Two digits at least, so that a folder lists slides in order. */
const numbered = (slide: number, count: number): string => String(slide).padStart(Math.max(2, String(count).length), '0');

/** Pictures of slides that the deck had when it was longer would pass for slides of this one. */
function removeSurplus(stem: string, count: number): void {
  for (let next = count + 1; existsSync(`${stem}-${numbered(next, count)}.png`); next += 1)
    rmSync(`${stem}-${numbered(next, count)}.png`);
}
