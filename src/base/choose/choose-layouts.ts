/** Which layout of a base each of the five kinds of slide stands on. */
import { type Diagnostic, error, hasErrors, note, type Outcome, type Span } from '../../foundation/diagnostic.ts';
import { suggest } from '../../foundation/nearest.ts';
import type { Base, BaseLayout } from '../base.ts';
import { type Holds, holdsOf } from './holds.ts';
import { plainName } from './layout-names.ts';
import { type Role, roles } from './role.ts';
import { type Candidate, type ChoiceContext, scoreOf } from './score.ts';

export interface ChosenLayout {
  readonly role: Role;
  readonly layout: BaseLayout;
  readonly holds: Holds;
  /** What the layout is by itself: another role's where the template has none for this one. */
  readonly plays: Role;
  /** Chosen by what it holds, or because the theme says so. */
  readonly by: 'score' | 'name';
}

export type LayoutChoice = Readonly<Record<Role, ChosenLayout>>;

/** What the theme file says, and where. */
export interface LayoutWish {
  readonly role: Role;
  /** A layout's name, or `master/position`. */
  readonly wanted: string;
  readonly span?: Span | undefined;
}

export interface ChoiceDeps {
  /** The file, for messages. */
  readonly file: string;
  /** Where the base is asked for. */
  readonly span?: Span | undefined;
  readonly wishes?: readonly LayoutWish[];
}

/**
 * Scores every layout for every role; the roles that nothing is named for come from the master that plays them best together.
 * @returns no value after BAS003 (no layout with a title) or BAS011 (a name that names nothing, or too much); BAS004 notes say
 *   which layout stands in for one that is missing
 */
