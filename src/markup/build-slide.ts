/** Slides, and the frame that stands on each of them. */

import { isInvisible } from '../foundation/characters/invisible.ts';
import { withoutIsolates } from '../foundation/characters/writing-direction.ts';
import { suggest } from '../foundation/nearest.ts';
import { buildBlocks } from './build-blocks.ts';
import { buildContent } from './build-prose.ts';
import type { Frame, Slide, SlideJoin, SlideLayout } from './deck.ts';
import { inlineRuns, textOfRuns } from './inline-runs.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Run } from './run.ts';
import { childrenNamed, type MarkupElement } from './tree.ts';

export function buildSlide(element: MarkupElement, section: string, outside: MarkupReading): Slide {
  const reading: MarkupReading = { ...outside, cited: new Set() };
  const words = (name: string) => childrenNamed(element, name).flatMap(({ children }) => inlineRuns(children, reading));
  const title = words('h1');
  const [heading] = childrenNamed(element, 'h1');
  if (heading && (title.length === 0 || isInvisible(textOfRuns(title)))) {
    reportProblem(reading, heading.origin, [
      'MUP005',
      'missing title: <h1> is empty',
      'say the message of the slide in one sentence',
    ]);
  }
  return {
    id: element.attributes.id ?? '',
    layout: (element.attributes.layout ?? 'content') as SlideLayout,
    section,
    kicker: words('h2'),
    title,
    blocks: buildBlocks(element, reading),
    notes: childrenNamed(element, 'notes').flatMap((notes) => buildContent(notes, reading)),
    join: (element.attributes.join ?? 'yes') as SlideJoin,
    origin: element.origin,
  };
}

/** Full citations by the id of their source. They stand in the frame because every slide's notes may want them. */
export function buildReferences(frame: MarkupElement, reading: MarkupReading): ReadonlyMap<string, readonly Run[]> {
  const sources = childrenNamed(frame, 'source');
  for (const { attributes, origin } of sources) {
    const id = attributes.id ?? '';
    if (!reading.citations.has(id)) {
      reportProblem(reading, origin, ['BRF004', `unknown source: ${id}`, ...suggest(id, reading.citations.keys(), 'sources')]);
    }
  }
  return new Map(sources.map(({ attributes, children }) => [attributes.id ?? '', inlineRuns(children, reading)]));
}

/** Properties of a file are lines of their own. */
const asProperties = (properties: Frame['properties']): Frame['properties'] => ({
  title: withoutIsolates(properties.title),
  subject: withoutIsolates(properties.subject),
  author: withoutIsolates(properties.author),
  organisation: withoutIsolates(properties.organisation),
  keywords: withoutIsolates(properties.keywords),
  category: withoutIsolates(properties.category),
});

export function buildFrame(element: MarkupElement, reading: MarkupReading): Frame {
  const {
    language = '',
    title = '',
    subject = '',
    author = '',
    organisation = '',
    keywords = '',
    category = '',
    again,
  } = element.attributes;
  const runs = (name: string) => childrenNamed(element, name).map(({ children }) => inlineRuns(children, reading));
  for (const { children, origin } of childrenNamed(element, 'tlp')) {
    if (textOfRuns(inlineRuns(children, reading)) === '') {
      reportProblem(reading, origin, [
        'MUP005',
        'missing words of <tlp>',
        'write {{handling.label}} into it, or delete the element',
      ]);
    }
  }
  return {
    tlp: runs('tlp').map(textOfRuns).join(' '),
    marks: runs('mark')
      .map(textOfRuns)
      .filter((mark) => mark !== ''),
    footer: runs('footer').flat(),
    language,
    ...(reading.digits ? { digits: reading.digits } : {}),
    ...(again ? { again } : {}),
    properties: asProperties({ title, subject, author, organisation, keywords, category }),
  };
}
