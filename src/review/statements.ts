/** Every statement of a briefing that names a source or is drawn from one, in words, with what it cites. */

import type { Briefing } from '../briefing/briefing.ts';
import { type Citation, readCitation } from '../briefing/citation.ts';
import { peopleMeasures } from '../briefing/measures.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import { fieldOf, valueAt } from '../briefing/raw-value.ts';
import type { When } from '../briefing/when.ts';
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { toPath } from '../yaml/positions.ts';

export type StatementKind =
  | 'bottom line'
  | 'judgement'
  | 'situation'
  | 'incident'
  | 'event'
  | 'claim'
  | 'casualties'
  | 'figure'
  | 'published total'
  | 'strength'
  | 'materiel'
  | 'actor'
  | 'attribution'
  | 'history'
  | 'person'
  | 'detail'
  | 'relation'
  | 'context'
  | 'argument'
  | 'evidence'
  | 'assumption'
  | 'headline';

/** A stretch of words with its address: `claims[3].text`. */
export interface StatementPart {
  readonly at: string;
  readonly text: string;
  /**
   * `words`: an author's sentence, all of which is compared; `fact`: numbers of a row; `time`: moments as they are kept
   * (`2006-05-12T02:00`); `window`: ends between which it happened, which may be the author's own; `place`: the name of a place, which is compared as a whole; `hint`: helps to find the passage, and need not
   * stand there.
   */
  readonly role: 'words' | 'fact' | 'time' | 'window' | 'place' | 'hint';
}

export interface Statement {
  readonly kind: StatementKind;
  /** Address of the record that it stands in, which is what a person signs. */
  readonly at: string;
  /** Address of its words, or of the figure: `actors[0].aims`. */
  readonly field: string;
  /** Its id, where it has one. */
  readonly id: string | null;
  /** Its words or its figure first. */
  readonly parts: readonly StatementPart[];
  /** Words that the record gives as a quotation, beside its sentence. */
  readonly quotes: readonly { readonly at: string; readonly text: string }[];
  readonly citations: readonly Citation[];
  /** Ids of the sources that it is inferred from. */
  readonly inferredFrom: readonly string[];
  readonly status: string;
  /** Whether a slide prints it: a claim that no dispute names stands in the file only. */
  readonly isPrinted: boolean;
  readonly reviewed: { readonly by: string; readonly on: string; readonly digest: string | null; readonly at: string } | null;
}

type Reviewed = Briefing['claims'][number]['reviewed'];

interface Cited {
  readonly at: string;
  readonly sources: readonly string[];
  readonly id?: string | null;
  readonly status?: string;
  readonly inferred_from?: readonly string[];
  readonly reviewed?: Reviewed;
}

