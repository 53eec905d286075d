/** All that is counted of one incident, in the tables that slides show. */
import type { Briefing, Incident } from '../../briefing/briefing.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { casualtyTitle } from '../sentences/casualty-title.ts';
import { killedChartTitle } from '../sentences/chart-title.ts';
import { materielTitle } from '../sentences/materiel-sentences.ts';
import { othersTitle } from '../sentences/others.ts';
import { differenceSentence, publishedTitle } from '../sentences/published-sentences.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { areToldTogether } from '../sentences/situation.ts';
import { tollTitle } from '../sentences/toll-sentences.ts';
import { type CountedAtPlaces, countAtPlaces } from './at-places.ts';
import { type Balance, balanceAttackers } from './balance.ts';
import type { Note } from './captions.ts';
import { type CasualtyTable, tabulateCasualties } from './casualty-table.ts';
import { type Cell, ofIncident } from './cells.ts';
import { oversizedWholes } from './compare-wholes.ts';
import { type CountedMeasure, type Counting, countIncident } from './counting.ts';
import { chooseKeyFigures, type KeyFigure } from './key-figures.ts';
import { type MaterielTable, tabulateMateriel } from './materiel.ts';
import type { Measure } from './measure.ts';
import { type OtherFigures, tabulateOthers } from './other-figures.ts';
import { comparePublished, type PublishedTotal } from './published-totals.ts';
import { findWholes, type Whole } from './whole.ts';

export interface IncidentFigures {
  /** `toll` is how many there are in all; `chart_title` is that of a chart on a slide of its own. */
  readonly casualties: CasualtyTable & { readonly title: Sentence; readonly toll: Sentence; readonly chart_title: Sentence };
  readonly figures: OtherFigures;
  /** What a slide shows of them: without those whose every row stands in the table of a whole. */
  readonly other_figures: OtherFigures;
  readonly key_figures: readonly KeyFigure[];
  /** The one that leads the deck, and those that do not stand beside the bottom line; all where no slide has one. */
  readonly further_figures: readonly KeyFigure[];
  readonly published: PublishedView;
  readonly materiel: MaterielTable & { readonly title: Sentence };
  readonly balance: Balance | null;
  /** What was counted at each place of the map; `null` where fewer than two have a figure. */
  readonly at_places: CountedAtPlaces | null;
  /** Figures that a stated whole is made of. */
  readonly wholes: readonly Whole[];
}

export interface PublishedView {
  readonly title: Sentence;
  readonly rows: readonly PublishedRow[];
  /** The same by what is counted, in the order of the first of each: rows of one group share an axis. */
  readonly groups: readonly PublishedGroup[];
  /** At least one group is drawn. */
  readonly has_axis: boolean;
  readonly at: string;
}

export interface PublishedRow extends PublishedTotal {
  readonly difference: Sentence;
}

export interface PublishedGroup {
  readonly measure: Measure;
  readonly unit: string | null;
  readonly rows: readonly PublishedRow[];
  /** Their figures beside ours say more drawn than in words: some number stands on both sides, and not always the same. */
  readonly has_axis: boolean;
  readonly at: string;
}

/** @returns the tables, and the counting itself, which knows what is wrong with the figures */
export function viewFigures(
  briefing: Briefing,
  incident: Incident,
): { readonly view: IncidentFigures; readonly counting: Counting } {
  const counting = countIncident(briefing, incident.id);
  const casualties = tabulateCasualties(counting, notesOf(briefing.casualties, briefing, incident.id));
  const others = tabulateOthers(counting, notesOf(briefing.figures, briefing, incident.id));
  const materiel = tabulateMateriel(briefing, incident.id);
  const published = comparePublished(briefing, incident.id, counting);
  const wholes = findWholes(briefing, counting);
  const key_figures = chooseKeyFigures(briefing, { counting, casualties, others, materiel });
  const view: IncidentFigures = {
    casualties: {
      ...casualties,
      title: casualtyTitle(casualties, killedCells(counting), { isTollTold: isTollTold(briefing, casualties, key_figures) }),
      toll: tollTitle(casualties),
      chart_title: killedChartTitle(killedCells(counting), {
        total: casualties.without_attackers.killed,
        hasAttackers: casualties.attackers !== null,
      }),
    },
    figures: others,
    other_figures: shownBeside({ others, wholes, key_figures, counting, notes: others.notes }),
    key_figures,
    published: viewPublished(published),
    further_figures: furtherFigures(key_figures),
    materiel: { ...materiel, title: materielTitle(materiel) },
    balance: balanceAttackers(incident, counting),
    at_places: countAtPlaces(
      counting,
      briefing.places.map(({ id }) => id),
    ),
    wholes,
  };
  return { view, counting: { ...counting, problems: [...counting.problems, ...oversizedWholes(briefing, counting)] } };
}

