/**
 * The file that `briefdeck new` writes: it builds as it is, says nothing that nobody reported, and explains itself.
 * Lines that begin with `# ` are remarks; lines where the text follows the `#` at once, or after two spaces, are parts to
 * switch on by deleting that `#`.
 */
import { quoteText } from '../../yaml/quote-text.ts';
import type { Answers } from './questions.ts';
import type { StarterShape } from './starter/shape.ts';
import { shapeOf } from './starter/shapes.ts';

/** The general starter, or that of the kind of incident which was answered. */
export function writeStarterBriefing(name: string, answers: Answers): string {
  const shape = shapeOf(answers.kind);
  return [
    head(name, answers, shape),
    sourcesPart(shape),
    placesPart(answers, shape),
    factsPart(answers, shape),
    claimsPart,
    ...(shape.people === '' ? [] : [shape.people]),
    reasoningPart(shape),
  ].join('\n');
}

/** A heading among the remarks, as wide as the others. */
const headed = (heading: string): string => `# ── ${heading} `.padEnd(99, '─');

export const schemaLine = '# yaml-language-server: $schema=./briefing.schema.json';

/** Nothing where all is as usual. */
const themeLine = (theme: string): string =>
  theme === '' || theme === 'default'
    ? ''
    : `theme: ${quoteText(theme)} # colours, fonts and the slides’ template: a file in templates/themes/\n`;

const head = (
  name: string,
  { title, date, asOf, place, country, tlp, language, template, theme }: Answers,
  { kind, example }: StarterShape,
): string => `${schemaLine}
# Change what stands here, run \`npm run deck\`, and open out/${name}.pptx. All fields: README.md in this folder.
# A line that begins with # is a remark and never on a slide. Some parts below are switched off by a # before each line:
# delete these to use them. What you have nothing to say on, leave out: a part that is not there makes no slide.
# A text that holds ": " or " #", or begins with [ { * & ! % @ or a quote, stands in quotes: "like: this".
${example ? `# The shape is that of kind: ${kind}; a whole example in it is briefings/${example} of Briefdeck.\n` : ''}briefdeck: 1

# ── Cover ────────────────────────────────────────────────────────────────────────────────────────
title: ${quoteText(title)}
subtitle: ${quoteText([place, country].filter(Boolean).join(', ') || '[Where, or the question]')}
date: ${quoteText(date)} # as far as it is known: 2006-05-12 02:00, 2006-05-12, 2006-05, 2006
as_of: ${quoteText(asOf)} # the date of your newest information: what comes later, you cannot know
version: 1
#prepared_by: Who wrote it
#organisation: Your organisation
language: ${quoteText(language)} # of headings and fixed words: a file in templates/labels/; what you write stays as you wrote it
handling:
  # Traffic Light Protocol: who may have this. RED: those in the room. AMBER+STRICT: your organisation.
  # AMBER: your organisation and its clients. GREEN: the community. CLEAR: everybody.
  tlp: ${tlp}
#  distribution: Who may have it, in words
template: ${quoteText(template)} # a folder in templates/; flash is the short form
${themeLine(theme)}likelihood_scale: icd203 # the words for likelihood, see below; or phia

# The first thing that is read: what happened, and so what, in one or two sentences.
bottom_line:
  text: "[Bottom line: what happened, and so what. Say also what is not established.]"
  sources: [S1]

# Likelihood says how probable a thing is, in a word of the scale: almost no chance, very unlikely, unlikely,
# roughly even chance, likely, very likely, almost certain. Confidence says how good your basis is: low, moderate, high.
# They are two things and never stand in one sentence. Three to five judgements are enough.
# Grade the source first (\`reliability\` below): a judgement that rests on F alone has no basis that anybody could judge.
#key_judgements:
#  - id: J1
#    statement: It is likely that …
#    likelihood: likely
#    confidence: low
#    basis: What the confidence rests on, in one sentence.
#    hypothesis: H1 # of the explanations below; leave it out where there are none
#    sources: [S1]
#  - id: J2
#    statement: It is unlikely that …
#    likelihood: unlikely
#    confidence: low
#    basis: What the confidence rests on, in one sentence.
#    hypothesis: H2
#    sources: [S1]
`;

const sourcesPart = ({
  moreSources,
}: StarterShape): string => `# ── Sources ──────────────────────────────────────────────────────────────────────────────────────
# Each source once, with an id. Everything below names its source: sources: [S1].
# reliability grades the source: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.
# F is not the worst grade; it says that you do not know the source well enough.
sources:
  - id: S1
    kind: article # article, agency, official, report, interview, social-media, dataset, book, anonymous, other
    title: "[Title of your first source]"
#    publisher: Who published it
#    published: 2006-05-17
#    url: https://example.org/report
#    accessed: 2006-05-18 # the day on which you read it
    reliability: F
    descriptor: "[What a reader must know of it: access, motive, age, bias.]"
