/** The card of an origin: value, status, how it was computed, who said it, and where it stands. */
import type { EditionLine, OriginCard, SourceLine } from '../messages.ts';
import { make } from './element.ts';
import { excerptBlock, placeLink } from './places.ts';

export function originView({
  path,
  value,
  status,
  computed,
  stands,
  template,
  sources,
  editions = [],
}: OriginCard): readonly Node[] {
  const facts = [fact('Field', path, 'mono'), fact('Value', value), fact('Status', status), fact('Computed', computed)];
  const isMade = computed !== '';
  return [
    make(
      'dl',
      { class: 'facts' },
      facts.filter((each) => each !== undefined),
    ),
    ...part('In each edition', editions.length > 0 ? [make('ul', { class: 'editions' }, editions.map(editionItem))] : []),
    ...part(
      isMade ? 'Made from' : 'In the briefing',
      stands.map((each) => excerptBlock(each, isMade ? each.path : undefined)),
    ),
    ...part('Sources', sources.length > 0 ? [make('ul', { class: 'sources' }, sources.map(sourceItem))] : []),
    ...part('In the template', template ? [excerptBlock(template)] : []),
  ];
}

/** The card as it is said aloud: `Origin: casualties[4].killed. up to 4. disputed. briefings/raid.yaml, line 40.` */
export function originWords({ path, value, status, computed, stands, template, editions = [] }: OriginCard): string {
  const place = (stands[0] ?? template)?.place;
  const was = editions.slice(0, -1).map((each) => `in edition ${each.version} ${each.value === '' ? 'not there' : each.value}`);
  const facts = [path, value, status, computed, ...was, place ? `${place.file}, line ${place.line}` : ''];
  return `Origin: ${facts
    .filter((text) => text !== '')
    .map((text) => `${text.replace(/\.$/u, '')}.`)
    .join(' ')}`;
}

const fact = (term: string, text: string, names = ''): HTMLElement | undefined =>
  text === '' ? undefined : make('div', {}, [make('dt', { text: term }), make('dd', { text, class: names })]);

const part = (title: string, content: readonly Node[]): readonly Node[] =>
  content.length === 0 ? [] : [make('h3', { text: title }), ...content];

/** `Edition 2, as of 2006-05-15: 4–5, disputed`; the last one is the edition that is shown. */
const editionItem = ({ version, as_of, value, status, place }: EditionLine, index: number, all: readonly EditionLine[]) =>
  make('li', {}, [
    make('span', {
      text: `Edition ${version}${index === all.length - 1 ? ', this one' : ''}, as of ${as_of.replace('T', ' ')}: `,
    }),
    make('b', { text: value === '' ? 'not in it' : value }),
    status === '' ? undefined : make('span', { text: `, ${status}` }),
    place ? make('br') : undefined,
    place ? placeLink(place) : undefined,
  ]);

const sourceItem = ({ id, number, name, grade, place }: SourceLine): HTMLElement =>
  make('li', {}, [
    make('span', { class: 'cited', text: String(number) }),
    make('span', {}, [
      `${name} `,
      make('span', { class: 'grade', text: grade === '' ? `${id}, not graded` : `${id}, graded ${grade}` }),
      place ? make('br') : undefined,
      place ? placeLink(place) : undefined,
    ]),
  ]);
