/**
 * The editions before a briefing, back to the first: each is read, checked and analyzed as a briefing of its own. What is wrong with
 * one is told in the file where it is mended; nothing is compared with half a chain.
 */
import { analyze } from '../analysis/analyze.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Languages } from '../briefing/language-words.ts';
import { locate as locateIn, parseBriefing } from '../briefing/parse-briefing.ts';
import { validateBriefing } from '../briefing/validate-briefing.ts';
import { surelyBefore } from '../briefing/when-order.ts';
import { normalizeText } from '../foundation/characters/line-ends.ts';
import { type Diagnostic, error, hasErrors, type Outcome, type Span } from '../foundation/diagnostic.ts';
import { homeOf } from '../foundation/host/home-of.ts';
import { type Host, HostError } from '../foundation/host/host.ts';
import { strayOf } from '../foundation/host/stray-path.ts';
import type { Locate } from '../foundation/locate.ts';
import type { Cache, Memory } from '../foundation/memory/memory.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { isSameIncident } from './same-incident.ts';

export interface EditionDeps {
  readonly host: Host;
  readonly languages?: Languages | undefined;
  readonly memory: Memory;
  /** Reduces an edition before it is analyzed: what an audience may not see was not shown to it then either. */
  readonly prepare?: ((briefing: Briefing) => Prepared) | undefined;
}

export interface Prepared {
  readonly briefing: Briefing;
  /** False where the edition as a whole could not be shown to the audience. */
  readonly isShown: boolean;
}

interface Start {
  readonly file: string;
  readonly briefing: Briefing;
  readonly locate: Locate;
}

/** More editions than an incident has days in five years are a mistake, or an attack. */
const mostEditions = 200;

/** @returns the editions before it, the latest first; none where the briefing names none */
export function loadEditions(start: Start, deps: EditionDeps): Outcome<readonly LoadedEdition[]> {
  const editions: LoadedEdition[] = [];
  const seen = new Set([start.file]);
  const asked = start.locate('previous');
  let later: Later = { ...start, number: numberOf(start.briefing) };
  for (let named = start.briefing.previous; named !== null; named = later.briefing.previous) {
    const file = pathBeside(later.file, named);
    const refuse = refuser(named, asked, later.locate('previous'));
    const stray = strayOf(named);
    if (stray !== undefined)
      return refuse('EDN001', 'path that leads elsewhere', ['name a file beside the briefing: editions/NAME.1.yaml']);
    if (seen.has(file))
      return refuse('EDN005', 'editions that follow each other in a circle', [
        'let `previous:` of each edition name the one before it; the first has none',
      ]);
    if (editions.length >= mostEditions)
      return refuse('EDN005', `more than ${mostEditions} editions`, ['delete `previous:` from an old one']);
    seen.add(file);
    const found = loadEdition(file, deps);
    if ('problem' in found) return refuse(found.code, found.problem, found.hints, found);
    // Of another incident, neither number nor day says anything.
    const wrong = isSameIncident(found.briefing, start.briefing) ? orderProblem(found, later) : otherIncident(found);
    if (wrong) return refuse(wrong.code, wrong.problem, wrong.hints, wrong);
    editions.push(found);
    later = found;
  }
  return { value: editions, diagnostics: [] };
}

type Later = Pick<LoadedEdition, 'file' | 'briefing' | 'number' | 'locate'>;

const numberOf = ({ version }: Briefing): number => version ?? 1;

/** An edition is read as if it still stood where the briefing stands. */
function pathBeside(file: string, named: string): string {
  const home = homeOf(file);
  return home === '' ? named : `${home}/${named}`;
}

type EditionCode = 'EDN001' | 'EDN002' | 'EDN003' | 'EDN004' | 'EDN005';

interface Unusable {
  readonly code: EditionCode;
  readonly problem: string;
  readonly hints: readonly string[];
  /** Where it is mended; where the edition is named, if that is not known. */
  readonly span?: Span | undefined;
  /** What it is held against. */
  readonly beside?: { readonly span: Span | undefined; readonly note: string };
}

/**
 * @param asked where the chain begins, in the file that the author has open
 * @param from where the edition is named, which may be further back
 */
