/** A theme from a base: what a designer would read off the template, each value with where it comes from. */
import type { Base } from '../../base/base.ts';
import { addressOf, chooseLayouts, type LayoutChoice, type LayoutWish } from '../../base/choose/choose-layouts.ts';
import type { Role } from '../../base/choose/role.ts';
import { colorsIn } from '../../base/picture/colors-in.ts';
import { openPixels } from '../../base/picture/pixels-of.ts';
import { type Diagnostic, error, hasErrors, note, type Outcome, type Span, warning } from '../../foundation/diagnostic.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { FontMetrics } from '../../text/metrics.ts';
import { familyByName, type OpenFamily, withFamilies } from '../../text/open-family.ts';
import type { Theme, ThemeBase } from '../theme.ts';
import { deriveFrames, type Frames } from './frames.ts';
import type { Grounds } from './grounds.ts';
import type { Edge, MarkSide } from './marks.ts';
import { levelOf } from './places.ts';
import { hexes } from './role-colors.ts';
import type { MarkPlace, RoleFrame, TextPlace } from './role-frame.ts';
import { findTextLevels, type TextLevels } from './text-levels.ts';
import { labelSize, scaleOf, scaleType } from './type-scale.ts';

/** What a theme file says of its base; what it leaves out is derived. */
export interface BaseWishes {
  readonly layouts?: readonly LayoutWish[];
  readonly levels?: { readonly lead?: number | undefined; readonly text?: number | undefined };
  readonly ground?: string | undefined;
  readonly fonts?: Readonly<Partial<Record<FontRole, OpenFamily>>>;
  readonly marks?: Readonly<Partial<Record<Edge, MarkSide>>>;
  readonly body?: Box | undefined;
}

export type FontRole = 'heading' | 'body';

export interface DeriveDeps {
  /** The file, for messages. */
  readonly file: string;
  /** Where a key of the theme file stands, or where the base is named. */
  readonly spanOf: (key?: string) => Span | undefined;
  /** What the template says nothing of: sizes for our own page, hues of tones. */
  readonly otherwise: Pick<Theme, 'colors' | 'type' | 'grid'>;
  readonly wishes: BaseWishes;
  readonly metrics: FontMetrics;
}

export interface Derived extends Pick<Theme, 'fonts' | 'colors' | 'type' | 'grid'> {
  readonly base: ThemeBase;
}

/** @returns no value after BAS003, BAS007 as an error, or BAS011; all that was decided is told as BAS004 to BAS012 */
export function deriveTheme(base: Base, deps: DeriveDeps): Outcome<Derived> {
  const { wishes, file, spanOf, metrics } = deps;
  const { value: choices, diagnostics: chosen } = chooseLayouts(base, { file, span: spanOf(), wishes: wishes.layouts ?? [] });
  if (!choices) return { diagnostics: chosen };
  const pixelsOf = openPixels(base);
  const ground: Grounds = {
    said: wishes.ground,
    page: { x: 0, y: 0, ...base.size },
    colorsIn: (art, box) => colorsIn(art, box, pixelsOf),
  };
  const levels = levelsOf(choices, wishes, ground);
  const scale = scaleOf(base.size);
  const { otherwise } = deps;
  const families = familiesOf(choices, levels, wishes);
  const gutter = Math.round(otherwise.grid.gutter * scale * 10) / 10;
  const frames = deriveFrames(base, choices, {
    scale,
    gutter,
    textLevel: levels.text,
    ground,
    pixelsOf,
    tones: otherwise.colors,
    labelWidths: labels.map((label) =>
      labelWidth(label, { family: families.body, size: labelSize(otherwise.type.tlp, scale), metrics }),
    ),
    marks: wishes.marks,
    body: wishes.body,
  });
  const told = [
    ...chosen,
    ...tellFrames(frames, deps),
    ...tellFonts(families, deps),
    ...tellColors(frames, deps),
    ...tellStyles(frames, levels, deps),
    ...tellBase(base, deps),
  ];
  if (hasErrors(told)) return { diagnostics: told };
  const { content } = frames;
  const text = textOf(content, levels);
  const measured = families.heading.name === families.body.name ? [families.body] : [families.heading, families.body];
  return {
    value: {
      fonts: { heading: families.heading.name, body: families.body.name },
      colors: hexes(content.colors),
      type: scaleType(otherwise.type, {
        text,
        footer: content.footer.slot && levelOf(content.footer.slot, 1),
        title: content.titleSizes,
        scale,
      }),
      grid: {
        slide: base.size,
        title: content.title.area,
        body: content.bodies[0]?.area ?? content.rest,
        footer: content.footer.area,
        gutter,
        // The upper edge of its slides is the template's own.
        progress: 0,
      },
      base: { base, frames, levels, families: measured, metrics: withFamilies(metrics, measured), scale },
    },
    diagnostics: told,
  };
}

