/** What is fuzzed: for each kind an arbitrary of cases, made from the repository's own files. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { makeJpeg, makePng } from '../support/make-picture.ts';
import { baseCases, baseKind } from './base/base-cases.ts';
import { caseOf, encode, type FuzzCase } from './fuzz-case.ts';
import { hostileStructures } from './hostile-structures.ts';
import { mutatedBytes, mutatedPieces, mutatedText } from './mutate-text.ts';
import { mutatedTree } from './mutate-tree.ts';
import { oddScalar, oddText } from './odd-values.ts';
import { smallBriefing } from './small-briefing.ts';

type Seeds = ReadonlyMap<string, Uint8Array>;
type Cases = fc.Arbitrary<FuzzCase>;

export function fuzzKinds(seeds: Seeds): Readonly<Record<string, Cases>> {
  const text = (path: string): string => new TextDecoder().decode(seeds.get(path));
  const pathsIn = (pattern: RegExp): readonly string[] => [...seeds.keys()].filter((path) => pattern.test(path));
  const small = stringify(smallBriefing);
  const briefings = [small, ...pathsIn(/^briefings\/.*\.yaml$/u).map(text), ...text('test/fixtures/sins.yaml').split(/^---$/mu)];
  const briefing = fc.constantFrom(small, ...briefings);
  const set = fc.constantFrom('flash', 'flash', undefined);
  const built = (texts: fc.Arbitrary<string>): Cases =>
    fc.tuple(texts, set).map(([mutant, template]) => caseOf(mutant, {}, template));

  /** One file of the templates changed, and the smallest deck that uses it. */
  const templates = pathsIn(/^templates\/.*\.hbs$/u);
  const usersOf = (path: string): readonly string[] => slidesUsing(path, templates, text);
  const templateCases = (mutate: (from: string) => fc.Arbitrary<string>): Cases =>
    fc
      .constantFrom(...templates)
      .chain((path) =>
        fc
          .tuple(mutate(text(path)), fc.constantFrom(...briefings.slice(0, 3)))
          .map(([mutant, given]) =>
            caseOf(given, { [path]: encode(mutant), [order]: encode(orderOf(usersOf(path))) }, 'briefing'),
          ),
      );
  const yamlCases = (path: string, template: string, words: readonly string[]): Cases => {
    const mutant = fc.oneof(mutatedText(text(path), words), mutatedTree(text(path)));
    return mutant.map((changed) => caseOf(small, { [path]: encode(changed) }, template));
  };

  return {
    bytes: fc
      .oneof(
        fc.uint8Array({ maxLength: 300 }),
        mutatedBytes(encode(small)),
        fc.string({ unit: 'binary', maxLength: 300 }).map(encode),
      )
      .map((bytes) => ({ ...caseOf(''), files: { 'briefings/fuzzed.yaml': bytes } })),
    'briefing-tree': built(briefing.chain(mutatedTree)),
    'briefing-text': built(briefing.chain((from) => mutatedText(from, yamlWords))),
    'briefing-lines': built(briefing.chain((from) => mutatedPieces(from, /(?<=\n)/u, yamlWords))),
    'template-text': templateCases((from) => mutatedText(from, templateWords)),
    'template-tags': templateCases((from) => mutatedPieces(from, templatePiece, templateWords)),
    markup: fc
      .constantFrom(...pathsIn(/^test\/gallery\/.*\.xml$/u))
      .chain((path) =>
        fc.oneof(
          mutatedPieces(galleryPart(text(path)), templatePiece, templateWords),
          mutatedText(galleryPart(text(path)), templateWords),
        ),
      )
      .map((markup) =>
        caseOf(small, { 'templates/briefing/gaps.hbs': encode(markup), [order]: encode(orderOf(['gaps'])) }, 'briefing'),
      ),
    theme: yamlCases('templates/themes/default.yaml', 'flash', themeWords),
    labels: yamlCases('templates/labels/en.yaml', 'flash', yamlWords),
    order: yamlCases(order, 'briefing', yamlWords),
    pictures: pictureCases(small),
    structures: hostileStructures(),
    [baseKind]: baseCases(small),
  };
}

const order = 'templates/briefing/deck.yaml';

const orderOf = (slides: readonly string[]): string =>
  stringify({ name: 'briefing', sections: [{ name: 'sections.summary', slides }] });

/** Names of slides that show a template: itself, or the first that includes it. */
function slidesUsing(path: string, templates: readonly string[], text: (path: string) => string): readonly string[] {
  const [, folder = '', name = ''] = path.split(/[/.]/u);
  if (folder !== 'partials') return [name === 'frame' ? 'title' : `${folder}/${name}`];
  const users = templates.filter((other) => other !== path && new RegExp(`\\{\\{> ${name}\\b`, 'u').test(text(other)));
  const slides = users.filter((user) => !user.includes('/partials/') && !user.endsWith('/frame.hbs'));
  const [first = 'templates/briefing/title.hbs'] = slides;
  return first.split(/[/.]/u).slice(1, 3).join('/') === '' ? ['title'] : [first.split(/[/.]/u).slice(1, 3).join('/')];
}

/** Slides of a gallery file; what is odd in its text is no template. */
function galleryPart(markup: string): string {
  const slides = markup.slice(markup.indexOf('</frame>') + '</frame>'.length).replaceAll(/<cite [^>]*>|<references\/>/gu, '');
  const some = slides.split(/(?=<slide )/u);
  return some.slice(0, 6).join('').replaceAll('{{', '');
}