function refuser(named: string, asked: Span | undefined, from: Span | undefined) {
  return (
    code: EditionCode,
    problem: string,
    hints: readonly string[],
    { span = from, beside }: Pick<Unusable, 'span' | 'beside'> = {},
  ): Outcome<never> => {
    const begins = isSamePlace(from, asked) ? 'what names it' : 'where the editions before this one begin';
    const others = [
      { span: beside?.span, note: beside?.note ?? '' },
      { span: asked, note: begins },
    ];
    const related = others.flatMap(({ span: at, note }) =>
      at === undefined || isSamePlace(at, span) ? [] : [{ span: at, note }],
    );
    return { diagnostics: [error(code, `${problem}: ${named}`, { span, hints, related })] };
  };
}

const isSamePlace = (one: Span | undefined, other: Span | undefined): boolean =>
  one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;

/** A file that has not changed is analyzed once by a process that builds again. */
const loaded: Cache<LoadedEdition> = { name: 'editions', keeps: 16 };

function loadEdition(file: string, { host, languages, memory, prepare }: EditionDeps): LoadedEdition | Unusable {
  let text: string;
  try {
    text = normalizeText(host.readText(file));
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const hints =
      thrown.fault === 'missing'
        ? ['put the file there again, or correct `previous:`; without it the briefing is a first edition']
        : [`${file}: ${thrown.message}`];
    return { code: 'EDN001', problem: 'previous edition that cannot be read', hints };
  }
  const key = { words: JSON.stringify([file, text]), of: [languages, prepare].filter((each) => each !== undefined) };
  const known = memory.find(loaded, key);
  if (known) return known;
  const made = analyzeEdition(file, text, { languages, memory, prepare });
  if (!('problem' in made)) memory.keep(loaded, key, made);
  return made;
}

function analyzeEdition(
  file: string,
  text: string,
  { languages, memory, prepare }: Omit<EditionDeps, 'host'>,
): LoadedEdition | Unusable {
  const parsed = parseBriefing(text, file);
  if (!parsed.value) return broken(file, parsed.diagnostics);
  const checked = validateBriefing(parsed.value, { languages, memory });
  if (!checked.value || hasErrors(checked.diagnostics)) return broken(file, [...parsed.diagnostics, ...checked.diagnostics]);
  const locate = locateIn(parsed.value);
  const entire = analyze(checked.value, locate, memory);
  if (!entire.value || hasErrors(entire.diagnostics)) return broken(file, entire.diagnostics);
  const whole = { briefing: checked.value, analysis: entire.value };
  const shared = { file, number: numberOf(checked.value), locate };
  if (!prepare) return { ...shared, ...whole };
  const { briefing, isShown } = prepare(checked.value);
  if (!isShown) return { ...shared, ...whole, isUnseen: true };
  const analyzed = analyze(briefing, locate, memory);
  if (!analyzed.value || hasErrors(analyzed.diagnostics)) return broken(file, analyzed.diagnostics);
  return { ...shared, briefing, analysis: analyzed.value, whole };
}

function broken(file: string, diagnostics: readonly Diagnostic[]): Unusable {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const where = first?.span ? `${file}:${first.span.line}` : file;
  return {
    code: 'EDN002',
    problem: 'previous edition that does not build today',
    hints: [`mend it there: ${where}: ${first?.code ?? ''}: ${first?.message ?? 'it has mistakes'}`],
    span: first?.span,
  };
}

function orderProblem(earlier: Later, later: Later): Unusable | undefined {
  const code = 'EDN003';
  const at = (field: string) => ({
    span: later.locate(field) ?? later.locate('previous'),
    beside: { span: earlier.locate(field), note: 'the one that it names' },
  });
  if (earlier.number >= later.number)
    return {
      code,
      ...at('version'),
      problem: `previous edition that is no earlier one (edition ${later.number} names edition ${earlier.number})`,
      hints: [`write \`version: ${earlier.number + 1}\` in the later of the two, or let it name an earlier edition`],
    };
  const [was, is] = [earlier.briefing.as_of, later.briefing.as_of];
  if (surelyBefore(is, was))
    return {
      code,
      ...at('as_of'),
      problem: `previous edition that knows more (its \`as_of:\` is ${was.from.iso}, that of the later one ${is.from.iso})`,
      hints: ['correct `as_of:`, or name an earlier edition'],
    };
  return undefined;
}

const otherIncident = ({ briefing: { title }, locate }: Later): Unusable => ({
  code: 'EDN004',
  beside: { span: locate('title'), note: 'its incident' },
  problem: `previous edition of another incident (“${title}”)`,
  hints: ['name an edition of this briefing; title, or two of id, date and place of the main incident, have to be the same'],
});