function levelsOf(choices: LayoutChoice, { levels }: BaseWishes, ground: Grounds): TextLevels {
  const { holds, layout, plays } = choices.content;
  const body = plays === 'content' ? holds.large[0] : undefined;
  const found = body ? findTextLevels(body, layout, ground) : { lead: 1, text: 1, reason: 'no body says otherwise' };
  return { ...found, lead: levels?.lead ?? found.lead, text: levels?.text ?? found.text };
}

/** The body's own levels, or those of the title where there is no body. */
const textOf = ({ bodies, title }: RoleFrame, levels: TextLevels) => {
  const slot = bodies[0]?.slot ?? title.slot;
  return levelOf(slot, slot.levels[levels.text - 1] ? levels.text : 1);
};

type Families = Readonly<Record<FontRole, OpenFamily>>;

/** From the placeholders: what a theme calls its fonts, they may not use. */
function familiesOf(choices: LayoutChoice, levels: TextLevels, { fonts }: BaseWishes): Families {
  const { title, large } = choices.content.holds;
  const body = choices.content.plays === 'content' ? large[0] : undefined;
  const heading = title ? levelOf(title, 1).face : 'Calibri';
  return {
    heading: fonts?.heading ?? familyByName(heading),
    body:
      fonts?.body ??
      familyByName(body ? levelOf(body, levels.text).face : (choices.content.layout.slots[0]?.levels[0]?.face ?? heading)),
  };
}

/** The longest label that the Traffic Light Protocol has, and the longest of the others. */
const labels = ['TLP:AMBER+STRICT', 'TLP:AMBER'];
/** On our page. */
const usualLabel: Pt = 12;
/** Left and right inset of the label, and a point for rounding. */
const labelInsets = 13;

interface LabelType {
  readonly family: OpenFamily;
  readonly size: Pt;
  readonly metrics: FontMetrics;
}

function labelWidth(label: string, { family, size, metrics }: LabelType): Pt {
  const open = withFamilies(metrics, [family]);
  const face = { font: family.name, bold: true, italic: false };
  const ems = [...label].reduce((sum, letter) => sum + open.advance(letter.codePointAt(0) ?? 0, face), 0);
  return Math.ceil(ems * size) + Math.ceil((labelInsets * size) / Math.min(size, usualLabel));
}

const named = ({ layout }: RoleFrame): string => `${layout.name} (${addressOf(layout)})`;

/** One message a layout, however many kinds of slide stand on it. */
function eachLayout(frames: Frames, tell: (frame: RoleFrame) => readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return Object.values(frames).flatMap((frame) =>
    tell(frame).filter(({ code }) => {
      const key = `${code} ${frame.layout.part}`;
      return !told.has(key) && told.add(key);
    }),
  );
}

/** The shares of the page that the body needs at least. Our own page has 64 %, and templates have 37 to 67. */
const leastRoom = { warned: 0.45, refused: 0.3 } as const;
const withBody: readonly Role[] = ['content', 'columns', 'canvas'];
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function tellFrames(frames: Frames, { spanOf }: DeriveDeps): readonly Diagnostic[] {
  return eachLayout(frames, (frame) => {
    const { role, freeShare, titleLines, titleSizes, marks } = frame;
    const key = `layouts: { ${role}: NAME }`;
    const isWorking = withBody.includes(role);
    const room = `little room on ${named(frame)}: ${percent(freeShare)} of the page for text, tables and figures`;
    const roomHints = [`choose another layout with \`${key}\`, or say the place with \`grid: { body: … }\``];
    return [
      ...(isWorking && freeShare < leastRoom.refused
        ? [error('BAS007', `${room}, at least 30 % is needed`, { span: spanOf(), hints: roomHints })]
        : []),
      ...(isWorking && freeShare >= leastRoom.refused && freeShare < leastRoom.warned
        ? [warning('BAS007', room, { span: spanOf(), hints: roomHints })]
        : []),
      ...(isWorking && titleLines < 2
        ? [
            warning('BAS008', `title box too low on ${named(frame)}: it holds one line of ${titleSizes.best} pt`, {
              span: spanOf(),
              hints: [
                `make it higher in PowerPoint (View, Slide Master), choose another layout with \`${key}\`, or write short titles`,
              ],
            }),
          ]
        : []),
      ...tellPicture(frame, spanOf),
      ...(['head', 'foot'] as const)
        .filter((edge) => marks[edge].isOnPicture && !spanOf(`marks.${edge}`))
        .map((edge) =>
          warning('BAS009', `the TLP label at the ${edge} of ${named(frame)} stands on a picture: it may lie over something`, {
            span: spanOf('marks'),
            hints: [`look at it; choose the other corner with \`marks: { ${edge}: ${otherSide(marks[edge])} }\``],
          }),
        ),
      ...(['head', 'foot'] as const)
        .filter((edge) => marks[edge].isForced)
        .map((edge) =>
          warning('BAS009', `no clear place for the TLP label at the ${edge} of ${named(frame)}: it is drawn in the corner`, {
            span: spanOf('marks'),
            hints: [`choose the corner with \`marks: { ${edge}: left }\` or right, or another layout with \`${key}\``],
          }),
        ),
    ];
  });
}

