/** What the preview shows of a version is searched before it is served, and its panels hold no line of the file. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, drawDeck } from '../../../src/cli/preview/draw-deck.ts';
import { findPlaces } from '../../../src/cli/preview/find-places.ts';
import { searchDrawn, searchValues } from '../../../src/cli/preview/search-version.ts';
import { tellDeck } from '../../../src/cli/preview/tell-deck.ts';
import { tellOrigin } from '../../../src/cli/preview/tell-origin.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { tiny, tinyProject } from '../../support/tiny-project.ts';

const file = 'briefings/raid.yaml';
const labelled = (more = '') =>
  tiny()
    .replace(/^handling:.*$/mu, 'handling: { tlp: AMBER, unlabelled: CLEAR }')
    .concat(
      `sources: [{ id: S1, kind: article, title: Open }]
persons: [{ id: p, name: Zoltan Qvist, role: witness, standing: Saw it, tlp: AMBER }]
events: [{ time: 2006-05-12, what: A post was raided, sources: [S1] }]
${more}`,
    );
let folder = '';
let build: Build;
const draw = (text: string, asked: string | null = 'CLEAR'): Build => {
  const project = tinyProject({ [file]: text });
  try {
    return drawDeck(file, {
      workshop: openWorkshop(project),
      folder: project,
      choice: asked === null ? {} : { for: asked },
    });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
};
const places = findPlaces('/', 'vscode://file/{file}:{line}:{column}');

beforeAll(() => {
  folder = tinyProject({ [file]: labelled() });
  build = drawDeck(file, { workshop: openWorkshop(folder), folder, choice: { for: 'CLEAR' } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a version in the preview', () => {
  it('is drawn where nothing of it is withheld, and refused where a drawing, a title or a note holds it', () => {
    const { drawn, compiled } = build;
    if (!drawn) throw new Error('nothing drawn');
    const workshop = openWorkshop(folder);
    const found = (change: Partial<(typeof drawn.slides)[number]>) =>
      searchDrawn(
        { ...drawn, slides: [{ ...(drawn.slides[0] as (typeof drawn.slides)[number]), ...change }] },
        compiled,
        workshop,
      ).map(({ code, message }) => `${code} ${message}`);
    expect(found({})).toEqual([]);
    const said = (part: string) => [`AUD007 withheld from CLEAR, and found in the deck: Qvist in ${part}`];
    const name = drawn.slides[0]?.name;
    expect(found({ svg: '<svg><text><tspan>Mr Qv</tspan><tspan>ist</tspan></text></svg>' })).toEqual(said(`slide ${name}`));
    expect(found({ svg: '<svg aria-label="Map: Qvist"/>' })).toEqual(said(`slide ${name}`));
    expect(found({ notes: ['As Qvist said.'] })).toEqual(said(`slide ${name}, beside it`));
    expect(found({ title: 'Qvist' })).toEqual(said(`slide ${name}, beside it`));
  });

  it('shows no line of the file in its panels', () => {
    const origin = build.drawn?.slides.flatMap(({ origins }) => origins).find(({ path }) => path?.startsWith('events[0]'));
    if (!origin) throw new Error('no origin');
    const card = tellOrigin(origin, build, places);
    expect(card.stands.map(({ excerpt }) => excerpt)).toEqual([[]]);
    expect(card.stands[0]?.place.line).toBeGreaterThan(1);
    const whole = draw(labelled(), null);
    expect(tellOrigin(origin, whole, places).stands[0]?.excerpt.join()).toContain('A post was raided');
  });

  it('tells in no remark what is withheld', () => {
    const made = draw(
      labelled(
        'headlines: { map: Nobody saw the others who were there }\nquestions: [{ question: "Qvist?", group: facts, why: To know., how: Ask., tlp: AMBER }]\n',
      ),
    );
    const news = tellDeck({ latest: made, whole: made, took: 1 }, { places, files: [], has: new Set() });
    expect(JSON.stringify(news)).not.toMatch(/Qvist|Zoltan/u);
    expect(news.slides.length).toBeGreaterThan(0);
  });

  it('leaves out what a value was that names it', () => {
    const value = { version: 1, as_of: '2006-05-12', status: '' };
    expect(
      searchValues(
        [
          { ...value, value: '3' },
          { ...value, value: 'as Qvist said' },
        ],
        build.compiled,
      ).map((each) => each.value),
    ).toEqual(['3', '']);
  });
});