export function chooseLayouts(base: Base, { file, span, wishes = [] }: ChoiceDeps): Outcome<LayoutChoice> {
  const context: ChoiceContext = { page: base.size, shown: base.shown };
  const byMaster = base.masters.map(({ layouts }) => layouts.map((layout) => ({ layout, holds: holdsOf(layout, base.size) })));
  const allLayouts = byMaster.flat();
  if (allLayouts.every(({ holds }) => !holds.title)) return { diagnostics: [noTitle(file, span)] };
  const best = bestOf(byMaster.map((candidates) => chooseFromMaster(candidates, context)));
  const named = wishes.map((wish) => findNamed(wish, allLayouts, best.master));
  const diagnostics = named.flatMap((each) => each.diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  const chosen = new Map([...best.chosen, ...shownCover(allLayouts, context)]);
  for (const { value } of named) if (value) chosen.set(value.role, value);
  const choices = Object.fromEntries(
    roles.map((role) => [role, standIn(role, chosen, allLayouts, context)]),
  ) as unknown as LayoutChoice;
  const replaced = roles.map((role) => choices[role]).filter((choice) => choice.plays !== choice.role);
  return { value: choices, diagnostics: [...diagnostics, ...replaced.map((choice) => toldReplaced(choice, span))] };
}

type Chosen = ReadonlyMap<Role, ChosenLayout>;

interface MasterChoice {
  readonly master: number;
  readonly chosen: Chosen;
  readonly score: number;
}

/** The best layout for each role among those of one master. The cover is chosen first: a section is never the cover again. */
function chooseFromMaster(candidates: readonly Candidate[], context: ChoiceContext): MasterChoice {
  const chosen = new Map<Role, ChosenLayout>();
  let total = 0;
  for (const role of roles) {
    const rivals = role === 'section' ? candidates.filter(({ layout }) => layout !== chosen.get('cover')?.layout) : candidates;
    const ranked = rivals.flatMap((candidate) => {
      const score = scoreOf(role, candidate, context);
      return score === undefined ? [] : [{ candidate, score }];
    });
    const top = ranked.reduce<(typeof ranked)[number] | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
    if (!top) continue;
    // A cover may come from a master of its own, so its score says nothing about this master.
    if (role !== 'cover') total += top.score;
    chosen.set(role, { role, ...top.candidate, plays: role, by: 'score' });
  }
  return { master: candidates[0]?.layout.master ?? 1, chosen, score: total };
}

const bestOf = (byMaster: readonly MasterChoice[]): MasterChoice =>
  byMaster.reduce((best, each) => (each.score > best.score ? each : best));

/** A template may keep its cover on a master of its own: then its first slide shows it. */
function shownCover(allLayouts: readonly Candidate[], context: ChoiceContext): readonly (readonly [Role, ChosenLayout])[] {
  const shown = allLayouts.find(({ layout }) => layout.part === context.shown[0]);
  if (!shown || scoreOf('cover', shown, context) === undefined) return [];
  return [['cover', { role: 'cover', ...shown, plays: 'cover', by: 'score' }]];
}

/** The roles whose layout is used for a role that has none, in order of preference. */
const substitutes: Readonly<Record<Role, readonly Role[]>> = {
  columns: ['content', 'canvas', 'section', 'cover'],
  canvas: ['content', 'columns', 'section', 'cover'],
  content: ['canvas', 'columns', 'section', 'cover'],
  section: ['canvas', 'content', 'cover', 'columns'],
  cover: ['section', 'canvas', 'content', 'columns'],
};

function standIn(role: Role, chosen: Chosen, allLayouts: readonly Candidate[], context: ChoiceContext): ChosenLayout {
  const own = chosen.get(role);
  if (own) return own;
  for (const other of substitutes[role]) {
    const found = chosen.get(other);
    if (found) return { ...found, role };
  }
  // No layout suits any role, but some have a title: the one with most room under its title is taken.
  const titled = allLayouts.filter(({ holds }) => holds.title);
  const room = ({ holds }: Candidate): number =>
    context.page.height - (holds.title ? holds.title.box.y + holds.title.box.height : 0);
  const [first] = [...titled].sort((a, b) => room(b) - room(a));
  if (!first) throw new Error('no layout with a title');
  return { role, ...first, plays: 'canvas', by: 'score' };
}

function findNamed({ role, wanted, span }: LayoutWish, allLayouts: readonly Candidate[], master: number): Outcome<ChosenLayout> {
  const found = matches(wanted, allLayouts);
  const inBest = found.filter(({ layout }) => layout.master === master);
  const match = found.length === 1 ? found[0] : inBest.length === 1 ? inBest[0] : undefined;
  const key = `layouts.${role}`;
  if (!match) {
    const places = found.map(({ layout }) => addressOf(layout));
    const hints =
      found.length > 1
        ? [`write one of ${places.join(', ')} instead (its master, and its place in it)`]
        : suggest(wanted, new Set(allLayouts.map(({ layout }) => layout.name)), 'layouts');
    const what =
      found.length > 1
        ? `ambiguous layout in ${key}: ${places.length} are called ${wanted}`
        : `unknown layout in ${key}: ${wanted}`;
    return { diagnostics: [error('BAS011', what, { span, hints })] };
  }
  if (!match.holds.title) {
    const hints = ['name a layout with a title, or give it one in PowerPoint (View, Slide Master)'];
    return { diagnostics: [error('BAS011', `layout without a title in ${key}: ${match.layout.name}`, { span, hints })] };
  }
  return { value: { role, ...match, plays: role, by: 'name' }, diagnostics: [] };
}

/** Exactly so called; else but for case and accents; else at that place. */
function matches(wanted: string, allLayouts: readonly Candidate[]): readonly Candidate[] {
  const exact = allLayouts.filter(({ layout }) => layout.name === wanted);
  if (exact.length > 0) return exact;
  const alike = allLayouts.filter(({ layout }) => plainName(layout.name) === plainName(wanted));
  return alike.length > 0 ? alike : allLayouts.filter(({ layout }) => addressOf(layout) === wanted.replaceAll(' ', ''));
}

/** `master/position`, which no two layouts share. */
export const addressOf = ({ master, position }: BaseLayout): string => `${master}/${position}`;

function noTitle(file: string, span: Span | undefined): Diagnostic {
  const hints = ['in PowerPoint: View, Slide Master, choose a layout, tick Title, and save the template'];
  return error('BAS003', `${file} has no layout with a title`, { span, hints });
}

function toldReplaced({ role, plays, layout }: ChosenLayout, span: Span | undefined): Diagnostic {
  const how = role === 'canvas' && plays === 'content' ? ', without its body' : '';
  const hints = [`to choose another, write \`layouts: { ${role}: NAME }\` in the theme`];
  return note('BAS004', `no layout for ${role}: ${layout.name} (${addressOf(layout)}) stands in${how}`, { span, hints });
}