const templatePiece = /(\{\{\{?[^{}]*\}?\}\}|<[^<>]*>)/u;

const yamlWords = [
  '\n',
  ': ',
  '- ',
  '  ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '&a ',
  '*a',
  '|\n',
  '>-\n',
  '!!int ',
  '? ',
  '---\n',
  '...\n',
  '<<: *a\n',
  '~',
  'null',
  '1e400',
  '\r',
  '\ufeff',
  '\u0000',
  '%YAML 1.1\n',
  '__proto__: x\n',
  '"\\ud800"',
  '\u2028',
  'constructor',
  '9'.repeat(400),
];

const themeWords = [
  ...yamlWords,
  '"#000000"',
  '"#GGGGGG"',
  '0',
  '-1',
  '1e308',
  '1e-300',
  '.nan',
  '.inf',
  '100000',
  'extends: default\n',
  'extends: ../labels/en\n',
  'Arial',
  'Comic Sans',
  '"a\\"b<>&"',
];

const templateWords = [
  '{{title}}',
  '{{#each sources as |s|}}',
  '{{/each}}',
  '{{#if title}}',
  '{{else}}',
  '{{/if}}',
  '{{> frame}}',
  '{{> casualty-table table=casualties}}',
  '{{#with casualties as |c|}}',
  '{{/with}}',
  '{{constructor}}',
  '{{__proto__}}',
  '{{title.constructor}}',
  '{{lookup . "constructor"}}',
  '{{@root.__proto__.x}}',
  '{{../../title}}',
  '{{this}}',
  '{{.}}',
  '{{[a b]}}',
  '{{{title}}}',
  '{{&title}}',
  '{{#> frame}}',
  '{{* x}}',
  '{{> (title)}}',
  '{{!-- ',
  '--}}',
  '{{~',
  '~}}',
  '\\{{',
  '{{_get "0:1:1" . "title"}}',
  '{{_charge -1e9}}',
  '{{label "x"}}',
  '{{label title}}',
  '{{date as_of}}',
  '{{quantity casualties}}',
  '{{words 1e308}}',
  '{{list sources}}',
  '{{emphasis title}}',
  '{{cite sources}}',
  '{{cite "nobody"}}',
  '{{hasOwnProperty "x"}}',
  '{{helperMissing}}',
  '{{blockHelperMissing}}',
  '{{#if (or (not (any sources)) 1)}}',
  '{{true}}',
  '{{null}}',
  '{{undefined}}',
  '{{1}}',
  '{{"x"}}',
  '{{@index}}',
  '{{@data}}',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<ul><li>',
  '</li></ul>',
  '<table alt="x"><tr><td>',
  '<td span="30" rowspan="100">',
  '</td></tr></table>',
  '<columns><column>',
  '</column></columns>',
  '<column width="12">',
  '<callout>',
  '</callout>',
  '<slide id="x">',
  '</slide>',
  '<h1>',
  '</h1>',
  '<br/>',
  '<notes>',
  '</notes>',
  '<figure alt="x">',
  '</figure>',
  '<map>',
  '</map>',
  '<place id="z" label="Z" lat="90" lon="180" radius="1e9"/>',
  '<place id="y" label="Y" lat="-90" lon="-180"/>',
  '<route through="z y z"/>',
  '<timeline>',
  '<event when="1">',
  '<event span="between" since="99" break="yes">',
  '</event></timeline>',
  '<chart unit="u">',
  '<bar label="b" low="1e308" high="0" figure="f"/>',
  '<bar label="b" value="1e-320" figure="f"/>',
  '<yardstick>',
  '<term label="t" from="100" to="0"/>',
  '<relations>',
  '<node id="n" label="N"/>',
  '<link from="n" to="n">',
  '<img src="../x"/>',
  '<a href="javascript:x">',
  '<cite ref="S1"/>',
  '<references/>',
  '<span lang="ar">',
  '&nbsp;',
  '&lt;',
  '&#0;',
  '&bogus;',
  '&',
  '<',
  '<!-- ',
  ' -->',
  '<?x ?>',
  '<![CDATA[',
  ']]>',
  '"',
  "'",
  ' width="0"',
  ' width="1e9"',
  ' span="0"',
  ' lat="NaN"',
  ' size="lead"',
  ' tone="denied"',
  '\u0000',
  '\ud800',
  '\u202e',
];

/** A picture that is shown, and a name for it that may lead astray. */
function pictureCases(small: string): Cases {
  const seeds = [
    makePng(40, 30),
    makeJpeg(40, 30),
    makeJpeg(30, 40, { orientation: 6 }),
    makePng(2, 2, { width: 4_294_967_295, height: 4_294_967_295 }),
    makePng(1, 1, { width: 100_000, height: 1 }),
    makeJpeg(65_535, 1),
  ];
  const bytes = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...seeds).chain(mutatedBytes) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constant('x.png') },
    { weight: 1, arbitrary: oddText },
    { weight: 1, arbitrary: fc.constantFrom('./x.png', 'a/../x.png', 'x.png\u0000', 'X.PNG', 'x.png?', '%2e%2e/x.png') },
  );
  return fc.tuple(bytes, name, oddScalar).map(([picture, file, alt]) => {
    const images = [{ id: 'x', file, alt: String(alt) || 'x', caption: 'A picture', sources: ['S1'] }];
    return caseOf(
      `${small}\nimages: ${JSON.stringify(images)}\n`,
      { 'briefings/x.png': picture, [order]: encode(orderOf(['images'])) },
      'briefing',
    );
  });
}
