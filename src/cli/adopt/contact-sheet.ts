/** What an adopted template gives, in words: each kind of slide, the layout it took, what is missing. */
import { addressOf } from '../../base/choose/choose-layouts.ts';
import { type Role, roles } from '../../base/choose/role.ts';
import type { RoleFrame } from '../../theme/derive/role-frame.ts';
import type { Adopted } from './adopted.ts';
import { describeFreeShare } from './write-theme.ts';

/** What each kind of slide is for, in words. */
export const purposes: Readonly<Record<Role, string>> = {
  cover: 'the first slide',
  section: 'a new part',
  content: 'text',
  columns: 'text in two columns',
  canvas: 'tables and figures',
};

/** A line for each kind of slide, and one for each that is missing. */
export function contactSheet({ derived: { base } }: Adopted): readonly string[] {
  const frames = roles.map((role) => base.frames[role]);
  const names = frames.map(({ layout }) => `${layout.name} (${addressOf(layout)})`);
  const widest = Math.max(...names.map((name) => name.length));
  return [
    ...frames.map(
      (frame, index) =>
        `  ${frame.role.padEnd(8)} ${(names[index] ?? '').padEnd(widest)}  ${purposes[frame.role]}: ${tell(frame)}`,
    ),
    ...frames
      .filter(({ role, plays }) => role !== plays)
      .map(({ role }) => `  missing: a layout for ${purposes[role]} (${role}); say which with \`layouts: { ${role}: NAME }\``),
  ];
}

function tell(frame: RoleFrame): string {
  const { role, title, titleLines, titleSizes, bodies, kicker, plays } = frame;
  const lines = titleLines === 1 ? 'one line' : `${titleLines} lines`;
  const parts = [
    `title ${titleSizes.best} pt, ${lines}`,
    ...(role === 'cover' || role === 'section'
      ? [bodies.length > 0 ? 'a subtitle' : 'no subtitle']
      : [`${describeFreeShare(frame)}${bodies.length > 1 ? ' in two halves' : ''}`]),
    ...(kicker ? ['a line of topic'] : []),
    ...(title.inherits ? [] : ['title recoloured to be read']),
    ...(plays === role ? [] : ['stands in']),
  ];
  return parts.join(', ');
}
