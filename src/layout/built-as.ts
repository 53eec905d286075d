/**
 * What a deck knows of itself: digests of the names in the call that made it, and of each text and picture of each slide, as custom
 * properties, which is what programs keep that write everything else anew. Nothing can be read there that the deck does not show: a
 * digest says no more than whether a name or a text that somebody has in hand is the one that it was made of.
 */
import { createHash } from 'node:crypto';
import type { Choice } from '../foundation/choice.ts';
import type { Page } from './page.ts';
import { type Unit, unitsOf } from './page-units.ts';

/** The call that made a deck; as a deck says it, with digests for names. */
export interface BuiltFrom extends Choice {
  /** Of the briefing's file, without folder and ending. */
  readonly briefing: string;
}

/** A slide as it was built. */
export interface BuiltSlide {
  readonly name: string;
  /** Of its texts and pictures, in reading order. */
  readonly digests: readonly string[];
}

export const builtFromName = 'Built from';
const builtAs = (part: number): string => `Built as ${part}`;
const form = '1';

/** No property is longer: some programs cut them off at 255 characters. */
const longest = 250;
/** A deck of more than a thousand slides says nothing of its texts: the properties would be longer than its slides. */
const mostParts = 800;

/** Eighteen bits: of a slide with forty texts, one change in six thousand is taken for none. */
const digestLength = 3;

/** @param salt the deck's own, so that the digests of two decks cannot be laid beside each other */
export const digestOf = ({ kind, text }: Pick<Unit, 'kind' | 'text'>, salt: string): string =>
  createHash('sha256')
    .update(`${salt}\0${kind === 'notes' || kind === 'picture' ? kind : ''}\0${text}`)
    .digest('base64url')
    .slice(0, digestLength);

/** The properties. @param salt the hash of what the deck was made of */
export function builtProperties(pages: readonly Page[], from: BuiltFrom, salt: string): Readonly<Record<string, string>> {
  const slides = pages.map(
    (page) =>
      `${encodeURIComponent(page.name)}=${unitsOf(page)
        .map((each) => digestOf(each, salt))
        .join('')}`,
  );
  const whole = [form, ...slides].join(';');
  const parts = Array.from({ length: Math.ceil(whole.length / longest) }, (_, index) =>
    whole.slice(index * longest, (index + 1) * longest),
  );
  const kept = parts.length > mostParts ? [] : parts;
  return {
    [builtFromName]: sayCall(from, salt),
    ...Object.fromEntries(kept.map((part, index) => [builtAs(index + 1), part])),
  };
}

/** Of what a file of the project is called: no deck tells how somebody calls his files. */
export const nameDigest = (name: string, salt: string): string =>
  createHash('sha256')
    .update(`${salt}\0name\0${name.normalize('NFC')}`)
    .digest('base64url')
    .slice(0, 16);

function sayCall(
  { briefing, template, theme, for: audience, minutes, onlyChanges, portionMarks }: BuiltFrom,
  salt: string,
): string {
  const names = { briefing, template, theme, for: audience };
  const said = Object.entries(names).flatMap(([kind, name]) => (name === undefined ? [] : [`${kind}=${nameDigest(name, salt)}`]));
  return [
    ...said,
    ...(minutes === undefined ? [] : [`minutes=${minutes}`]),
    ...(onlyChanges ? ['only-changes=yes'] : []),
    ...(portionMarks ? ['portion-marks=yes'] : []),
  ].join(';');
}

/** The call, of a deck's properties; undefined where they do not say it. */
export function readCall(properties: ReadonlyMap<string, string>): BuiltFrom | undefined {
  const said = new Map((properties.get(builtFromName) ?? '').split(';').map((each) => [each.split('=')[0], each.split('=')[1]]));
  const briefing = said.get('briefing');
  const minutes = Number(said.get('minutes'));
  if (briefing === undefined) return undefined;
  return {
    ...{ briefing, template: said.get('template'), theme: said.get('theme'), for: said.get('for') },
    ...(minutes > 0 ? { minutes } : {}),
    ...(said.has('only-changes') ? { onlyChanges: true } : {}),
    ...(said.has('portion-marks') ? { portionMarks: true } : {}),
  };
}

/** `other` where it is written in a way of another Briefdeck; undefined where there is nothing. */
export function readBuilt(properties: ReadonlyMap<string, string>): readonly BuiltSlide[] | 'other' | undefined {
  let whole = '';
  for (let part = 1; properties.has(builtAs(part)); part++) whole += properties.get(builtAs(part)) ?? '';
  if (whole === '') return undefined;
  const [first, ...slides] = whole.split(';');
  if (first !== form) return 'other';
  const read = slides.map(readSlide);
  return read.every((slide) => slide !== undefined) ? read : 'other';
}

function readSlide(said: string): BuiltSlide | undefined {
  const [, name = '', digests = ''] = /^([^=]*)=([\w-]*)$/u.exec(said) ?? [];
  if (name === '' || digests.length % digestLength !== 0) return undefined;
  try {
    return { name: decodeURIComponent(name), digests: digests.match(/.{3}/gu) ?? [] };
  } catch {
    return undefined;
  }
}