/** @param root the briefing as it stands in the file, where citations still have their paragraphs and words */
export function readStatements(briefing: Briefing, root: unknown): readonly Statement[] {
  const place = new Map(briefing.places.map(({ id, name }) => [id, name]));
  const party = new Map(briefing.parties.map(({ id, name }) => [id, name]));
  const label = new Map(briefing.measures.map(({ id, label: words }) => [id, words]));
  const isDisputed = new Set(briefing.disputes.flatMap(({ claims }) => claims));
  const says = sayMeasure[primaryLanguage(briefing.language)] ?? {};
  const measureWords = (measure: string): string => label.get(measure) ?? says[measure] ?? '';
  /** A statement for each text of a record; what else is known of it stands beside the first, hints beside each. */
  const state = (
    kind: StatementKind,
    record: Cited,
    given: readonly (StatementPart | null)[],
    more: Partial<Statement> = {},
  ): readonly Statement[] => {
    const parts = given.filter((part): part is StatementPart => part !== null && !isAbsent(part.text));
    const hints = parts.filter(({ role }) => role === 'hint');
    const [first, ...others] = parts.filter(({ role }) => role === 'words');
    const rest = parts.filter(({ role }) => role !== 'words');
    const fields = first ? [[first, ...rest], ...others.map((other) => [other, ...hints])] : [rest];
    return fields.flatMap((each) => {
      const head = each.find(({ role }) => role === 'words' || role === 'fact');
      if (!head) return [];
      const { reviewed } = record;
      return [
        {
          kind,
          at: record.at,
          field: head.at,
          id: record.id ?? null,
          parts: each,
          quotes: [],
          citations: citationsAt(root, record),
          inferredFrom: record.inferred_from ?? [],
          status: record.status ?? 'reported',
          isPrinted: true,
          reviewed: reviewed ? { ...reviewed, on: reviewed.on.from.iso } : null,
          ...more,
        },
      ];
    });
  };
  const words = (record: Cited, field: string, text: string | null) => part('words', `${record.at}.${field}`, text);
  const hint = (record: Cited, field: string, text: string | null | undefined) =>
    part('hint', `${record.at}.${field}`, text ?? null);
  const fact = (record: Cited, field: string, text: string | null | undefined) =>
    part('fact', `${record.at}.${field}`, text ?? null);
  const where = (row: Cited & { readonly place?: string | null; readonly places?: readonly string[] }) => [
    part('place', `${row.at}.place`, row.place ? (place.get(row.place) ?? null) : null),
    hint(row, 'places', (row.places ?? []).map((id) => place.get(id) ?? '').join(', ')),
  ];
  /** A figure, or each report of one, with whom and where it counts. */
  const counted = (
    kind: StatementKind,
    row: Cited,
    field: string,
    quantity: Counted | null,
    around: readonly (StatementPart | null)[],
  ): readonly Statement[] => {
    if (!quantity) return [];
    if (quantity.reports.length === 0) {
      const said = sayNumbers(quantity);
      return said === '' ? [] : state(kind, row, [fact(row, field, said), ...around]);
    }
    return quantity.reports.flatMap((report) => {
      const said = sayNumbers(report.value);
      const cited = { ...row, at: report.at, sources: [report.source] };
      const citations = [readCitation(fieldOf(valueAt(root, toPath(report.at)), 'source')) ?? bare(report.source)];
      return said === '' ? [] : state(kind, cited, [part('fact', `${report.at}.value`, said), ...around], { citations });
    });
  };
  const { bottom_line, key_judgements, situation, incidents, events, claims, casualties, figures, materiel } = briefing;
  return [
    ...Object.entries(briefing.headlines).flatMap(([slide, text]) =>
      slide === 'at'
        ? []
        : state('headline', { at: `headlines.${slide}`, sources: [] }, [part('words', `headlines.${slide}`, text)], {
            citations: briefing.sources.map(({ id }) => bare(id)),
          }),
    ),
    ...(bottom_line ? state('bottom line', bottom_line, [words(bottom_line, 'text', bottom_line.text)]) : []),
    ...key_judgements.flatMap((judgement) =>
      state('judgement', { ...judgement, status: 'assessed' }, [
        words(judgement, 'statement', judgement.statement),
        words(judgement, 'basis', judgement.basis),
      ]),
    ),
    ...situation.flatMap((sentence) => state('situation', sentence, [words(sentence, 'text', sentence.text)])),
    ...incidents.flatMap((incident) => [
      ...state('incident', incident, [
        words(incident, 'summary', incident.summary),
        words(incident, 'link', incident.link),
        hint(incident, 'title', incident.title),
      ]),
      ...(incident.attackers
        ? counted('strength', { ...incident.attackers, id: null }, 'size', incident.attackers.size, [
            hint(incident.attackers, 'party', party.get(incident.attackers.party)),
          ])
        : []),
    ]),
    ...events.flatMap((event) =>
      state('event', event, [
        words(event, 'what', event.what),
        moment(event),
        part('place', `${event.at}.place`, event.place ? (place.get(event.place) ?? null) : null),
      ]),
    ),
    ...casualties.flatMap((row) =>
      peopleMeasures.flatMap((field) =>
        counted('casualties', row, field, row[field], [
          hint(row, 'party', party.get(row.party)),
          ...where(row),
          hint(row, field, measureWords(field)),
        ]),
      ),
    ),
    ...figures.flatMap((row) =>
      counted('figure', row, 'value', row.value, [
        hint(row, 'measure', [row.measure ?? [], row.of].flat().map(measureWords).join(' ')),
        hint(row, 'item', row.item),
        hint(row, 'party', row.party ? party.get(row.party) : null),
        ...where(row),
      ]),
    ),
    ...briefing.published_totals.flatMap((row) =>
      counted('published total', { ...row, id: null }, 'value', row.value, [
        hint(row, 'measure', measureWords(row.measure)),
        hint(row, 'by', row.by),
      ]),
    ),
    ...materiel.flatMap((row) =>
      materielFields.flatMap((field) =>
        counted('materiel', { ...row, id: null }, field, row[field], [
          hint(row, 'item', row.item),
          hint(row, field, measureWords(field)),
        ]),
      ),
    ),
    ...briefing.actors.flatMap((actor) => [
      ...state('actor', actor, [
        words(actor, 'summary', actor.summary),
        words(actor, 'aims', actor.aims),
        words(actor, 'strength', actor.strength),
        hint(actor, 'name', actor.name),
        hint(actor, 'short', actor.short),
      ]),
      ...actor.attribution.flatMap((each) =>
        state('attribution', each, [
          words(each, 'by', each.by),
          words(each, 'text', each.text),
          words(each, 'rests_on', each.rests_on),
          hint(actor, 'name', actor.name),
          hint(actor, 'short', actor.short),
        ]),
      ),
      ...actor.history.flatMap((each) =>
        state('history', each, [
          words(each, 'text', each.text),
          moment(each),
          hint(actor, 'name', actor.name),
          hint(actor, 'short', actor.short),
        ]),
      ),
    ]),
    ...briefing.persons.flatMap((person) => [
      ...state('person', person, [
        words(person, 'standing', person.standing),
        fact(person, 'age', person.age === null ? null : String(person.age)),
        hint(person, 'name', person.name),
      ]),
      ...person.details.flatMap((detail) => {
        const own = detail.sources.length > 0;
        return state(
          'detail',
          detail,
          [words(detail, 'text', detail.text), hint(detail, 'said_by', detail.said_by), hint(person, 'name', person.name)],
          own ? {} : { citations: citationsAt(root, person) },
        );
      }),
    ]),
    ...briefing.relations.flatMap((relation) =>
      state('relation', relation, [
        words(relation, 'label', relation.label),
        hint(relation, 'from', nameOf(relation.from, briefing)),
        hint(relation, 'to', nameOf(relation.to, briefing)),
      ]),
    ),
    ...briefing.context.flatMap((section) => [
      ...state(
        'context',
        { at: section.at, id: section.id, sources: [] },
        [words({ at: section.at, sources: [] }, 'title', section.title)],
        {
          citations: unique(section.paragraphs.flatMap(({ sources }) => sources)).map(bare),
        },
      ),
      ...section.paragraphs.flatMap((paragraph) => state('context', paragraph, [words(paragraph, 'text', paragraph.text)])),
    ]),
    ...claims.flatMap((claim) =>
      state('claim', claim, [words(claim, 'text', claim.text), words(claim, 'said_by', claim.said_by)], {
        isPrinted: isDisputed.has(claim.id),
        quotes: claim.quote === null ? [] : [{ at: `${claim.at}.quote`, text: claim.quote }],
      }),
    ),
    ...briefing.hypotheses.flatMap((hypothesis) =>
      [...hypothesis.for, ...hypothesis.against].flatMap((argument) =>
        state('argument', argument, [words(argument, 'text', argument.text)]),
      ),
    ),
    ...briefing.evidence.flatMap((evidence) => state('evidence', evidence, [words(evidence, 'text', evidence.text)])),
    ...briefing.assumptions.flatMap((assumption) =>
      state('assumption', assumption, [words(assumption, 'text', assumption.text)]),
    ),
  ].filter(({ citations, inferredFrom }) => citations.length + inferredFrom.length > 0);
}

