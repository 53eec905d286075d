/** The theme file of an adopted template: what was decided as lines that hold, what was derived as remarks to take over. */
import type { BaseLayout } from '../../base/base.ts';
import { addressOf } from '../../base/choose/choose-layouts.ts';
import { plainName } from '../../base/choose/layout-names.ts';
import { roles } from '../../base/choose/role.ts';
import type { Color } from '../../base/color/color.ts';
import { isFamilyName } from '../../theme/base-keys.ts';
import { colorRoles } from '../../theme/color-roles.ts';
import type { FontRole } from '../../theme/derive/derive-theme.ts';
import { levelOf } from '../../theme/derive/places.ts';
import type { MarkPlace, RoleFrame } from '../../theme/derive/role-frame.ts';
import type { Adopted } from './adopted.ts';

/** YAML, ended by a line feed. */
export function writeThemeFile(adopted: Adopted): string {
  const { name, file } = adopted;
  const sections = [
    [
      `# How decks look on ${file}: "theme: ${name}" in a briefing asks for it. \`briefdeck adopt\` wrote this file; each value`,
      '# says where it comes from. A line that begins with # is only told: it follows the template. To change it, take the #',
      '# away, from the line of its group as well. What stands nowhere here comes from default.yaml.',
      '',
      'extends: default',
      `base: ${scalar(file)} # the template, beside this file; its masters, colours, fonts and logos stay as they are`,
    ],
    layoutLines(adopted),
    levelLines(adopted),
    groundLines(adopted),
    markLines(adopted),
    fontLines(adopted),
    colorLines(adopted),
    typeLines(adopted),
    gridLines(adopted),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Plain where YAML reads it as a text, else in double quotes, which YAML shares with JSON. */
export const scalar = (text: string): string =>
  /^\p{L}[\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)
    ? text
    : JSON.stringify(text);

function layoutLines({ derived: { base } }: Adopted): readonly string[] {
  const all = base.base.masters.flatMap(({ layouts }) => layouts);
  return [
    '# Which layout each kind of slide stands on: its name in PowerPoint, or its master and its place in it, like "1/3".',
    'layouts:',
    ...roles.map((role) => {
      const { layout, plays } = base.frames[role];
      return plays === role
        ? `  ${role}: ${nameIn(layout, all)} # ${addressOf(layout)}: ${holdings(layout)}`
        : `  # ${role}: NAME # the template has none that fits; ${layout.name} (${addressOf(layout)}) stands in`;
    }),
  ];
}

/** A name that two layouts have would not say which. */
function nameIn(layout: BaseLayout, all: readonly BaseLayout[]): string {
  const alike = all.filter(({ name }) => plainName(name) === plainName(layout.name));
  return alike.length === 1 && plainName(layout.name) !== '' ? scalar(layout.name) : `"${addressOf(layout)}"`;
}

const slotNames: Readonly<Record<string, string>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'subtitle',
  body: 'text',
  obj: 'text',
  pic: 'picture',
  tbl: 'table',
  chart: 'chart',
};

/** What a layout holds, in words: `title, 2 × text`. */
export function holdings({ slots, type }: BaseLayout): string {
  const names = slots.flatMap(({ type: kind }) => slotNames[kind] ?? []);
  const counted = [...new Set(names)].map((each) => {
    const count = names.filter((other) => other === each).length;
    return count === 1 ? each : `${count} × ${each}`;
  });
  return `${counted.join(', ') || 'nothing'}${type === 'cust' ? '' : `; type ${type}`}`;
}

const levelLines = ({ derived: { base } }: Adopted): readonly string[] => [
  '# Which level of a body is a lead, and which is plain text.',
  'levels:',
  `  lead: ${base.levels.lead}`,
  `  text: ${base.levels.text} # ${base.levels.reason}`,
];

function groundLines({ derived: { base } }: Adopted): readonly string[] {
  const { content } = base.frames;
  const frames = Object.values(base.frames);
  const onPicture = frames.filter(({ title, bodies }) => [title, ...bodies].some(({ ground }) => ground.kind === 'picture'));
  const [place] = content.bodies;
  const ground = (place ?? content.title).ground;
  return [
    '# The colour under the text where it lies on a picture, which nobody here can see.',
    onPicture.length > 0
      ? `# ground: "${ground.colors[0].hex}" # a guess: look at ${[...new Set(onPicture.map(({ layout }) => layout.name))].join(', ')}, and say the colour there`
      : `# ground: "${ground.colors[0].hex}" # not needed: text stands on ${ground.origin}`,
  ];
}

function markLines({ derived: { base } }: Adopted): readonly string[] {
  const { head, foot } = base.frames.content.marks;
  return [
    '# On which side the label of the Traffic Light Protocol stands: left or right.',
    'marks:',
    `  head: ${head.side} # ${placeOf(head)}`,
    `  foot: ${foot.side} # ${placeOf(foot)}`,
  ];
}

const placeOf = ({ x, y, side, isForced }: MarkPlace): string =>
  isForced
    ? 'nothing is clear there: it is drawn in the corner'
    : `clear from ${inInches(y)} in down, its ${side} end at ${inInches(x)} in`;

function fontLines({ derived: { base, fonts } }: Adopted): readonly string[] {
  const line = (role: FontRole, from: string): string => {
    const family = fonts[role];
    const kind = base.families.find(({ name }) => name === family)?.measure.kind;
    const fileOf = (face: string): string => scalar(`${family.replaceAll(' ', '')}-${face}.ttf`);
    const files = `{ family: ${scalar(family)}, files: [${fileOf('Regular')}, ${fileOf('Bold')}] }`;
    const known = `  ${role}: ${scalar(family)} # ${from}`;
    // A name that no theme may say stays a remark.
    return kind === 'widest' && isFamilyName(family)
      ? `#   ${role}: ${files} # ${from}; nobody knows how wide it is: put its files beside this one`
      : `# ${known}`;
  };
  return [
    '# Fonts of the placeholders.',
    '# fonts:',
    line('heading', 'of the title'),
    line('body', `of level ${base.levels.text} of the body`),
  ];
}

function colorLines({ derived: { base } }: Adopted): readonly string[] {
  const { colors, layout } = base.frames.content;
  return [
    `# Colours on ${layout.name}. Those of the template's theme follow it; one that is written here stays.`,
    '# colors:',
    ...colorRoles.map((role) => `#   ${role}: "${colors[role].hex}" # ${originOf(colors[role])}`),
  ];
}

/** `accent1, darker by 15 %`. */
export function originOf({ scheme, changes }: Color): string {
  if (scheme === undefined) return 'fixed';
  const told = changes.flatMap(({ name, value }, index) => {
    if (name !== 'lumMod') return name === 'lumOff' ? [] : [name];
    const isLighter = changes[index + 1]?.name === 'lumOff';
    return [`${isLighter ? 'lighter' : 'darker'} by ${Math.round((1 - value) * 100)} %`];
  });
  return [scheme, ...told].join(', ');
}

function typeLines({ derived: { base, type } }: Adopted): readonly string[] {
  const { title } = base.frames.content;
  const own = levelOf(title.slot, 1).size;
  const range = ({ ceiling, best, floor }: typeof type.title): string =>
    `{ ceiling: ${ceiling}, best: ${best}, floor: ${floor} }`;
  const lines = base.frames.content.titleLines;
  const scaled =
    base.scale === 1
      ? 'as in default.yaml'
      : `those of default.yaml × ${Math.round(base.scale * 100) / 100}, as the page is smaller or larger`;
  return [
    '# Sizes in points.',
    '# type:',
    `#   title: ${range(type.title)} # ${own} in the template; its box holds ${lines === 1 ? 'one line' : `${lines} lines`} of ${type.title.best}`,
    `#   body: ${range(type.body)} # at most as level ${base.levels.text} of the body`,
    `#   table: ${range(type.table)} # ${scaled}`,
    `#   footer: ${type.footer}`,
  ];
}

function gridLines({ derived: { base } }: Adopted): readonly string[] {
  const [body] = base.frames.content.bodies;
  if (!body) return ['# The template has no place for a body.'];
  const { x, y, width, height } = body.box;
  const isWhole = body.slot?.box === body.box;
  const from = isWhole ? `the body of ${base.frames.content.layout.name}` : 'what its art leaves free';
  return [
    '# Where text, tables and figures stand, in inches.',
    '# grid:',
    `#   body: { x: ${inInches(x)}, y: ${inInches(y)}, width: ${inInches(width)}, height: ${inInches(height)} } # ${from}: ${describeFreeShare(base.frames.content)}`,
  ];
}

export const describeFreeShare = ({ freeShare }: RoleFrame): string => `${Math.round(freeShare * 100)} % of the page`;

const inInches = (points: number): number => Math.round((points / 72) * 1000) / 1000;