${moreSources}source_summary: "[The source base as a whole: how many are independent, and what is not corroborated.]"
`;

function placesPart({ place, country, lat, lon }: Answers, { who, morePlaces, parties }: StarterShape): string {
  const position =
    lat && lon
      ? `    lat: ${lat}\n    lon: ${lon}\n#    radius_km: 5 # how far off the true place may be; drawn as a circle`
      : `#    lat: 40.174 # degrees, north positive; with lat and lon the place is on the map\n#    lon: 70.860 # degrees, east positive`;
  return `${headed(`Places, and ${who}`)}
places:
  - id: place
    name: ${quoteText(place || '[Name of the place]')}
${country ? `    country: ${quoteText(country)}` : '#    country: Tajikistan'}
${position}
#    precision: How sure the position is, in words
#    zone: Asia/Dushanbe # time zone of the place; needed as soon as an event has a clock time
${morePlaces}
${parties}`;
}

const factsPart = (answers: Answers, { kind, incident, moreEvents, figures }: StarterShape): string => `${headed('What happened')}
incidents:
  - id: incident
    title: ${quoteText(answers.title)}
    main: true
    time: ${quoteText(answers.date)}
    place: place
${kind === null ? '' : `    kind: ${kind} # chooses words, such as motive or cause\n`}${incident}    sources: [S1]

# Five to seven sentences, in order. status says how a sentence stands; without one it is \`reported\`: the source says it in
# its own name. Others: claimed or alleged (the source says who holds it), assessed (your own judgement), disputed, denied.
situation:
  - text: "[What happened first.]"
    sources: [S1]
  - text: "[What happened next.]"
    sources: [S1]

# A time may also be: about 2006-05-12 05:00, after 2006-05-12, between 2006-05-12 02:00 and 05:00, late 2001.
events:
  - time: ${quoteText(answers.date)}
    place: place
    what: "[What happened, in one sentence.]"
    sources: [S1]
${moreEvents(answers)}
${figures(answers)}`;

const claimsPart = `# Who says what. credibility grades the information: 1 confirmed by other sources … 5 improbable, 6 cannot be judged.
#claims:
#  - id: C1
#    text: One claim, in one sentence.
#    said_by: who says so
#    status: claimed
#    credibility: 6
#    sources: [S1]

#assumptions:
#  - id: A1
#    text: What you take for granted.
#    if_wrong: What changes if it is wrong.
#    key: true # a slide of its own
`;

const reasoningPart = ({
  explained,
}: StarterShape): string => `# ── Why: at least two explanations, the evidence rated against each ──────────────────────────────
# CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable.
# A key judgement with \`hypothesis: H1\` says how likely it is; each hypothesis wants one.
#hypotheses_exclusive: true # false where more than one of them may be true
#hypotheses:
#  - id: H1
#    title: The first explanation${explained}
#    for:
#      - text: What speaks for it.
#        sources: [S1]
#    against:
#      - text: What speaks against it.
#        sources: [S1]
#  - id: H2
#    title: The second explanation${explained}
#    for:
#      - text: What speaks for the second.
#        sources: [S1]
#    against:
#      - text: What speaks against the second.
#        sources: [S1]
#evidence:
#  - id: E1
#    text: One piece of evidence
#    credibility: medium # low, medium or high: how far it can be believed
#    relevance: high # how much it bears on the question
#    ratings: { H1: C, H2: I }
#    sources: [S1]

# ── So what: what follows, what could be done, how it may go on ──────────────────────────────────
# judgements names the key judgements that each rests on; the slides number them then.
#implications:
#  - text: What follows, in one sentence.
#    for_whom: whom it concerns
#    by_when: until when it matters
#    judgements: [J1]
#options:
#  - text: What could be done
#    costs: What it costs.
#    reconsider_if: What would change our mind.
#scenarios_relation: exclusive # at most one comes; or complete: exactly one; overlapping: several may
#scenarios:
#  - id: F1
#    title: One course
#    likelihood: likely
#    trigger: What would set it off.
#    indicators: [What would be seen first]
#  - id: F2
#    title: Another course
#    likelihood: unlikely
#dissent:
#  - who: Who thinks otherwise
#    judgement: J1
#    text: What they hold instead.
#    why: Why.
#quotations:
#  - words: The words as they were said.
#    who: Who said them
#    sources: [S1]
#abbreviations: { ABC: The whole name } # written out where it stands first

# ── What is not known, and what to watch for ─────────────────────────────────────────────────────
# key: true puts it on the bottom-line slide as well.
questions:
  - question: "[What is not known?]"
    group: facts # motive, actors or facts
    why: "[Why it matters.]"
    how: "[How it could be answered.]"
    key: true
indicators:
  - text: "[What could be observed: who does what, how much of it.]"
    changes: "[What it would change.]"
    key: true
#  - text: What would be seen if the first were true
#    hypothesis: H1
#    changes: Would support the first.
#  - text: What would be seen if the second were true
#    hypothesis: H2
#    changes: Would support the second.
`;
