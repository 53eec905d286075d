/** All that is counted of one incident, in the tables that slides show. */
import type { Briefing, Incident } from '../../briefing/briefing.ts';
import { killedChartTitle } from '../sentences/chart-title.ts';
import { materielTitle } from '../sentences/materiel-sentences.ts';
import { differenceSentence, publishedTitle } from '../sentences/published-sentences.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { tollTitle } from '../sentences/toll-sentences.ts';
import { type CountedAtPlaces, countAtPlaces } from './at-places.ts';
import { type Balance, balanceAttackers } from './balance.ts';
import type { Note } from './captions.ts';
import { type CasualtyTable, tabulateCasualties } from './casualty-table.ts';
import { type Cell, ofIncident } from './cells.ts';
import { type Counting, countIncident } from './counting.ts';
import { chooseKeyFigures, type KeyFigure } from './key-figures.ts';
import { type MaterielTable, tabulateMateriel } from './materiel.ts';
import { type OtherFigures, tabulateOthers } from './other-figures.ts';
import { comparePublished, type PublishedTotal } from './published-totals.ts';
import { findWholes, type Whole } from './whole.ts';

export interface IncidentFigures {
  /** `chart_title` is that of a chart on a slide of its own. */
  readonly casualties: CasualtyTable & { readonly title: Sentence; readonly chart_title: Sentence };
  readonly figures: OtherFigures;
  readonly key_figures: readonly KeyFigure[];
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
  readonly rows: readonly (PublishedTotal & { readonly difference: Sentence })[];
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
  const view: IncidentFigures = {
    casualties: {
      ...casualties,
      title: tollTitle(casualties),
      chart_title: killedChartTitle(killedCells(counting), {
        total: casualties.without_attackers.killed,
        hasAttackers: casualties.attackers !== null,
      }),
    },
    figures: others,
    key_figures: chooseKeyFigures(briefing, { counting, casualties, others, materiel }),
    published: {
      title: publishedTitle(published),
      rows: published.map((row) => ({ ...row, difference: differenceSentence(row) })),
      at: 'published_totals',
    },
    materiel: { ...materiel, title: materielTitle(materiel) },
    balance: balanceAttackers(incident, counting),
    at_places: countAtPlaces(
      counting,
      briefing.places.map(({ id }) => id),
    ),
    wholes: findWholes(briefing, counting),
  };
  return { view, counting };
}

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
