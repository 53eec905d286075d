/** Every statement of a briefing that names a source or is drawn from one, in words, with what it cites. */
import type { Briefing } from '../briefing/briefing.ts';
import { actorStatements } from './actor-statements.ts';
import { countedStatements } from './counted-statements.ts';
import { bare, hint, moment, openStatements, part, type Statements, words } from './open-statements.ts';
import type { Statement } from './statement.ts';

/**
 * In the order in which a briefing is read.
 * @param root the briefing as it stands in the file, where citations still have their paragraphs and words
 */
export function readStatements(briefing: Briefing, root: unknown): readonly Statement[] {
  const statements = openStatements(briefing, root);
  return [
    ...openingStatements(statements),
    ...countedStatements(statements),
    ...actorStatements(statements),
    ...reasonedStatements(statements),
    ...spokenStatements(statements),
  ].filter(({ citations, inferredFrom }) => citations.length + inferredFrom.length > 0);
}

function openingStatements({ briefing, state, counted, place, party }: Statements): readonly Statement[] {
  return [
    ...Object.entries(briefing.headlines).flatMap(([slide, text]) =>
      slide === 'at'
        ? []
        : state('headline', { at: `headlines.${slide}`, sources: [] }, [part('words', `headlines.${slide}`, text)], {
            citations: briefing.sources.map(({ id }) => bare(id)),
          }),
    ),
    ...(briefing.bottom_line
      ? state('bottom line', briefing.bottom_line, [words(briefing.bottom_line, 'text', briefing.bottom_line.text)])
      : []),
    ...briefing.key_judgements.flatMap((judgement) =>
      state('judgement', { ...judgement, status: 'assessed' }, [
        words(judgement, 'statement', judgement.statement),
        words(judgement, 'basis', judgement.basis),
      ]),
    ),
    ...briefing.situation.flatMap((sentence) => state('situation', sentence, [words(sentence, 'text', sentence.text)])),
    ...briefing.incidents.flatMap((incident) => [
      ...state('incident', incident, [
        words(incident, 'summary', incident.summary),
        words(incident, 'link', incident.link),
        hint(incident, 'title', incident.title),
      ]),
      ...(incident.attackers
        ? counted('strength', { ...incident.attackers, id: null }, 'size', incident.attackers.size, [
            hint(incident.attackers, 'party', party(incident.attackers.party)),
          ])
        : []),
    ]),
    ...briefing.events.flatMap((event) =>
      state('event', event, [
        words(event, 'what', event.what),
        moment(event),
        part('place', `${event.at}.place`, place(event.place)),
      ]),
    ),
  ];
}

function reasonedStatements({ briefing, state }: Statements): readonly Statement[] {
  const isDisputed = new Set(briefing.disputes.flatMap(({ claims }) => claims));
  return [
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
    ...briefing.claims.flatMap((claim) =>
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
    ...briefing.dissent.flatMap((dissent) =>
      state('dissent', dissent, [
        words(dissent, 'text', dissent.text),
        words(dissent, 'why', dissent.why),
        hint(dissent, 'who', dissent.who),
      ]),
    ),
    ...briefing.questions.flatMap((question) =>
      state('answer', question, [words(question, 'answered', question.answered), hint(question, 'question', question.question)]),
    ),
    ...briefing.indicators.flatMap((indicator) =>
      state('indicator', indicator, [
        words(indicator, 'came_true', indicator.came_true),
        hint(indicator, 'text', indicator.text),
      ]),
    ),
  ];
}

/** Words that were said, which have to stand in the source letter for letter unless they are a translation; and pictures. */
function spokenStatements({ briefing, state }: Statements): readonly Statement[] {
  return [
    ...briefing.quotations.flatMap((quotation) =>
      state('quotation', quotation, [words(quotation, 'words', quotation.words), hint(quotation, 'who', quotation.who)], {
        quotes: quotation.translated_from === null ? [{ at: `${quotation.at}.words`, text: quotation.words }] : [],
      }),
    ),
    ...briefing.images.flatMap((image) =>
      state('picture', image, [words(image, 'caption', image.caption), hint(image, 'alt', image.alt)]),
    ),
  ];
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