const otherSide = ({ side }: MarkPlace): MarkSide => (side === 'left' ? 'right' : 'left');

function tellPicture(frame: RoleFrame, spanOf: DeriveDeps['spanOf']): readonly Diagnostic[] {
  const places = frame.isPanelled ? frame.bodies : [frame.title, ...frame.bodies];
  const on = places.find(({ ground }) => ground.kind === 'picture');
  if (!on || spanOf('ground')) return [];
  const [{ hex }] = on.ground.colors;
  const hints = frame.isPanelled
    ? [
        `look at it; where text can be read on it without the panel, write the colour that it shows in the theme: ground: "${hex}"`,
      ]
    : [`look at it, and write the colour under the text in the theme: ground: "${hex}"`];
  const what = frame.isPanelled ? `a plain panel covers ${on.ground.origin}` : `text stands on ${on.ground.origin}`;
  return [
    warning('BAS006', `${what} on ${named(frame)}, ${frame.isPanelled ? 'in' : 'taken for'} ${hex}`, {
      span: spanOf(),
      hints,
    }),
  ];
}

function tellFonts(families: Families, { spanOf }: DeriveDeps): readonly Diagnostic[] {
  const unknown = (Object.entries(families) as [FontRole, OpenFamily][]).filter(([, { measure }]) => measure.kind === 'widest');
  const names = new Set(unknown.map(([, { name }]) => name));
  return [...names].map((name) => {
    const [role] = unknown.find(([, family]) => family.name === name) ?? ['body'];
    const hints = [
      `put its font files beside the template and name them: fonts: { ${role}: { family: ${name}, files: [${name.replaceAll(' ', '')}-Regular.ttf] } }`,
    ];
    return warning('BAS005', `nobody knows how wide ${name} is: lines are kept short by a guess`, {
      span: spanOf('fonts'),
      hints,
    });
  });
}

function tellColors(frames: Frames, { spanOf }: DeriveDeps): readonly Diagnostic[] {
  const { content } = frames;
  const accent = content.layout.palette.theme.get(content.layout.palette.map.get('accent1') ?? 'accent1');
  const moved = (key: string, what: string, from: string | undefined, to: string): readonly Diagnostic[] =>
    from === undefined || from === to || spanOf(`colors.${key}`)
      ? []
      : [
          note('BAS012', `${what}: ${from} cannot be read, ${to} can`, {
            span: spanOf(),
            hints: [`to take another colour, write \`colors: { ${key}: "${to}" }\` in the theme`],
          }),
        ];
  return [
    ...moved('accent', 'accent colour moved for contrast', accent, content.colors.accent.hex),
    ...eachLayout(frames, (frame) =>
      [frame.title, ...frame.bodies].flatMap((place) => inkMoved(place, frame, moved)).slice(0, 1),
    ),
  ];
}

function inkMoved(
  { slot, level, inherits, ink }: TextPlace,
  frame: RoleFrame,
  moved: (key: string, what: string, from: string, to: string) => readonly Diagnostic[],
): readonly Diagnostic[] {
  if (!slot || inherits) return [];
  return moved('ink', `text of ${slot.name} on ${named(frame)} moved for contrast`, levelOf(slot, level).color.hex, ink.hex);
}

function tellStyles({ content }: Frames, levels: TextLevels, { file, spanOf }: DeriveDeps): readonly Diagnostic[] {
  if (textOf(content, levels).saysSize) return [];
  const hints = ['nothing to do; saved again from PowerPoint, with sizes in its slide master, the template would keep them'];
  return [note('BAS010', `${file} keeps no text styles: sizes are written on each slide`, { span: spanOf(), hints })];
}

/** Messages about the whole template. */
function tellBase({ leftOut }: Base, { file, spanOf }: DeriveDeps): readonly Diagnostic[] {
  const { slides, macros, controls, links } = leftOut;
  const parts = [
    ...(macros ? ['its macros'] : []),
    ...(controls > 0 ? [`${controls} control${controls === 1 ? '' : 's'}`] : []),
    ...(links.length > 0 ? [`${links.length} link${links.length === 1 ? '' : 's'} to files elsewhere`] : []),
    ...(slides > 0 ? [`${slides} sample slide${slides === 1 ? '' : 's'}`] : []),
  ];
  if (parts.length === 0) return [];
  return [
    note('BAS002', `left out of decks on ${file}: ${parts.join(', ')}`, {
      span: spanOf(),
      hints: ['nothing to do; the template itself stays as it is'],
    }),
  ];
}
