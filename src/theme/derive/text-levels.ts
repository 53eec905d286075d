/** Which level of a body is plain text, and which a lead: a template's first level may be a pale heading. */
import type { BaseLayout } from '../../base/base.ts';
import type { UsableSlot } from '../../base/choose/holds.ts';
import { contrastOn, type Grounds, groundUnder } from './grounds.ts';
import { forText } from './role-colors.ts';

export interface TextLevels {
  /** From 1. */
  readonly lead: number;
  readonly text: number;
  /** In words, for remarks. */
  readonly reason: string;
}

/** Levels below the third are for asides. */
const mostLevels = 3;

/** Plain text is the first level that can be read and has a bullet; where none has a bullet, the first that can be read. */
export function findTextLevels(slot: UsableSlot, layout: BaseLayout, known: Grounds): TextLevels {
  const levels = slot.levels.slice(0, mostLevels).map((level, index) => {
    const ground = groundUnder(slot.box, layout, { ...known, ink: level.color, own: slot.fill });
    return { number: index + 1, level, ratio: contrastOn(level.color.hex, ground) };
  });
  const readable = levels.filter(({ ratio }) => ratio >= forText);
  const text = readable.find(({ level }) => level.bullet) ?? readable[0] ?? levels[0];
  const number = text?.number ?? 1;
  const lead = levels[0] && levels[0].ratio >= forText ? 1 : number;
  const pale = levels.filter((each) => each.number < number && each.ratio < forText);
  const reason =
    pale.length > 0
      ? `level ${pale.map((each) => each.number).join(' and ')} cannot be read: contrast ${pale.map(({ ratio }) => floor(ratio)).join(' and ')}`
      : number > 1
        ? `level ${number} is the first with a bullet`
        : text && text.ratio < forText
          ? 'none can be read as it is'
          : `level 1 can be read${text?.level.bullet ? ' and has a bullet' : ''}`;
  return { lead, text: number, reason };
}

/** Rounded down: 4.499 must not be printed as the 4.5 it misses. */
const floor = (ratio: number): number => Math.floor(ratio * 100) / 100;