/** Those that do not stand beside the bottom line, after the one that leads the deck: what ranks lower never stands alone. */
function furtherFigures(figures: readonly KeyFigure[]): readonly KeyFigure[] {
  const [lead] = figures;
  const rest = figures.filter((figure) => !figure.on_bottom_line && figure !== lead);
  return lead && rest.length > 0 ? [lead, ...rest] : figures.filter((figure) => !figure.on_bottom_line);
}

function viewPublished(published: readonly PublishedTotal[]): PublishedView {
  const rows = published.map((row): PublishedRow => ({ ...row, difference: differenceSentence(row) }));
  const isDrawn = (row: PublishedRow, same: readonly PublishedRow[]): boolean => {
    const { published, computed, verdict } = row;
    return published.stated && computed?.stated === true && !computed.is_unknown && verdict !== 'equal' && isSeen(row, same);
  };
  const groups = [...groupBy(rows, ({ measure, unit }) => `${measure.id} ${unit ?? ''}`).values()].flatMap(
    (same): readonly PublishedGroup[] => {
      const [first] = same;
      return first
        ? [
            {
              measure: first.measure,
              unit: first.unit,
              rows: same,
              has_axis: same.some((row) => isDrawn(row, same)),
              at: first.at,
            },
          ]
        : [];
    },
  );
  return {
    title: publishedTitle(published),
    rows,
    groups,
    has_axis: groups.some(({ has_axis }) => has_axis),
    at: 'published_totals',
  };
}

/** Of the longest of an axis, what two numbers differ by that are seen to differ. */
const leastSeen = 0.03;

/** Whether the published number is seen to stand elsewhere than ours on the axis of its measure, or one of them to be open. */
function isSeen({ published, computed }: PublishedRow, same: readonly PublishedRow[]): boolean {
  const ends = ({ low, best, high, reach }: Quantity): readonly number[] =>
    [low, best, high, reach].filter((end) => end !== null);
  const most = Math.max(...same.flatMap((row) => [row.published, row.computed].flatMap((each) => (each ? ends(each) : []))));
  if (!computed || published.high === null || computed.high === null) return true;
  const both = [...ends(published), ...ends(computed)];
  return Math.max(...both) - Math.min(...both) >= most * leastSeen;
}

/** The title over the course of events tells the first key figure; an author's own headline may tell it or not. */
function isTollTold(
  { situation, headlines }: Briefing,
  { without_attackers: { killed } }: CasualtyTable,
  [first]: readonly KeyFigure[],
): boolean {
  return killed !== null && situation.length > 0 && headlines.situation === undefined && first?.at === killed.at;
}

interface Beside {
  readonly others: OtherFigures;
  readonly wholes: readonly Whole[];
  readonly key_figures: readonly KeyFigure[];
  readonly counting: Counting;
  readonly notes: readonly Note[];
}

/** What the title over the course of events tells, the first key figure or two, is the title here only where there is no other. */
function shownBeside({ others, wholes, key_figures, counting, notes }: Beside): OtherFigures {
  const shown = new Set(
    wholes.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.figure.at] : [])))),
  );
  const isShown = ({ cells }: CountedMeasure): boolean =>
    cells.length > 0 &&
    cells.every(({ at, status, of_whom }) => shown.has(at) && isFact(status) && Object.keys(of_whom).length === 0);
  const beside = counting.lines.some(isShown)
    ? tabulateOthers({ ...counting, lines: counting.lines.filter((line) => !isShown(line)) }, notes)
    : others;
  const [first, second] = key_figures;
  const isPair = first !== undefined && second !== undefined && areToldTogether(first, second);
  const headlines = new Set(key_figures.slice(0, isPair ? 2 : 1).map(({ at }) => at));
  const told = beside.lines.filter(({ total }) => !headlines.has(total.at));
  return { ...beside, title: othersTitle(told.length > 0 ? told : beside.lines) };
}

const isFact = (status: Cell['status']): boolean => status === 'reported' || status === 'confirmed';

const killedCells = ({ lines }: Counting): readonly Cell[] => lines.find(({ measure }) => measure.id === 'killed')?.cells ?? [];

interface Noted {
  readonly incident: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

const notesOf = (rows: readonly Noted[], briefing: Briefing, incident: string): readonly Note[] =>
  rows
    .filter(ofIncident(briefing, incident))
    .flatMap(({ note, sources, at }) => (note === null ? [] : [{ text: note, sources, at: `${at}.note` }]));
