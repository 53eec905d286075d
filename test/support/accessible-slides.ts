/** What a screen reader, or PowerPoint's accessibility checker, finds wrong in the slides of a package. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { directionOf } from '../../src/foundation/characters/writing-direction.ts';
import { elements, type OpenPackage, openPackage } from './pptx-package.ts';

interface Slide {
  readonly name: string;
  readonly root: XmlElement;
}

/** One line a finding; empty when there is none. */
export function slideFindings(file: Uint8Array): readonly string[] {
  const open = openPackage(file);
  const partsNamed = (pattern: RegExp): readonly Slide[] =>
    open.names
      .filter((name) => pattern.test(name))
      .map((name) => ({ name: name.replace(/^.*\//u, ''), root: rootOf(open, name) }));
  const slides = partsNamed(/^ppt\/slides\/slide\d+\.xml$/u);
  const beside = partsNamed(/^ppt\/(?:notesSlides\/notesSlide|charts\/chart)\d+\.xml$/u);
  const [language] = elements(rootOf(open, 'docProps/core.xml'), 'dc:language');
  const isToLeft = directionOf(language?.text ?? '') === 'rtl';
  return [
    ...documentFindings(open),
    ...titleFindings(slides),
    ...slides.flatMap(({ name, root }) =>
      [
        ...orderFindings(root),
        ...altFindings(root),
        ...groupFindings(root),
        ...tableFindings(root),
        ...languageFindings(root, isToLeft),
      ].map((finding) => `${name}: ${finding}`),
    ),
    ...beside.flatMap(({ name, root }) => silentRuns(root).map((finding) => `${name}: ${finding}`)),
  ];
}

const rootOf = (open: OpenPackage, name: string): XmlElement => parseXml(open.text(name)).root ?? new XmlElement('none');

const said = (element: XmlElement | undefined, attribute: string): string => (element?.attributes[attribute] ?? '').trim();

/** A file has a title and a language, or a reader cannot tell windows apart, nor speak. */
function documentFindings(open: OpenPackage): readonly string[] {
  const core = rootOf(open, 'docProps/core.xml');
  return ['dc:title', 'dc:language']
    .filter((name) => elements(core, name).every(({ text }) => text.trim() === ''))
    .map((name) => `no ${name}`);
}

const shapes = ['p:sp', 'p:grpSp', 'p:graphicFrame', 'p:pic', 'p:cxnSp'];
const identityOf = (shape: XmlElement): XmlElement | undefined => elements(shape, 'p:cNvPr')[0];
const placeholderOf = (shape: XmlElement): string | undefined =>
  shape.name === 'p:grpSp' ? undefined : elements(shape, 'p:ph')[0]?.attributes.type;
const textOf = (shape: XmlElement): string =>
  elements(shape, 'a:t')
    .map(({ text }) => text)
    .join('');

/** Shapes of the slide itself, in the order in which they are read; those in groups belong to their group. */
const outermost = (root: XmlElement): readonly XmlElement[] =>
  (elements(root, 'p:spTree')[0]?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && shapes.includes(child.name),
  );

function titleFindings(slides: readonly Slide[]): readonly string[] {
  const titles = slides.map(({ root }) =>
    outermost(root)
      .filter((shape) => ['title', 'ctrTitle'].includes(placeholderOf(shape) ?? ''))
      .map((shape) => textOf(shape).trim()),
  );
  const all = titles.flat();
  return slides.flatMap(({ name }, index) => {
    const own = titles[index] ?? [];
    const [title = ''] = own;
    return [
      ...(own.length === 1 && title !== '' ? [] : [`${name}: ${own.length} titles, "${title}"`]),
      ...(all.filter((other) => other === title).length > 1 ? [`${name}: title of another slide too: ${title}`] : []),
    ];
  });
}

const footers = ['ftr', 'dt', 'sldNum'];

/** Title first, footer after everything of the body. */
function orderFindings(root: XmlElement): readonly string[] {
  const read = outermost(root);
  const isFooter = (shape: XmlElement): boolean => footers.includes(placeholderOf(shape) ?? '');
  const firstFooter = read.findIndex(isFooter);
  const isBody = (shape: XmlElement): boolean =>
    ['p:graphicFrame', 'p:grpSp', 'p:pic'].includes(shape.name) ||
    ['body', 'subTitle', 'obj', 'tbl'].includes(placeholderOf(shape) ?? '');
  const late = firstFooter < 0 ? [] : read.slice(firstFooter).filter(isBody);
  return [
    ...(['title', 'ctrTitle'].includes(placeholderOf(read[0] ?? root) ?? '') ? [] : ['the title is not read first']),
    ...late.map((shape) => `read after the footer: ${said(identityOf(shape), 'name')}`),
  ];
}

const fileName = /\.(?:png|jpe?g|gif|svg|emf|wmf|xml|bin|pptx?)$|^\S*[/\\]\S*$/iu;

/** Groups, tables, charts and pictures say what they show, in words; what shows nothing is marked as decoration. */
function altFindings(root: XmlElement): readonly string[] {
  return outermost(root).flatMap((shape) => {
    const identity = identityOf(shape);
    const [name, alt] = [said(identity, 'name'), said(identity, 'descr')];
    const isMarked = identity !== undefined && elements(identity, 'adec:decorative').length > 0;
    if (shape.name === 'p:sp' && textOf(shape) !== '') return [];
    if (isMarked) return alt === '' ? [] : [`decoration that says something: ${name}`];
    if (alt === '') return [`no alternative text: ${name}`];
    return fileName.test(alt) || alt === name ? [`alternative text that says nothing: ${alt}`] : [];
  });
}

/** Some programs draw no chart and no table that stands in a group. */
const groupFindings = (root: XmlElement): readonly string[] =>
  elements(root, 'p:grpSp')
    .flatMap((group) => elements(group, 'p:graphicFrame'))
    .map((shape) => `in a group: ${said(identityOf(shape), 'name')}`);

const tableFindings = (root: XmlElement): readonly string[] =>
  elements(root, 'a:tblPr')
    .filter((properties) => said(properties, 'firstRow') !== '1')
    .map(() => 'table without a header row');

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** Every run says its language, also what is typed at the end of a paragraph. */
const silentRuns = (root: XmlElement): readonly string[] =>
  elements(root)
    .filter(({ name }) => ['a:r', 'a:fld', 'a:br', 'a:endParaRPr'].includes(name))
    .filter((run) => !languageTag.test(said(run.name === 'a:endParaRPr' ? run : elements(run, 'a:rPr')[0], 'lang')))
    .map((run) => `no language: ${run.text}`);

/** Beside the language of runs: every paragraph runs as its deck does, whatever its first letter is. */
function languageFindings(root: XmlElement, isToLeft: boolean): readonly string[] {
  const turned = elements(root, 'a:p').filter(
    (paragraph) => textOf(paragraph) !== '' && isToLeft !== (said(elements(paragraph, 'a:pPr')[0], 'rtl') === '1'),
  );
  return [...silentRuns(root), ...turned.map((paragraph) => `wrong direction: ${textOf(paragraph)}`)];
}