type Counted = Quantity & {
  readonly reports: readonly { readonly value: Quantity; readonly source: string; readonly at: string }[];
};

const part = (role: StatementPart['role'], at: string, text: string | null): StatementPart | null =>
  text === null ? null : { role, at, text };

/** “Not stated”, by which an author says that the source does not say it. */
const isAbsent = (text: string): boolean =>
  /^(?:(?:not (?:stated|named|known|given)|unknown|не (?:указан|назван|сообща)\p{L}*|неизвестн\p{L}*)\.?)?$/iu.test(text.trim());

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

const bare = (id: string): Citation => ({ id, paragraph: null, quote: null });

/** Citations as they stand in the file; one that stands there by an alias or in another form is taken as its id. */
function citationsAt(root: unknown, { at, sources }: Cited): readonly Citation[] {
  const written = [fieldOf(valueAt(root, toPath(at)), 'sources') ?? []].flat().flatMap((each) => readCitation(each) ?? []);
  return written.length > 0 ? written : sources.map(bare);
}

const nameOf = (id: string, { actors, persons, parties, incidents }: Briefing): string | null =>
  [...actors, ...persons, ...parties].find((each) => each.id === id)?.name ??
  incidents.find((each) => each.id === id)?.title ??
  null;

const materielFields = ['taken', 'recovered', 'destroyed', 'damaged'] as const;

/** Words by which sources tell a measure; any of them helps to find the passage. */
const sayMeasure: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    killed: 'killed killing dead died deaths',
    wounded: 'wounded injured hurt',
    killed_or_wounded: 'killed wounded casualties',
    missing: 'missing',
    detained: 'detained arrested captured',
    abducted: 'abducted kidnapped hostages taken',
    freed: 'freed released',
    displaced: 'displaced fled homes',
    evacuated: 'evacuated',
    affected: 'affected',
    taken: 'taken seized stolen looted',
    recovered: 'recovered found',
    destroyed: 'destroyed',
    damaged: 'damaged',
  },
  ru: {
    killed: 'убит убиты погиб погибли погибших',
    wounded: 'ранен ранены раненых пострадали',
    killed_or_wounded: 'погибли ранены пострадали',
    missing: 'пропал пропали без вести',
    detained: 'задержан задержаны арестованы',
    abducted: 'похищены захвачены',
    freed: 'освобождены отпущены',
    displaced: 'покинули дома переселены',
    evacuated: 'эвакуированы',
    affected: 'пострадали',
    taken: 'похищены захвачены взяты',
    recovered: 'найдены обнаружены',
    destroyed: 'разрушены уничтожены',
    damaged: 'повреждены',
  },
};

/** The numbers that the author wrote down, each once; what is open or unstated says none. */
function sayNumbers({ low, best, high, stated, word }: Quantity): string {
  if (!stated) return word ?? '';
  return [...new Set([low, best, high].filter((n): n is number => n !== null && n !== 0))].join(' ');
}

/** When it happened, as the author has it. */
const moment = ({ at, time }: { readonly at: string; readonly time: When }): StatementPart | null =>
  part(time.relation === 'at' || time.relation === 'about' ? 'time' : 'window', `${at}.time`, sayTime(time));

const sayTime = ({ from, to }: When): string => [from, to].flatMap((moment) => (moment ? [moment.iso] : [])).join(' ');
